// The whole way of the data on one screen: text -> AST -> Journey -> scene -> picture; and AST -> text, formatted.
// Drawing loads when it is first used, so that checking a map never pays for it.

import type { Diagnostic, Outcome } from './diagnostics/diagnostic.js';
import { inOrder } from './diagnostics/order.js';
import { report } from './diagnostics/problem.js';
import { emptyFile } from './diagnostics/problems/files.js';
import type { RenderOptions } from './draw.js';
import { formatTree } from './format/format-tree.js';
import { sameTree } from './format/same-tree.js';
import type { Journey } from './model/journey.js';
import { parseWithWords } from './resolve/parse-with-words.js';
import { type ResolveOptions, resolve } from './resolve/resolve.js';
import { createSourceFile, type SourceFile, saysNothing } from './source/source-file.js';
import { spanOf } from './source/span.js';

export interface CompileOptions extends ResolveOptions {
  /** What messages call the text. Default `map.journey`. */
  readonly path?: string;
}

/** Reads a map. The journey holds all that could be understood, however many findings there are. Never throws. */
export function compile(source: string | SourceFile, options: CompileOptions = {}): Outcome<Journey> {
  const file = typeof source === 'string' ? createSourceFile(options.path ?? 'map.journey', source) : source;
  const ast = parseWithWords(file, options.limits);
  const journey = resolve(ast.value, options);
  const nothing = saysNothing(file.text) ? [report(emptyFile, spanOf(file, 0, 0), {})] : [];
  return { value: journey.value, diagnostics: inOrder([...nothing, ...ast.diagnostics, ...journey.diagnostics]) };
}

/** All findings of a map and of what it includes, in order of place. */
export function check(source: string | SourceFile, options: CompileOptions = {}): readonly Diagnostic[] {
  return compile(source, options).diagnostics;
}

/**
 * The same map in the one way maps are written. Text with an error of syntax comes back as it was, with what was found.
 * Throws an `Error`, before anybody writes anything, should the result not say the same: that is a bug of ours.
 */
export function format(source: string | SourceFile, options: CompileOptions = {}): Outcome<string> {
  const file = typeof source === 'string' ? createSourceFile(options.path ?? 'map.journey', source) : source;
  const { value: ast, diagnostics } = parseWithWords(file, options.limits);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { value: file.text, diagnostics };
  const text = formatTree(ast);
  const again = parseWithWords(createSourceFile(file.path, text), {
    ...options.limits,
    fileBytes: Number.MAX_SAFE_INTEGER,
  });
  if (!sameTree(ast, again.value)) throw new Error('formatting would change what the map says');
  return { value: text, diagnostics };
}

/**
 * Draws a journey that compiled without an error. Throws a `RangeError` when the format, theme or view is unknown:
 * that is a mistake of the caller's, not of the map.
 */
export async function render(journey: Journey, options: RenderOptions = {}): Promise<string | Uint8Array> {
  const { draw } = await import('./draw.js');
  return draw(journey, options);
}
