// Places rows below one another: hairline, label, cells; panels on their own ground, without a hairline at their edges.
// What spans the sheet and what each stage says are handed back apart, so that a sheet is read in the order of time.

import { highest } from '../../scene/highest.js';
import type { MapPlan } from '../../scene/map-plan.js';
import { paragraph, smallStrong, strong, textLine } from '../../scene/pieces/paragraph.js';
import type { Group, Primitive } from '../../scene/primitive.js';
import type { Cell, CellRow, PlacedCell, Row } from '../../scene/row.js';
import { lineHeightFor } from '../../scene/typesetting/line-metrics.js';
import { cellSpans, isSparse, spanWidth } from './cell-spans.js';
import { cardsFrame } from './connectors/cards-frame.js';
import { placeConnectors } from './connectors/place-connectors.js';
import type { SheetFrame } from './sheet-frame.js';

export interface PlacedRows {
  readonly bottom: number;
  /** Hairlines, labels and grounds. */
  readonly across: readonly Primitive[];
  /** One an index of `plan.stages`: a group for each row that says something of it. */
  readonly stages: readonly (readonly Group[])[];
  /** What leads from column to column, often into another stage. */
  readonly ways: readonly Primitive[];
}

/** Above and below the cells; rows that say little stand closer. */
const [fullPadding, sparsePadding] = [16, 12] as const;
/** Between a label above its cells and these; at their left it is part of the column of labels. */
const [belowLabel, besideLabel] = [8, 16] as const;

export function placeRows(plan: MapPlan, rows: readonly Row[], frame: SheetFrame, top: number): PlacedRows {
  const across: Primitive[] = [];
  const ways: Primitive[] = [];
  const stages = plan.stages.map((): Group[] => []);
  const add = (row: Row, said: readonly (readonly Primitive[])[]): void => {
    for (const [index, children] of said.entries()) {
      if (children.length > 0) stages[index]?.push({ kind: 'group', label: row.label, children });
    }
  };
  let y = top;
  let afterPanel = false;
  for (const [index, row] of rows.entries()) {
    if (row.kind === 'panel') {
      const panel = row.draw({ ...frame, y });
      across.push(...panel.primitives);
      add(row, panel.stages);
      y += panel.height;
      afterPanel = true;
      continue;
    }
    const placed = placeRow(plan, row, frame, y, afterPanel ? 'panel' : 'row');
    across.push(...placed.across);
    ways.push(...placed.ways);
    add(row, placed.stages);
    y = placed.bottom;
    afterPanel = false;
    if (rows[index + 1]?.kind === 'panel') y = Math.ceil(y / 8) * 8;
  }
  return { bottom: afterPanel ? y + 2 * fullPadding : y, across, stages, ways };
}

function placeRow(plan: MapPlan, row: CellRow, frame: SheetFrame, top: number, above: 'panel' | 'row') {
  const rule = row.ruleAbove === undefined ? 0 : 24;
  const padding = isSparse(row, plan) ? sparsePadding : fullPadding;
  const contentTop = top + padding + (above === 'panel' ? fullPadding : 0) + rule;
  const onTop = frame.labels === 'above';
  const labelWidth = (onTop ? frame.right : frame.contentLeft - besideLabel) - frame.left;
  const label = paragraph(plan, row.label, strong, 'ink').place(labelWidth);
  const cells = placeCells(plan, row, frame);
  const connectors =
    row.connectors === undefined
      ? undefined
      : placeConnectors(
          row.connectors,
          cardsFrame(new Map(frame.columns.entries()), { left: frame.contentLeft, right: frame.right }),
        );
  const lowered = onTop ? label.height + (cells.height > 0 ? belowLabel : 0) : 0;
  const height = Math.max(lowered + cells.height + (connectors?.height ?? 0), label.height);
  const cellTop = contentTop + lowered;
  return {
    bottom: top + Math.ceil((contentTop - top + height + padding) / 8) * 8,
    across: [
      ...upperEdge(plan, row, frame, contentTop - padding - rule, above),
      ...label.draw(frame.left, contentTop + (onTop ? 0 : loweredBy(plan, row.label))),
    ],
    stages: cells.draw(cellTop),
    ways: connectors?.draw(cellTop, cellTop + cells.height) ?? [],
  };
}

/** A label in the picture's own words stands on the line of texts whose script has higher lines. */
function loweredBy({ title }: MapPlan, label: string): number {
  return Math.max(0, (lineHeightFor(title, strong.size) - lineHeightFor(label, strong.size)) / 2);
}

/** A hairline, or a named rule; a panel's edge parts well enough. */
function upperEdge(
  plan: MapPlan,
  row: CellRow,
  frame: SheetFrame,
  y: number,
  above: 'panel' | 'row',
): readonly Primitive[] {
  const across = { kind: 'line', x1: frame.left, y1: y, x2: frame.right, y2: y } as const;
  if (row.ruleAbove === undefined) {
    return above === 'panel' ? [] : [{ ...across, stroke: { paint: 'line', width: 1 } }];
  }
  return [
    { ...across, stroke: { paint: 'ink2', width: 1.5, dash: [6, 4] } },
    textLine(plan, row.ruleAbove, smallStrong, 'ink2', frame.left, y + 8),
  ];
}

function placeCells(plan: MapPlan, row: CellRow, frame: SheetFrame) {
  const spanning = plan.stages.map((_, index) => placeCell(row.stageCells[index], frame.stages[index]?.width));
  const spans = cellSpans(plan, row);
  const single = plan.columns.map((_, index) => placeCell(row.cells[index], widthOfSpan(spans[index], frame)));
  const common = row.cards ? Math.ceil(highest(single.map((cell) => cell?.height ?? 0)) / 8) * 8 : 0;
  const dropOf = (stageIndex: number): number => {
    const cell = spanning[stageIndex];
    return cell === undefined ? 0 : cell.height + 8;
  };
  const columnBottoms = plan.columns.map((column, index) => {
    const cell = single[index];
    return cell === undefined ? 0 : dropOf(column.stageIndex) + Math.max(common, cell.height);
  });
  return {
    height: highest([...columnBottoms, ...spanning.map((cell) => cell?.height ?? 0)]),
    draw: (top: number): readonly (readonly Primitive[])[] =>
      plan.stages.map((stage, stageIndex) => [
        ...drawn(spanning[stageIndex], frame.stages[stageIndex]?.x ?? 0, top, 0),
        ...stage.columns.flatMap(({ index }) =>
          drawn(single[index], frame.columns[index]?.x ?? 0, top + dropOf(stageIndex), common),
        ),
      ]),
  };
}

function widthOfSpan(span: readonly number[] | undefined, frame: SheetFrame): number | undefined {
  const first = frame.columns[span?.[0] ?? -1];
  const last = frame.columns[span?.at(-1) ?? -1];
  return first === undefined || last === undefined ? undefined : spanWidth(span, last.x + last.width - first.x);
}

function placeCell(cell: Cell | undefined, width: number | undefined): PlacedCell | undefined {
  return cell === undefined || width === undefined ? undefined : cell.place(width);
}

function drawn(cell: PlacedCell | undefined, x: number, y: number, common: number): readonly Primitive[] {
  return cell === undefined ? [] : cell.draw(Math.max(common, cell.height), x, y);
}
