// What a part says, as pieces in time order, each with the number of its step; whose they are is plain from where they
// stand, so that one persona's own tag is not repeated.

import { lowerLanes } from '../../lanes/index.js';
import { columnKeys } from '../../scene/column-keys.js';
import { type KeyedCell, keyDropOf, keyedPieces, keyIndent } from '../../scene/keyed-list.js';
import type { MapPlan, PersonaMark } from '../../scene/map-plan.js';
import type { Piece } from '../../scene/pieces/piece.js';
import type { CellRow } from '../../scene/row.js';
import { factRow } from '../../scene/rows/fact-row.js';
import { feltPiece } from './felt-piece.js';
import { type PartName, partOf, wordsOfPart } from './parts.js';

export function partPieces(plan: MapPlan, part: PartName, mark: PersonaMark): readonly Piece[] {
  const held = { ...partOf(plan, part, mark), personas: [mark] };
  const keys = columnKeys(plan);
  const rows = rowsOf(held, part, mark);
  return rows.flatMap((row) =>
    keyedPieces(plan, cellsOf(plan, row, keys), { indent: keyIndent(plan), keyDrop: keyDropOf(row), gap: 0 }),
  );
}

function rowsOf(held: MapPlan, part: PartName, mark: PersonaMark): readonly CellRow[] {
  if (part === 'feels') return feelingsRow(held, mark);
  const words = wordsOfPart[part];
  return lowerLanes(held).filter(
    (row): row is CellRow => row.kind === 'cells' && row.words.some((word) => words.includes(word)),
  );
}

function feelingsRow(held: MapPlan, mark: PersonaMark): readonly CellRow[] {
  const label = held.wording.quadrants.feels;
  return factRow(held, {
    name: 'feelings',
    label,
    words: ['emotion'],
    item: (placed) => feltPiece(held, placed, mark),
  });
}

function cellsOf(plan: MapPlan, row: CellRow, keys: readonly string[]): readonly KeyedCell[] {
  return plan.stages.flatMap((stage, index): readonly KeyedCell[] => {
    const whole = row.stageCells[index];
    const own = stage.columns.flatMap((column) => {
      const cell = row.cells[column.index];
      return cell === undefined ? [] : [{ key: keys[column.index] ?? '', cell }];
    });
    return whole === undefined ? own : [{ key: String(stage.number), cell: whole }, ...own];
  });
}
