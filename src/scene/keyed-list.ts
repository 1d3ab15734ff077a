// Cells of several columns as one list: each with the number of its column before it.

import { columnKeys } from './column-keys.js';
import type { MapPlan } from './map-plan.js';
import { smallStrong, textLine } from './pieces/paragraph.js';
import { indented, type Piece, stacked } from './pieces/piece.js';
import type { Cell } from './row.js';

export interface KeyedCell {
  /** Absent: it speaks for a whole stage. */
  readonly key?: string;
  readonly cell: Cell;
}

export interface KeyedListOptions {
  /** Room for the longest key, so that all lists of a sheet share an edge. */
  readonly indent: number;
  /** From the top of a cell to the line of its key. */
  readonly keyDrop: number;
  readonly gap: number;
}

export function keyedPieces(plan: MapPlan, cells: readonly KeyedCell[], options: KeyedListOptions): readonly Piece[] {
  return cells.map(({ key, cell }) =>
    indented(pieceOf(cell), options.indent, (x, y) =>
      key === undefined ? [] : [textLine(plan, key, smallStrong, 'ink2', x, y + options.keyDrop)],
    ),
  );
}

export function keyedList(plan: MapPlan, cells: readonly KeyedCell[], options: KeyedListOptions): Piece {
  return stacked(keyedPieces(plan, cells, options), options.gap);
}

/** Room for the longest key of the map, so that all lists of a sheet share an edge. */
export function keyIndent(plan: MapPlan): number {
  const keys = [...columnKeys(plan), ...plan.stages.map(({ number }) => String(number))];
  const widest = keys.reduce((width, key) => Math.max(width, plan.typesetter.measure(key, smallStrong)), 0);
  return keys.length === 0 ? 0 : Math.ceil((widest + 10) / 4) * 4;
}

/** A key stands on the first line of what it numbers: of 14 in most rows, of 12 above pains and their like. */
export function keyDropOf(row: { readonly name: string; readonly cards: boolean }): number {
  if (row.cards) return 13;
  return smallFirst.has(row.name) ? 0 : 3;
}

const smallFirst: ReadonlySet<string> = new Set([
  'pain-points',
  'opportunities',
  'what-follows',
  'moments-of-truth',
  'metrics',
  'emotion',
]);

function pieceOf(cell: Cell): Piece {
  return {
    minimumWidth: cell.minimumWidth,
    place: (width) => {
      const placed = cell.place(width);
      return { height: placed.height, draw: (x, y) => placed.draw(placed.height, x, y) };
    },
  };
}
