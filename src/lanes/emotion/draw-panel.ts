// Lays the panel out from top to bottom and puts its layers over one another. What each layer looks like stands in its
// own file.

import type { Baseline } from '../../scene/emotions/baseline-feelings.js';
import type { Emotions, Slot } from '../../scene/emotions/collect-emotions.js';
import { sampledEvenly } from '../../scene/emotions/curve.js';
import { neutralScore } from '../../scene/emotions/levels.js';
import type { MapPlan } from '../../scene/map-plan.js';
import type { Primitive } from '../../scene/primitive.js';
import type { PanelFrame, PlacedPanel } from '../../scene/row.js';
import { type Axis, axisOf, drawAxis, drawGround, drawStageLines, plotFrame, yOfScore } from './axis.js';
import { type BaselineCurve, baselineCurve } from './baseline-curve.js';
import { detailNotes } from './detail-notes.js';
import { drawStrokes, drawWash, lowestPoint } from './draw-lines.js';
import { drawDropOff, dropOffBox, dropOffsOf, type PanelDropOff } from './drop-offs.js';
import { notesRow } from './emotion-notes.js';
import { labelLines } from './label-lines.js';
import {
  drawGuide,
  drawMomentWords,
  guideOf,
  headHeight,
  momentBox,
  momentsOf,
  type PanelMoment,
} from './moments-of-truth.js';
import { feltParts, partsByStage, type StagePart } from './parts-by-stage.js';
import { type PlacedLine, placeLines, pointsByColumn } from './place-points.js';
import type { Surroundings } from './place-words.js';
import { boxIndex, indexPoints } from './range-index.js';

/** What the panel tells of a map, or of a part of one. */
export interface Feelings {
  readonly emotions: Emotions;
  readonly baseline: Baseline | undefined;
}

export function drawEmotionPanel(plan: MapPlan, feelings: Feelings, whole: PanelFrame): PlacedPanel {
  const { emotions } = feelings;
  const frame = plotFrame(plan, whole);
  const sketch = sketchPanel(plan, feelings, frame);
  const { lines, before, moments, dropOffs, axis, plotTop, foot } = sketch;
  const labelling = labelLines(plan, frame, lines, before?.end, surroundingsOf(plan, sketch));
  const notes = notesRow(plan, [...emotions.notes, ...labelling.unplaced, ...detailNotes(plan)], whole);
  const plotBottom = plotTop + axis.height;
  const leaveHeight = Math.max(0, ...dropOffs.map((dropOff) => dropOff.height + 24));
  // With notes the drop-offs move below them, and so does the start of an arrow that would cross them.
  const notesTop = Math.max(plotBottom + 40, labelling.bottom + 16);
  const end = notes.height === 0 ? plotBottom + foot : notesTop + notes.height + 24 + leaveHeight;
  const height = Math.ceil((end - whole.y) / 8) * 8;
  const bottom = whole.y + height;
  const wordsOfLeaving = boxIndex();
  const leaving = dropOffs.map((dropOff): StagePart => {
    const top = bottom - 16 - dropOff.height;
    wordsOfLeaving.add(dropOffBox(dropOff, top));
    const from = notes.columns.has(dropOff.column) ? top - 8 : dropOff.from;
    return { slot: columnSlot(dropOff), primitives: drawDropOff(plan, dropOff, from, top, bottom) };
  });
  return {
    height,
    primitives: [
      ...drawGround(plan, whole, height),
      ...drawAxis(plan, frame, axis, plotTop),
      ...drawStageLines(frame, bottom, wordsOfLeaving),
      ...drawCurves(plan, sketch),
      ...labelling.before,
    ],
    stages: partsByStage(plan, [
      ...moments.map((moment) => ({ slot: columnSlot(moment), primitives: drawMomentWords(moment, frame.y) })),
      ...feltParts(plan, lines, labelling),
      ...leaving,
      ...notes.draw(notesTop),
    ]),
  };
}

