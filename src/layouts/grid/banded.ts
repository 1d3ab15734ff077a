// A sheet that keeps to a width: the stages wrap into bands, each with its headers, its rows and its piece of the curve.
// Every row is lowered once for the whole map; a band only takes its part.

import { finishedSheet } from '../../scene/finished-sheet.js';
import { placeFoot } from '../../scene/foot/foot.js';
import { placeHead } from '../../scene/head/head.js';
import { highest } from '../../scene/highest.js';
import type { MapPart } from '../../scene/map-part.js';
import { type MapSlot, partsOf, slotsOf } from '../../scene/map-part.js';
import type { MapPlan } from '../../scene/map-plan.js';
import type { Primitive } from '../../scene/primitive.js';
import type { CellRow, Row } from '../../scene/row.js';
import type { Scene } from '../../scene/scene.js';
import { type StageHeader, stageHeader } from '../../scene/stage-header/stage-header.js';
import { bandFrame } from './band-frame.js';
import { type BandSheet, bandSheet } from './band-sheet.js';
import { type BandSlot, fillBands } from './fill-bands.js';
import { placeRows } from './place-rows.js';
import { placeStageHeaders } from './place-stage-headers.js';
import { rowsInParts } from './rows-in-parts.js';
import type { SheetFrame } from './sheet-frame.js';
import { stageGroups } from './stage-groups.js';

/** From a band to the next. */
const bandGap = 56;
const belowHead = 52;
const widestTitle = 640;

export function arrangeInBands(plan: MapPlan, rows: readonly Row[], width: number): Scene {
  const sheet = bandSheet(plan, rows, width);
  const slots = slotsOf(plan);
  const headers = plan.stages.map((stage) => stageHeader(plan, stage));
  const parts = partsOf(
    plan,
    slots,
    fillBands(bandSlots(slots, rows, headers, sheet), sheet.right - sheet.contentLeft),
  );
  const split = rowsInParts(plan, rows, parts);
  const bands = parts.map((part, index) =>
    bandOf(part, split[index] ?? [], headers, sheet, index === parts.length - 1),
  );
  const { left, right } = sheet;
  const starts = startsOf(bands[0]?.frame ?? emptyFrame(sheet));
  const head = placeHead(plan, { ...starts, top: sheet.margin, titleWidth: Math.max(widestTitle, (right - left) / 2) });
  const placed: Primitive[] = [];
  let bottom = Math.ceil((head.bottom + belowHead) / 8) * 8;
  for (const [index, band] of bands.entries()) {
    const drawn = placeBand(band, index === 0 ? bottom : bottom + bandGap);
    placed.push(...drawn.primitives);
    bottom = drawn.bottom;
  }
  const foot = placeFoot(plan, { ...starts, contentLeft: sheet.contentLeft, top: bottom, ruleRight: sheet.right });
  const children: readonly Primitive[] = [
    { kind: 'group', id: 'head', children: head.primitives },
    ...placed,
    { kind: 'group', id: 'foot', children: foot.primitives },
  ];
  return finishedSheet(plan, children, { width, height: foot.bottom + sheet.margin, widthIsAsked: true });
}

function bandSlots(
  slots: readonly MapSlot[],
  rows: readonly Row[],
  headers: readonly StageHeader[],
  { narrowest, right, contentLeft }: BandSheet,
): readonly BandSlot[] {
  const cellRows = rows.filter((row): row is CellRow => row.kind === 'cells');
  return slots.map(({ stageIndex, columnIndex }) => {
    const wanted =
      columnIndex === undefined
        ? (headers[stageIndex]?.minimumWidth ?? 0)
        : highest(cellRows.map(({ cells }) => cells[columnIndex]?.minimumWidth ?? 0));
    const widest = Math.min(right - contentLeft, 224);
    return { stageIndex, least: Math.ceil(Math.max(narrowest, Math.min(widest, wanted))) };
  });
}

interface Band {
  readonly part: MapPart;
  readonly rows: readonly Row[];
  readonly headers: readonly StageHeader[];
  readonly frame: SheetFrame;
}

function bandOf(
  part: MapPart,
  rows: readonly Row[],
  wholeHeaders: readonly StageHeader[],
  sheet: BandSheet,
  last: boolean,
): Band {
  const headers = part.plan.stages.flatMap((stage, index) => {
    const header =
      part.begun > 0 && index === 0 ? stageHeader(part.plan, stage) : wholeHeaders[part.firstStage + index];
    return header === undefined ? [] : [header];
  });
  return { part, rows, headers, frame: bandFrame(part.plan, rows, headers, sheet, last) };
}

function placeBand({ part, rows, headers, frame }: Band, top: number) {
  const header = placeStageHeaders(headers, frame, top);
  const body = placeRows(part.plan, rows, frame, header.bottom);
  const stages = stageGroups(part.plan, header.stages, body.stages, part.begun);
  return { bottom: body.bottom, primitives: [...body.across, ...stages, ...body.ways] };
}

function emptyFrame({ left, right, contentLeft, bleed, labels }: BandSheet): SheetFrame {
  return { left, right, contentLeft, bleed, labels, columns: [], stages: [] };
}

function startsOf({ left, right, columns, stages }: SheetFrame) {
  return { left, right, stageStarts: stages.map(({ x }) => x), columnStarts: columns.map(({ x }) => x) };
}
