// The last line of a check: how much was found, in how many files.

import { countSeverities, describeCounts } from '../../diagnostics/count.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';

/** `2 files checked, no findings`; `3 errors, 1 warning in 1 of 2 files`. */
export function summarise(diagnostics: readonly Diagnostic[], checked: number): string {
  const found = describeCounts(countSeverities(diagnostics));
  if (diagnostics.length === 0) return `${files(checked)} checked, ${found}`;
  const touched = new Set(diagnostics.map(({ span }) => span.file.path)).size;
  return `${found} in ${touched < checked ? `${touched} of ${files(checked)}` : files(touched)}`;
}

function files(count: number): string {
  return count === 1 ? '1 file' : `${count} files`;
}
