// Which fixes of many may be made at once in one file. Makes no change and proposes none.

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { SourceFile } from '../source/source-file.js';
import { applyEdits, type TextEdit } from '../source/text-edit.js';

export interface FixedText {
  readonly text: string;
  /** How many fixes were made. */
  readonly count: number;
}

/** A fix is made whole or not at all; one that begins before the end of another waits for the next round. */
export function fixedText(file: SourceFile, diagnostics: readonly Diagnostic[], unsafe: boolean): FixedText {
  const taken: TextEdit[] = [];
  // Findings come in the order of their places, so that what was taken lies before, but for the odd edit elsewhere.
  let reached = -1;
  let count = 0;
  for (const { fix } of diagnostics) {
    if (fix === undefined || fix.edits.length === 0 || !(fix.safe || unsafe)) continue;
    if (fix.edits.some(({ span }) => span.file !== file)) continue;
    if (fix.edits.some(({ span }) => span.start <= reached)) continue;
    taken.push(...fix.edits);
    for (const { span } of fix.edits) reached = Math.max(reached, span.end);
    count += 1;
  }
  return { text: applyEdits(file.text, taken), count: count };
}
