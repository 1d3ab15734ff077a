// How wide each column is: as narrow as its words allow, then wider where that lowers the rows most, until the sheet has
// the shape of a page. Rows are told by the heights of their cells; nothing is drawn here.

import { highest } from '../../scene/highest.js';
import type { MapPlan } from '../../scene/map-plan.js';
import type { Cell, CellRow } from '../../scene/row.js';
import type { StageHeader } from '../../scene/stage-header/stage-header.js';

export interface ColumnWidths {
  /** One an index of `plan.columns`. */
  readonly columns: readonly number[];
  /** One an index of `plan.stages`; of a stage with columns, their sum with the gutters. */
  readonly stages: readonly number[];
}

export const columnGutter = 16;
export const stageGutter = 32;
const narrowest = 128;
const step = 8;
/** Width to height of the page that the sheet grows towards. */
const pageRatio = 1.35;
/** Bounds the work on any map; a sheet reaches its shape in far fewer. */
const mostRounds = 400;

export function columnWidths(
  plan: MapPlan,
  rows: readonly CellRow[],
  headers: readonly StageHeader[],
  fixed: { readonly width: number; readonly height: number },
): ColumnWidths {
  const cellsOf = plan.columns.map((_, index) => rows.flatMap((row) => row.cells[index] ?? []));
  const widest = widestColumn(plan);
  const columns = cellsOf.map((cells) => upToStep(Math.min(widest, Math.max(narrowest, highest(cells.map(minimum))))));
  widenForHeaders(plan, headers, columns, widest);
  widenForPage(plan, rows, columns, fixed, widest);
  widenForNarrowSheet(plan, columns, fixed.width);
  return { columns, stages: plan.stages.map((_, index) => stageWidth(plan, headers, columns, index)) };
}

function minimum(cell: Cell): number {
  return cell.minimumWidth;
}

/** 224; few columns may be wider, since nothing else fills the sheet. */
function widestColumn(plan: MapPlan): number {
  if (plan.columns.length <= 1) return 352;
  return plan.columns.length === 2 ? 304 : 224;
}

/** The name, criteria and metrics of a stage want room, too: its columns share it evenly. */
function widenForHeaders(plan: MapPlan, headers: readonly StageHeader[], columns: number[], widest: number): void {
  for (const [index, stage] of plan.stages.entries()) {
    const count = stage.columns.length;
    if (count === 0) continue;
    const wanted =
      Math.min(headers[index]?.minimumWidth ?? 0, widest * count) - stageWidth(plan, headers, columns, index);
    if (wanted <= 0) continue;
    for (const column of stage.columns) {
      columns[column.index] = upToStep((columns[column.index] ?? narrowest) + wanted / count);
    }
  }
}

/** Widens, one row at a time, the columns whose cells alone make that row as high as it is. */
function widenForPage(
  plan: MapPlan,
  rows: readonly CellRow[],
  columns: number[],
  fixed: { readonly width: number; readonly height: number },
  widest: number,
): void {
  const heights = rows.map((row) => heightOf(row, columns));
  let width = sheetWidth(plan, columns) + fixed.width;
  for (let round = 0; round < mostRounds; round += 1) {
    const height = fixed.height + heights.reduce((sum, row) => sum + row, 0);
    if (width >= pageRatio * height) return;
    const best = bestWidening(rows, heights, columns, widest);
    if (best === undefined) return;
    for (const [index, wider] of best.columns) {
      width += wider - (columns[index] ?? wider);
      columns[index] = wider;
    }
    for (const [index, row] of rows.entries()) heights[index] = heightOf(row, columns);
  }
}

interface Widening {
  readonly columns: ReadonlyMap<number, number>;
  /** Height gained for each unit of width. */
  readonly worth: number;
}

function bestWidening(
  rows: readonly CellRow[],
  heights: readonly number[],
  columns: readonly number[],
  widest: number,
): Widening | undefined {
  let best: Widening | undefined;
  for (const [index, row] of rows.entries()) {
    const widening = lowering(row, heights[index] ?? 0, columns, widest);
    if (widening !== undefined && (best === undefined || widening.worth > best.worth)) best = widening;
  }
  return best;
}

/** The columns that make a row as high as it is, and the widths at which it would be lower. */
function lowering(row: CellRow, height: number, columns: readonly number[], widest: number): Widening | undefined {
  const wider = new Map<number, number>();
  let [added, next] = [0, 0];
  for (const [index, cell] of row.cells.entries()) {
    if (cell === undefined) continue;
    const width = columns[index] ?? narrowest;
    const own = cell.place(width).height;
    if (own < height) {
      next = Math.max(next, own);
      continue;
    }
    const lower = firstLower(cell, own, width, widest);
    if (lower === undefined) return undefined;
    wider.set(index, lower.width);
    added += lower.width - width;
    next = Math.max(next, lower.height);
  }
  return added === 0 || next >= height ? undefined : { columns: wider, worth: (height - next) / added };
}

/** The narrowest width at which the cell is lower: heights never rise with the width, so halving finds it. */
function firstLower(cell: Cell, height: number, width: number, widest: number) {
  if (width + step > widest || cell.place(widest).height >= height) return undefined;
  let [tooNarrow, enough] = [width, widest];
  while (enough - tooNarrow > step) {
    const middle = tooNarrow + Math.floor((enough - tooNarrow) / 2 / step) * step;
    if (cell.place(middle).height < height) enough = middle;
    else tooNarrow = middle;
  }
  return { width: enough, height: cell.place(enough).height };
}

function heightOf(row: CellRow, columns: readonly number[]): number {
  return row.cells.reduce(
    (height, cell, index) =>
      cell === undefined ? height : Math.max(height, cell.place(columns[index] ?? narrowest).height),
    0,
  );
}

/** A sheet is at least 480 wide, so that its head can be read. */
function widenForNarrowSheet(plan: MapPlan, columns: number[], fixedWidth: number): void {
  const missing = 480 - sheetWidth(plan, columns) - fixedWidth;
  if (missing <= 0 || columns.length === 0) return;
  for (const index of columns.keys())
    columns[index] = upToStep((columns[index] ?? narrowest) + missing / columns.length);
}

function sheetWidth(plan: MapPlan, columns: readonly number[]): number {
  const empty = plan.stages.filter((stage) => stage.columns.length === 0).length;
  const stageCount = plan.stages.length;
  const gutters =
    columnGutter * Math.max(0, columns.length - (stageCount - empty)) + stageGutter * Math.max(0, stageCount - 1);
  return columns.reduce((sum, width) => sum + width, 0) + gutters + empty * narrowest;
}

function stageWidth(plan: MapPlan, headers: readonly StageHeader[], columns: readonly number[], index: number): number {
  const own = plan.stages[index]?.columns ?? [];
  if (own.length === 0) return upToStep(Math.min(224, Math.max(narrowest, headers[index]?.minimumWidth ?? 0)));
  return own.reduce((sum, column) => sum + (columns[column.index] ?? narrowest), 0) + columnGutter * (own.length - 1);
}

function upToStep(length: number): number {
  return Math.ceil(length / step) * step;
}
