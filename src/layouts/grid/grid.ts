// The default layout: head, stages side by side, a row a lane, foot. It arranges what lanes have made and never looks
// into a fact.

import { describeMap } from '../../scene/describe.js';
import { placeFoot } from '../../scene/foot/foot.js';
import { placeHead } from '../../scene/head/head.js';
import { idOf } from '../../scene/id-of.js';
import type { MapPlan } from '../../scene/map-plan.js';
import { mirrored } from '../../scene/mirrored.js';
import type { Primitive } from '../../scene/primitive.js';
import type { CellRow, Row } from '../../scene/row.js';
import type { Scene } from '../../scene/scene.js';
import { stageHeader } from '../../scene/stage-header/stage-header.js';
import type { Layout } from '../layout.js';
import { arrangeInBands } from './banded.js';
import { type ColumnWidths, columnWidths } from './column-widths.js';
import { columnGutter, stageGutter } from './gutters.js';
import { placeRows } from './place-rows.js';
import { placeStageHeaders } from './place-stage-headers.js';
import type { SheetFrame } from './sheet-frame.js';
import { stageGroups } from './stage-groups.js';

export const gridLayout: Layout = {
  name: 'grid',
  documentation: 'Stages side by side, a row a lane: one wide sheet.',
  wraps: true,
  arrange: (plan, rows, width) => (width === undefined ? arrangeInOne(plan, rows) : arrangeInBands(plan, rows, width)),
};

const margin = 64;
const labelColumn = 152;
/** Head and foot of a very wide sheet stay where its reader begins. */
const readableWidth = 4000;

function arrangeInOne(plan: MapPlan, rows: readonly Row[]): Scene {
  const headers = plan.stages.map((stage) => stageHeader(plan, stage));
  const cellRows = rows.filter((row): row is CellRow => row.kind === 'cells');
  const framed = (headHeight: number): SheetFrame => {
    const fixed = { width: 2 * margin + labelColumn, height: headHeight + heightBelow(rows) };
    return frameOf(plan, columnWidths(plan, cellRows, headers, fixed));
  };
  const headIn = (frame: SheetFrame) => placeHead(plan, { ...startsOf(frame), top: margin });
  const first = framed(usualHead);
  const firstHead = headIn(first);
  const headHeight = firstHead.bottom;
  // A head much higher than usual makes the sheet a tower, unless its columns know of it.
  const frame = headHeight > usualHead * 1.5 ? framed(headHeight) : first;
  const starts = startsOf(frame);
  const head = frame === first ? firstHead : headIn(frame);
  const header = placeStageHeaders(headers, frame, upTo8(head.bottom + 52));
  const body = placeRows(plan, rows, frame, header.bottom);
  const foot = placeFoot(plan, { ...starts, contentLeft: frame.contentLeft, top: body.bottom, ruleRight: frame.right });
  const width = frame.right + margin;
  const children: readonly Primitive[] = [
    { kind: 'group', id: 'head', children: head.primitives },
    ...body.across,
    ...stageGroups(plan, header.stages, body.stages),
    ...body.ways,
    { kind: 'group', id: 'foot', children: foot.primitives },
  ];
  return {
    width,
    height: upTo8(foot.bottom + margin),
    title: plan.title,
    description: describeMap(plan),
    language: plan.language,
    direction: plan.direction,
    idPrefix: idOf(plan.journey.name ?? plan.journey.title),
    children: plan.direction === 'rtl' ? mirrored(children, width) : children,
  };
}

/** With its margin. */
const usualHead = 320;

/** Panel and foot, roughly, the air around the stage headers and the padding of each row: what column widths hardly change. */
function heightBelow(rows: readonly Row[]): number {
  const panels = rows.filter((row) => row.kind === 'panel').length;
  return 84 + 200 + panels * 512 + (rows.length - panels) * 32;
}

function startsOf(frame: SheetFrame) {
  return {
    left: frame.left,
    right: Math.min(frame.right, frame.left + readableWidth),
    stageStarts: frame.stages.map(({ x }) => x),
    columnStarts: frame.columns.map(({ x }) => x),
  };
}

function frameOf(plan: MapPlan, widths: ColumnWidths): SheetFrame {
  const contentLeft = margin + labelColumn;
  const columns: { x: number; width: number }[] = [];
  const stages: { x: number; width: number }[] = [];
  let x = contentLeft;
  for (const [index, stage] of plan.stages.entries()) {
    const width = widths.stages[index] ?? 0;
    let columnX = x;
    for (const column of stage.columns) {
      const columnWidth = widths.columns[column.index] ?? 0;
      columns.push({ x: columnX, width: columnWidth });
      columnX += columnWidth + columnGutter;
    }
    stages.push({ x, width });
    x += width + stageGutter;
  }
  const right = Math.max(stages.length === 0 ? 0 : x - stageGutter, margin + 480 - 2 * margin);
  return { left: margin, right, contentLeft, bleed: 24, labels: 'beside', columns, stages };
}

function upTo8(length: number): number {
  return Math.ceil(length / 8) * 8;
}
