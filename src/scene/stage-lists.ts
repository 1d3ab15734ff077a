// Rows as lists by stage: what the columns of a stage say stands below one another, numbered, under the stage's header.
// For layouts whose time does not run from left to right over the whole sheet. Stages wrap into bands.

import { columnKeys } from './column-keys.js';
import { highest } from './highest.js';
import { idOf } from './id-of.js';
import { type KeyedCell, keyDropOf, keyedList, keyIndent } from './keyed-list.js';
import type { MapPlan, PlannedStage } from './map-plan.js';
import { paragraph, strong } from './pieces/paragraph.js';
import type { Primitive } from './primitive.js';
import type { CellRow } from './row.js';
import { stageHeader } from './stage-header/stage-header.js';

export interface StageListsFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

export interface PlacedStageLists {
  readonly bottom: number;
  readonly primitives: readonly Primitive[];
}

/** Lane labels of 136 and their gutter, as on every sheet. */
export const laneLabelColumn = 152;
const labelWidth = 136;
const stageGutter = 32;
const padding = 16;

export function placeStageLists(plan: MapPlan, rows: readonly CellRow[], frame: StageListsFrame): PlacedStageLists {
  const keys = columnKeys(plan);
  const indent = keyIndent(plan);
  const columns = stageColumns(plan, rows, indent, frame);
  let top = frame.top;
  const primitives = bandsOf(plan.stages, columns.perBand).flatMap((stages, index) => {
    const band = placeBand({ plan, rows, keys, indent, frame, width: columns.width, stages, index }, top);
    top = band.bottom + 40;
    return band.primitives;
  });
  return { bottom: plan.stages.length === 0 ? frame.top : top - 40, primitives };
}

interface Band {
  readonly plan: MapPlan;
  readonly rows: readonly CellRow[];
  readonly keys: readonly string[];
  readonly indent: number;
  readonly frame: StageListsFrame;
  /** Of each stage. */
  readonly width: number;
  readonly stages: readonly PlannedStage[];
  readonly index: number;
}

function stageColumns(plan: MapPlan, rows: readonly CellRow[], indent: number, { left, right }: StageListsFrame) {
  const room = right - left - laneLabelColumn;
  const narrowest = highest(rows.flatMap(({ cells }) => cells.map((cell) => cell?.minimumWidth ?? 0))) + indent;
  const wanted = Math.min(304, Math.max(208, narrowest));
  const most = Math.max(1, Math.min(plan.stages.length, Math.floor((room + stageGutter) / (wanted + stageGutter))));
  const bands = Math.max(1, Math.ceil(plan.stages.length / most));
  const perBand = Math.max(1, Math.ceil(plan.stages.length / bands));
  return { perBand, width: Math.floor((room - stageGutter * (perBand - 1)) / perBand) };
}

function bandsOf(stages: readonly PlannedStage[], perBand: number): readonly (readonly PlannedStage[])[] {
  const count = Math.ceil(stages.length / perBand);
  return Array.from({ length: count }, (_, index) => stages.slice(index * perBand, (index + 1) * perBand));
}

function placeBand(band: Band, top: number): PlacedStageLists {
  const header = placeHeaders(band, top);
  const primitives = [...header.primitives];
  let y = header.bottom;
  for (const row of band.rows) {
    const placed = placeRow(band, row, y);
    if (placed === undefined) continue;
    primitives.push(placed.primitive);
    y = placed.bottom;
  }
  return { bottom: y, primitives };
}

function xOf({ frame, width }: Band, place: number): number {
  return frame.left + laneLabelColumn + place * (width + stageGutter);
}

function placeHeaders(band: Band, top: number): PlacedStageLists {
  const placed = band.stages.map((stage) => stageHeader(band.plan, stage).place(band.width));
  const metricsTop = top + highest(placed.map(({ textHeight }) => textHeight)) + 16;
  const metricsHeight = highest(placed.map((header) => header.metricsHeight));
  const bottom = (metricsHeight > 0 ? metricsTop + metricsHeight : metricsTop - 16) + 16;
  return {
    bottom: Math.ceil(bottom / 8) * 8,
    primitives: placed.map((header, place) => ({
      kind: 'group',
      id: `stage-${idOf(band.stages[place]?.stage.id ?? '')}`,
      label: band.stages[place]?.stage.title ?? '',
      children: header.draw(xOf(band, place), top, metricsTop),
    })),
  };
}

/** Nothing where no stage of the band holds anything for the row. */
function placeRow(band: Band, row: CellRow, top: number) {
  const { plan, frame, stages } = band;
  // A row that only whole stages speak in has no keys to make room for.
  const indent = row.cells.some((cell) => cell !== undefined) ? band.indent : 0;
  const lists = stages.map((stage) => {
    const cells = cellsOf(band, row, stage);
    const gap = row.cards ? 8 : 12;
    return cells.length === 0
      ? undefined
      : keyedList(plan, cells, { indent, keyDrop: keyDropOf(row), gap }).place(band.width);
  });
  if (lists.every((list) => list === undefined)) return undefined;
  const label = paragraph(plan, row.label, strong, 'ink').place(labelWidth);
  const contentTop = top + padding;
  const primitive: Primitive = {
    kind: 'group',
    id: `lane-${row.name}${band.index === 0 ? '' : `-${band.index + 1}`}`,
    label: row.label,
    children: [
      { kind: 'line', x1: frame.left, y1: top, x2: frame.right, y2: top, stroke: { paint: 'line', width: 1 } },
      ...label.draw(frame.left, contentTop),
      ...lists.flatMap((list, place) => list?.draw(xOf(band, place), contentTop) ?? []),
    ],
  };
  const height = highest([label.height, ...lists.map((list) => list?.height ?? 0)]);
  return { primitive, bottom: top + Math.ceil((height + 2 * padding) / 8) * 8 };
}

function cellsOf(band: Band, row: CellRow, stage: PlannedStage): readonly KeyedCell[] {
  const whole = row.stageCells[stage.number - 1];
  const own = stage.columns.flatMap(({ index }): readonly KeyedCell[] => {
    const cell = row.cells[index];
    return cell === undefined ? [] : [{ key: band.keys[index] ?? '', cell }];
  });
  return whole === undefined ? own : [{ cell: whole }, ...own];
}
