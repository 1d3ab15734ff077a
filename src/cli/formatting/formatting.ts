// One text formatted, and what is shown of the change. Reads and writes nothing.

import { createTwoFilesPatch } from 'diff';
import { format } from '../../compile.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { SourceFile } from '../../source/source-file.js';
import type { Limits } from '../../syntax/limits.js';

export interface FormatWish {
  /** Name what would change. */
  readonly check: boolean;
  /** Show what would change. */
  readonly diff: boolean;
  readonly colour: boolean | undefined;
}

export type Formatting =
  | { readonly kind: 'unchanged' | 'changed'; readonly text: string }
  /** The text has errors of syntax. */
  | { readonly kind: 'refused'; readonly findings: readonly Diagnostic[] }
  /** A bug of ours. */
  | { readonly kind: 'failed'; readonly reason: string };

export function formatText(file: SourceFile, limits: Partial<Limits>): Formatting {
  try {
    const { value, diagnostics } = format(file, { limits });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) return { kind: 'refused', findings: errors };
    return { kind: value === file.text ? 'unchanged' : 'changed', text: value };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** A unified diff, as `git apply` reads it. */
export function changeOf({ path, text }: SourceFile, formatted: string): string {
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, text, formatted);
  // The library draws a line above the names.
  return patch.slice(patch.indexOf('--- '));
}