function columnSlot({ column }: { readonly column: number }): Slot {
  return { kind: 'column', index: column };
}

interface Sketch {
  readonly frame: PanelFrame;
  readonly axis: Axis;
  readonly plotTop: number;
  /** Below the lowest level, before notes. */
  readonly foot: number;
  readonly lines: readonly PlacedLine[];
  readonly before: BaselineCurve | undefined;
  readonly moments: readonly PanelMoment[];
  readonly guides: readonly { readonly x: number; readonly from: number; readonly to: number }[];
  readonly dropOffs: readonly PanelDropOff[];
}

function sketchPanel(plan: MapPlan, { emotions, baseline }: Feelings, frame: PanelFrame): Sketch {
  const moments = momentsOf(plan, frame);
  const axis = axisOf(plan, frame);
  const plotTop = frame.y + headHeight(moments);
  const lines = placeLines(emotions.lines, frame, yOfScore(plan, axis, plotTop));
  const points = lines.flatMap((line) => line.points);
  const byColumn = pointsByColumn(points);
  const dropOffs = dropOffsOf(plan, frame, byColumn);
  const plotY = (height: number): number => plotTop + axis.height * (1 - height);
  return {
    frame,
    axis,
    plotTop,
    foot: dropOffs.length === 0 ? 56 : Math.max(96, 76 + Math.max(...dropOffs.map(({ height }) => height))),
    lines,
    before: baseline === undefined ? undefined : baselineCurve(baseline, frame, plotY),
    moments,
    guides: moments.flatMap((moment) => guideOf(moment, frame.y, byColumn.get(moment.column) ?? []) ?? []),
    dropOffs,
  };
}

/** With more lines than these no place would be free of them, and a thousand personas would take for ever. */
const heeded = 12;

/** What words must not touch. */
function surroundingsOf(plan: MapPlan, sketch: Sketch): Surroundings {
  const { frame, axis, plotTop, foot, lines, before, moments, guides, dropOffs } = sketch;
  const boxes = boxIndex();
  const bottom = plotTop + axis.height + foot;
  for (const moment of moments) boxes.add(momentBox(moment, frame.y));
  for (const { x, from, to } of guides) boxes.add({ left: x, right: x, top: from, bottom: to });
  for (const dropOff of dropOffs) {
    boxes.add(dropOffBox(dropOff, bottom - 16 - dropOff.height));
    boxes.add({ left: dropOff.x, right: dropOff.x, top: dropOff.from, bottom });
  }
  // The ring keeps words a little farther away than a face does.
  const ringed = lines.filter(({ line }) => line.primary).flatMap((line) => lowestPoint(line) ?? []);
  for (const { x, y } of ringed) boxes.add({ left: x - 10, right: x + 10, top: y - 15, bottom: y + 15 });
  const yOf = yOfScore(plan, axis, plotTop);
  return {
    curves: [...lines.slice(0, heeded).map(({ segments }) => segments), before?.segments ?? []].map(sampledEvenly),
    faces: indexPoints(lines.flatMap(({ points }) => points)),
    boxes,
    levels: Float64Array.from(axis.levels, ({ score }) => yOf(score)),
    top: frame.y + 8,
    bottom: bottom - 8,
  };
}

/** From the back to the front: wash, guides, older curve, other personas, the primary one. */
function drawCurves(plan: MapPlan, { lines, before, guides, axis, plotTop }: Sketch): readonly Primitive[] {
  const primary = lines.filter(({ line }) => line.primary);
  const others = lines.filter(({ line }) => !line.primary);
  const neutral = yOfScore(plan, axis, plotTop)(neutralScore(plan.journey.scale));
  return [
    ...lines.filter(({ line }) => line.washed).flatMap((line) => drawWash(line, neutral)),
    ...guides.map(drawGuide),
    ...(before === undefined ? [] : [before.primitive]),
    ...[...others, ...primary].flatMap(drawStrokes),
  ];
}
