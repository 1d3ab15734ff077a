// How high each row is at given widths of the columns, and what it takes to make it lower. Knows cells only by their
// heights, and stages only by which columns are theirs.

import { highest } from '../../scene/highest.js';
import type { MapPlan } from '../../scene/map-plan.js';
import type { CellRow } from '../../scene/row.js';
import type { StageHeader } from '../../scene/stage-header/stage-header.js';
import { cellSpans, spanWidth } from './cell-spans.js';
import { columnGutter } from './gutters.js';

/** A row as heights alone: what stands in each stage that says something in it. */
export type RowHeights = readonly StageHeights[];

interface StageHeights {
  /** What the whole stage says, above its columns. */
  readonly over: CellHeight | undefined;
  readonly below: readonly CellHeight[];
}

/** A text over one column or several neighbours. */
interface CellHeight {
  readonly columns: readonly number[];
  readonly at: (width: number) => number;
}

/** The width of a column by its index. */
export type Widths = (index: number) => number;

/** By how much a row gets lower with these columns wider. */
export interface Widening {
  readonly columns: ReadonlyMap<number, number>;
  /** Height gained for each unit of width. */
  readonly worth: number;
}

const step = 8;

export function heightsOfRow(plan: MapPlan, row: CellRow): RowHeights {
  const spans = cellSpans(plan, row);
  return plan.stages.flatMap(({ columns }, stageIndex) => {
    const over = row.stageCells[stageIndex];
    const below = columns.flatMap(({ index }) => {
      const cell = row.cells[index];
      if (cell === undefined) return [];
      const span = spans[index] ?? [index];
      return [{ columns: span, at: (width: number) => cell.place(spanWidth(span, width)).height }];
    });
    if (columns.length === 0 || (over === undefined && below.length === 0)) return [];
    const all = columns.map(({ index }) => index);
    return [
      { over: over === undefined ? undefined : { columns: all, at: (width) => over.place(width).height }, below },
    ];
  });
}

export function heightsOfHeaders(plan: MapPlan, headers: readonly StageHeader[]): RowHeights {
  return plan.stages.flatMap(({ columns }, index) => {
    const header = headers[index];
    if (header === undefined || columns.length === 0) return [];
    const at = (width: number): number => {
      const { textHeight, metricsHeight } = header.place(width);
      return textHeight + metricsHeight;
    };
    return [{ over: undefined, below: [{ columns: columns.map((column) => column.index), at }] }];
  });
}

/** All columns that its height depends on. */
export function columnsOfRow(row: RowHeights): ReadonlySet<number> {
  return new Set(
    row.flatMap(({ over, below }) => [...(over?.columns ?? []), ...below.flatMap(({ columns }) => columns)]),
  );
}

export function rowHeight(row: RowHeights, columns: Widths): number {
  return highest(row.map((stage) => stageHeight(stage, columns)));
}

/** The columns that make a row as high as it is, and the widths at which it would be lower; none may get wider than `widest`. */
export function lowering(row: RowHeights, height: number, columns: Widths, widest: number): Widening | undefined {
  const wider = new Map<number, number>();
  let next = 0;
  for (const stage of row) {
    const own = stageHeight(stage, columns);
    if (own < height) {
      next = Math.max(next, own);
      continue;
    }
    for (const part of partsToLower(stage, columns)) {
      const lower = firstLower(part.columns, part.at, columns, widest);
      if (lower === undefined) return undefined;
      for (const [index, width] of lower.widths) wider.set(index, Math.max(width, wider.get(index) ?? 0));
      next = Math.max(next, lower.height);
    }
  }
  const added = [...wider].reduce((sum, [index, width]) => sum + width - columns(index), 0);
  return added <= 0 || next >= height ? undefined : { columns: wider, worth: (height - next) / added };
}

function stageHeight({ over, below }: StageHeights, columns: Widths): number {
  const cells = highest(below.map((cell) => heightAt(cell, columns)));
  if (over === undefined) return cells;
  return heightAt(over, columns) + (cells === 0 ? 0 : cells + 8);
}

function heightAt({ columns: own, at }: CellHeight, columns: Widths): number {
  return at(widthOf(own, columns));
}

function widthOf(own: readonly number[], columns: Widths): number {
  return own.reduce((sum, index) => sum + columns(index), columnGutter * (own.length - 1));
}

interface Part {
  readonly columns: readonly number[];
  readonly at: (columns: Widths) => number;
}

/** The highest cells each for itself; a text of the whole stage only together with what stands below it. */
function partsToLower(stage: StageHeights, columns: Widths): readonly Part[] {
  if (stage.over !== undefined) {
    return [{ columns: stage.over.columns, at: (widths) => stageHeight(stage, widths) }];
  }
  const tallest = stageHeight(stage, columns);
  return stage.below
    .filter((cell) => heightAt(cell, columns) === tallest)
    .map((cell) => ({ columns: cell.columns, at: (widths) => heightAt(cell, widths) }));
}

/** The least that its columns must grow, all by as much: heights never rise with the width, so halving finds it. */
function firstLower(own: readonly number[], at: (columns: Widths) => number, columns: Widths, widest: number) {
  const grow = new Set(own);
  const grownWidth = (index: number, steps: number): number => {
    const width = columns(index);
    return Math.max(width, Math.min(widest, width + steps * step));
  };
  const heightGrown = (steps: number): number =>
    at((index) => (grow.has(index) ? grownWidth(index, steps) : columns(index)));
  const height = heightGrown(0);
  let enough = Math.floor((widest - Math.min(...own.map(columns))) / step);
  if (enough < 1 || heightGrown(enough) >= height) return undefined;
  let tooFew = 0;
  while (enough - tooFew > 1) {
    const middle = (enough + tooFew) >> 1;
    if (heightGrown(middle) < height) enough = middle;
    else tooFew = middle;
  }
  const widths = own.map((index) => [index, grownWidth(index, enough)] as const);
  return { widths, height: heightGrown(enough) };
}
