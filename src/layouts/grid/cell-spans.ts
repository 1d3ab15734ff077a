// Which columns a cell stretches over: its own, and where it says much more than its row also the free ones that follow
// in its stage, so that a single remark does not make a tall row.

import type { MapPlan } from '../../scene/map-plan.js';
import type { CellRow } from '../../scene/row.js';

/** One an index of `plan.columns`; absent where there is no cell. */
export type CellSpans = readonly (readonly number[] | undefined)[];

const mostColumns = 3;
/** Longer lines than these are hard to read. */
const widestSpan = 448;

export function cellSpans(plan: MapPlan, row: CellRow): CellSpans {
  const mayStretch = isSparse(row, plan) ? () => true : tallOnes(row);
  return plan.columns.map(({ index, stageIndex }) => {
    if (row.cells[index] === undefined) return undefined;
    const span = [index];
    while (
      mayStretch(index) &&
      span.length < mostColumns &&
      plan.columns[index + span.length]?.stageIndex === stageIndex &&
      row.cells[index + span.length] === undefined
    ) {
      span.push(index + span.length);
    }
    return span;
  });
}

/** At this width a text is judged against its row: what column widths do later hardly changes how they compare. */
const usualWidth = 176;

/** More than two and a half times as high as the next in its row. */
function tallOnes({ cards, cells }: CellRow): (index: number) => boolean {
  const heights = cards ? [] : cells.map((cell) => cell?.place(usualWidth).height ?? 0);
  const [tallest = 0, next = 0] = [...heights].sort((one, other) => other - one);
  return (index) => tallest > 2.5 * Math.max(next, shortText) && heights[index] === tallest;
}

/** Two lines are never too high. */
const shortText = 40;

/** Has something to say in a quarter of the columns at most; what a stage says, it says in all of its columns. */
export function isSparse(
  row: Pick<CellRow, 'cards' | 'cells' | 'stageCells' | 'sparse'>,
  plan: Pick<MapPlan, 'columns'>,
): boolean {
  if (row.cards || row.sparse !== undefined) return row.sparse ?? false;
  const said = plan.columns.filter(
    ({ index, stageIndex }) => row.cells[index] !== undefined || row.stageCells[stageIndex] !== undefined,
  );
  return said.length * 4 <= plan.columns.length;
}

/** How wide a cell is that stretches over `width`. */
export function spanWidth(span: readonly number[] | undefined, width: number): number {
  return span === undefined || span.length < 2 ? width : Math.min(widestSpan, width);
}
