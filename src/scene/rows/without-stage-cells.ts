// A row whose facts of whole stages are shown elsewhere; no row at all when nothing else is in it.

import type { CellRow } from '../row.js';

export function withoutStageCells(rows: readonly CellRow[]): readonly CellRow[] {
  return rows
    .filter((row) => row.cells.some((cell) => cell !== undefined))
    .map((row) => ({ ...row, stageCells: row.stageCells.map(() => undefined) }));
}
