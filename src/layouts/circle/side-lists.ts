// Pains before the ring and opportunities behind it, each under its column's number. A list much longer than the ring is
// high stands below with the others.

import { type KeyedCell, keyDropOf, keyedList, keyIndent } from '../../scene/keyed-list.js';
import type { MapPlan } from '../../scene/map-plan.js';
import { heading, paragraph } from '../../scene/pieces/paragraph.js';
import { stacked } from '../../scene/pieces/piece.js';
import type { Primitive } from '../../scene/primitive.js';
import type { CellRow } from '../../scene/row.js';

export interface SideLists {
  /** The first stands before the ring, the second behind it. */
  readonly lists: readonly SideList[];
  /** All rows that are no list of these. */
  readonly rest: readonly CellRow[];
}

export interface SideList {
  readonly width: number;
  readonly height: number;
  /** At 0,0. */
  readonly draw: () => readonly Primitive[];
}

const width = 304;

export function sideLists(
  plan: MapPlan,
  rows: readonly CellRow[],
  keys: readonly string[],
  ringHeight: number,
): SideLists {
  const lists = new Map<CellRow, SideList>();
  for (const row of rows) {
    if (row.name !== 'pain-points' && row.name !== 'opportunities') continue;
    const list = sideList(plan, row, keys);
    if (list.height <= ringHeight * 1.15) lists.set(row, list);
  }
  return { lists: [...lists.values()], rest: rows.filter((row) => !lists.has(row)) };
}

function sideList(plan: MapPlan, row: CellRow, keys: readonly string[]): SideList {
  const cells = plan.stages.flatMap((stage, index): readonly KeyedCell[] => {
    const whole = row.stageCells[index];
    const own = stage.columns.flatMap((column) => {
      const cell = row.cells[column.index];
      return cell === undefined ? [] : [{ key: keys[column.index] ?? '', cell }];
    });
    return whole === undefined ? own : [{ key: String(stage.number), cell: whole }, ...own];
  });
  const indent = keyIndent(plan);
  const list = keyedList(plan, cells, { indent, keyDrop: keyDropOf(row), gap: 20 });
  const title = paragraph(plan, row.label, heading, 'ink');
  const placed = stacked([title, list], 16).place(width);
  return {
    width,
    height: placed.height,
    draw: () => [{ kind: 'group', id: `lane-${row.name}`, label: row.label, children: placed.draw(0, 0) }],
  };
}
