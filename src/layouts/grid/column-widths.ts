// How wide each column is: as narrow as its words allow, then wider where that lowers the rows most, until the sheet has
// the shape of a page. Rows are told by the heights of their cells; nothing is drawn here.

import { highest } from '../../scene/highest.js';
import type { MapPlan } from '../../scene/map-plan.js';
import type { Cell, CellRow } from '../../scene/row.js';
import type { StageHeader } from '../../scene/stage-header/stage-header.js';
import { columnGutter, stageGutter } from './gutters.js';
import {
  columnsOfRow,
  heightsOfHeaders,
  heightsOfRow,
  lowering,
  type RowHeights,
  rowHeight,
  type Widening,
  type Widths,
} from './row-heights.js';

export interface ColumnWidths {
  /** One an index of `plan.columns`. */
  readonly columns: readonly number[];
  /** One an index of `plan.stages`; of a stage with columns, their sum with the gutters. */
  readonly stages: readonly number[];
}

export const narrowest = 128;
const step = 8;
/** Width to height of the page that the sheet grows towards. */
const pageRatio = 1.35;
/** Of a sheet that would be a tower: its lines may be longer, up to a good measure, until it is nearly square. */
const [towerRatio, widestOfTowers] = [1.1, 304] as const;
/** A single word is not torn apart before this. */
const widestWord = 304;
/** Bounds the work on any map; a sheet reaches its shape in far fewer. */
const mostRounds = 400;

export function columnWidths(
  plan: MapPlan,
  rows: readonly CellRow[],
  headers: readonly StageHeader[],
  fixed: { readonly width: number; readonly height: number },
): ColumnWidths {
  const widest = widestColumn(plan);
  const columns = plan.columns.map(({ index }) =>
    upToStep(Math.min(Math.max(widest, widestWord), minimumOfColumn(rows, index))),
  );
  widenForStages(plan, rows, headers, columns, widest);
  const heights = [heightsOfHeaders(plan, headers), ...rows.map((row) => heightsOfRow(plan, row))];
  const isPage = widenForPage(plan, heights, columns, fixed, { widest, ratio: pageRatio });
  // Long texts get longer lines before the sheet becomes a tower.
  if (!isPage && widest < widestOfTowers)
    widenForPage(plan, heights, columns, fixed, { widest: widestOfTowers, ratio: towerRatio });
  widenForNarrowSheet(plan, columns, fixed.width);
  return { columns, stages: plan.stages.map((_, index) => stageWidth(plan, headers, columns, index)) };
}

function minimum(cell: Cell): number {
  return cell.minimumWidth;
}

function minimumOfColumn(rows: readonly CellRow[], index: number): number {
  let width = narrowest;
  for (const { cells } of rows) width = Math.max(width, cells[index]?.minimumWidth ?? 0);
  return width;
}

/** 224; few columns may be wider, since nothing else fills the sheet. */
function widestColumn(plan: MapPlan): number {
  if (plan.columns.length <= 1) return 352;
  return plan.columns.length === 2 ? 304 : 224;
}

/** The name, metrics and texts of a stage want room for their longest words, too: its columns share it evenly. */
function widenForStages(
  plan: MapPlan,
  rows: readonly CellRow[],
  headers: readonly StageHeader[],
  columns: number[],
  widest: number,
): void {
  for (const [index, stage] of plan.stages.entries()) {
    const count = stage.columns.length;
    if (count === 0) continue;
    const texts = rows.flatMap((row) => row.stageCells[index] ?? []);
    const minimumWidth = Math.max(headers[index]?.minimumWidth ?? 0, highest(texts.map(minimum)));
    const wanted = Math.min(minimumWidth, widest * count) - stageWidth(plan, headers, columns, index);
    if (wanted <= 0) continue;
    for (const column of stage.columns) {
      columns[column.index] = upToStep((columns[column.index] ?? narrowest) + wanted / count);
    }
  }
}

/**
 * Widens, one row at a time, the columns whose cells alone make that row as high as it is. Tells whether the sheet has
 * come to the ratio.
 */
function widenForPage(
  plan: MapPlan,
  rows: readonly RowHeights[],
  columns: number[],
  fixed: { readonly width: number; readonly height: number },
  { widest, ratio }: { readonly widest: number; readonly ratio: number },
): boolean {
  const widthOf: Widths = (index) => columns[index] ?? narrowest;
  let measured = rows.map((row) => measure(row, widthOf, widest));
  let width = sheetWidth(plan, columns) + fixed.width;
  for (let round = 0; round < mostRounds; round += 1) {
    const height = fixed.height + measured.reduce((sum, row) => sum + row.height, 0);
    if (width >= ratio * height) return true;
    const best = bestWidening(measured);
    if (best === undefined) return false;
    for (const [index, wider] of best.columns) {
      width += wider - (columns[index] ?? wider);
      columns[index] = wider;
    }
    const changed = [...best.columns.keys()];
    measured = measured.map((before) =>
      changed.some((column) => before.columns().has(column)) ? measure(before.row, widthOf, widest) : before,
    );
  }
  return false;
}

/** A map of many columns is a page at once: only of others it is asked what makes them lower. */
interface MeasuredRow {
  readonly row: RowHeights;
  readonly height: number;
  readonly widening: () => Widening | undefined;
  readonly columns: () => ReadonlySet<number>;
}

function measure(row: RowHeights, widthOf: Widths, widest: number): MeasuredRow {
  const height = rowHeight(row, widthOf);
  return {
    row,
    height,
    widening: once(() => lowering(row, height, widthOf, widest)),
    columns: once(() => columnsOfRow(row)),
  };
}

function once<Result>(compute: () => Result): () => Result {
  let known: { readonly result: Result } | undefined;
  return () => {
    known ??= { result: compute() };
    return known.result;
  };
}

function bestWidening(rows: readonly MeasuredRow[]): Widening | undefined {
  let best: Widening | undefined;
  for (const row of rows) {
    const widening = row.widening();
    if (widening !== undefined && (best === undefined || widening.worth > best.worth)) best = widening;
  }
  return best;
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
