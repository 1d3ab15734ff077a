// Where the columns of one band stand: as wide as one another where their words allow, and together as wide as the sheet.

import { highest } from '../../scene/highest.js';
import type { MapPlan } from '../../scene/map-plan.js';
import type { CellRow, Row } from '../../scene/row.js';
import type { StageHeader } from '../../scene/stage-header/stage-header.js';
import type { BandSheet } from './band-sheet.js';
import { columnGutter, stageGutter } from './gutters.js';
import type { SheetFrame } from './sheet-frame.js';

/** Longer lines than these are hard to read. */
const widest = 352;
/** Columns of a last band that need not be full. */
const widestOfLast = 224;

export function bandFrame(
  plan: MapPlan,
  rows: readonly Row[],
  headers: readonly StageHeader[],
  sheet: BandSheet,
  last: boolean,
): SheetFrame {
  const { left, right, contentLeft, bleed, labels, narrowest } = sheet;
  const groups = plan.stages.map(({ columns }) => Math.max(1, columns.length));
  const count = groups.reduce((sum, columns) => sum + columns, 0);
  const gutters = stageGutter * (groups.length - 1) + columnGutter * (count - groups.length);
  const room = right - contentLeft - gutters;
  const least = leastWidths(plan, rows, headers, narrowest);
  const most = last && labels === 'beside' ? widestOfLast : widest;
  const widths = evened(least, Math.min(room, Math.max(most * count, sum(least))));
  const columns: { x: number; width: number }[] = [];
  const stages: { x: number; width: number }[] = [];
  let [x, slot] = [contentLeft, 0];
  for (const [index, stage] of plan.stages.entries()) {
    const start = x;
    for (let place = 0; place < (groups[index] ?? 1); place += 1) {
      const width = widths[slot++] ?? narrowest;
      if (stage.columns.length > 0) columns.push({ x, width });
      x += width + columnGutter;
    }
    stages.push({ x: start, width: x - columnGutter - start });
    x += stageGutter - columnGutter;
  }
  return { left, right, contentLeft, bleed, labels, columns, stages };
}

/** Of each column, and of a stage without columns: what the longest words of cells, headers and stages' texts want. */
function leastWidths(
  plan: MapPlan,
  rows: readonly Row[],
  headers: readonly StageHeader[],
  narrowest: number,
): readonly number[] {
  const cellRows = rows.filter((row): row is CellRow => row.kind === 'cells');
  return plan.stages.flatMap(({ columns }, stageIndex) => {
    const count = Math.max(1, columns.length);
    const texts = highest(cellRows.map(({ stageCells }) => stageCells[stageIndex]?.minimumWidth ?? 0));
    const ofStage = Math.max(texts, headers[stageIndex]?.minimumWidth ?? 0);
    const share = (ofStage - columnGutter * (count - 1)) / count;
    const own = columns.map(({ index }) => highest(cellRows.map(({ cells }) => cells[index]?.minimumWidth ?? 0)));
    return (own.length === 0 ? [0] : own).map((width) => Math.ceil(Math.max(narrowest, width, share)));
  });
}

/** All as wide as one another, but none narrower than its least as long as `room` allows. */
function evened(least: readonly number[], room: number): readonly number[] {
  if (sum(least) >= room) return least.map((width) => Math.floor((width * room) / sum(least)));
  const wide = new Set<number>();
  for (;;) {
    const even = (room - sum(least.filter((_, index) => wide.has(index)))) / (least.length - wide.size);
    const wider = least.flatMap((width, index) => (!wide.has(index) && width > even ? [index] : []));
    if (wider.length === 0) return least.map((width, index) => (wide.has(index) ? width : Math.floor(even)));
    for (const index of wider) wide.add(index);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
