// Makes the fixes of one map, round by round until none is left. Writes nothing.

import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { fixedText } from '../../lint/fixes.js';
import { createSourceFile, type SourceFile } from '../../source/source-file.js';

export interface FixedMap {
  readonly file: SourceFile;
  /** What is left to say. */
  readonly diagnostics: readonly Diagnostic[];
  readonly fixes: number;
}

/** One fix may make way for another; more rounds than this would be two fixes undoing each other. */
const MOST_ROUNDS = 10;

export function fixMap(file: SourceFile, unsafe: boolean, look: (file: SourceFile) => readonly Diagnostic[]): FixedMap {
  let fixed: FixedMap = { file, diagnostics: look(file), fixes: 0 };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { text, count } = fixedText(fixed.file, fixed.diagnostics, unsafe);
    if (count === 0 || text === fixed.file.text) break;
    const next = createSourceFile(file.path, text);
    const diagnostics = look(next);
    // What makes a map worse is no fix.
    if (errorsIn(diagnostics) > errorsIn(fixed.diagnostics)) break;
    fixed = { file: next, diagnostics, fixes: fixed.fixes + count };
  }
  return fixed;
}

function errorsIn(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ severity, code }) => severity === 'error' && /^J[012]/.test(code)).length;
}
