// The ground of the panel: a hairline for each level, its face and words at the left, and a line between stages.

import { heightOf, type Level, levelsOf, neutralScore } from '../../scene/emotions/levels.js';
import { highest } from '../../scene/highest.js';
import type { MapPlan } from '../../scene/map-plan.js';
import { faceLevelOf, faceMark } from '../../scene/marks/faces.js';
import { small, strong, textBlock } from '../../scene/pieces/paragraph.js';
import type { Primitive } from '../../scene/primitive.js';
import type { PanelFrame } from '../../scene/row.js';
import type { SetText } from '../../scene/typesetter.js';
import type { BoxIndex } from './range-index.js';

export interface Axis {
  readonly height: number;
  readonly levels: readonly SetLevel[];
}

interface SetLevel extends Level {
  readonly label: string;
  readonly set: SetText;
}

/** From the left edge of the lane labels to a level's words: a face of 24 and air. */
const indent = 32;
/** From the lowest level to the highest; lower on a sheet for phones, which shows few columns at a time. */
const [usualHeight, lowHeight] = [288, 208] as const;
/** Between two labels. */
const labelGap = 4;

/**
 * Where the curve stands in the panel. Without a column of labels the panel begins with its name, and its first column
 * makes room for the words of the levels.
 */
export function plotFrame(plan: MapPlan, frame: PanelFrame): PanelFrame {
  if (frame.labels === 'beside') return frame;
  const labels = levelsOf(plan).map(({ label }) => label);
  const longest = highest(labels.map((label) => plan.typesetter.measure(label, small)));
  const longestWord = highest(labels.map((label) => plan.typesetter.longestWord(label, small)));
  const share = ((frame.columns[0] ?? frame.stages[0])?.width ?? 0) * 0.4;
  const room = Math.min(88, longest, Math.max(share, Math.min(longestWord, mostOfNarrow)));
  const contentLeft = frame.contentLeft + Math.ceil(room) + beforePlot;
  const beginThere = (boxes: PanelFrame['columns']) =>
    boxes.map((box) => (box.x >= contentLeft ? box : { x: contentLeft, width: box.x + box.width - contentLeft }));
  const nameHeight = 28;
  return {
    ...frame,
    y: frame.y + nameHeight,
    contentLeft,
    columns: beginThere(frame.columns),
    stages: beginThere(frame.stages),
  };
}

/** From the widest word of a level to the first column, where labels stand above. */
const beforePlot = 16;
/** Words of levels take no more of a narrow column: a face and its own words want the rest. */
const mostOfNarrow = 72;

export function axisOf(plan: MapPlan, frame: PanelFrame): Axis {
  const width =
    frame.labels === 'above'
      ? frame.contentLeft - beforePlot - frame.left + 1
      : Math.max(48, frame.contentLeft - 16 - frame.left - indent);
  const levels = levelsOf(plan).map((level) => ({ ...level, set: plan.typesetter.set(level.label, small, width) }));
  const tallest = Math.max(0, ...levels.map(({ set }) => set.height));
  const steps = Math.max(1, levels.length - 1);
  const usual = frame.labels === 'above' ? lowHeight : usualHeight;
  const step = Math.max(Math.min(96, Math.max(40, usual / steps)), tallest + labelGap);
  return { height: step * steps, levels };
}

export function yOfScore(plan: MapPlan, axis: Axis, top: number): (score: number) => number {
  return (score) => top + axis.height * (1 - heightOf(score, plan.journey.scale));
}

export function drawGround(plan: MapPlan, frame: PanelFrame, height: number): readonly Primitive[] {
  const { left, right, y, bleed } = frame;
  const labelWidth = (frame.labels === 'above' ? right : frame.contentLeft - 16) - left;
  return [
    { kind: 'rectangle', x: left - bleed, y, width: right - left + 2 * bleed, height, radius: 8, fill: 'panel' },
    textBlock(plan.typesetter.set(plan.wording.lanes.emotion, strong, labelWidth), 'ink', {
      x: left,
      y: y + 16,
    }),
  ];
}

export function drawAxis(plan: MapPlan, frame: PanelFrame, axis: Axis, top: number): readonly Primitive[] {
  const yOf = yOfScore(plan, axis, top);
  const neutral = neutralScore(plan.journey.scale);
  const lines = axis.levels
    .filter(({ score }) => score !== neutral)
    .map(({ score }) => levelLine(frame, yOf(score), 'line'));
  const middles = labelMiddles(axis.levels, yOf);
  const labels = axis.levels.flatMap((level, index) =>
    drawLabel(plan, frame, level, middles[index] ?? yOf(level.score)),
  );
  return [...lines, levelLine(frame, yOf(neutral), 'rule'), ...labels];
}

/** Half-way between two stages, from below the panel's head to its foot, or to the words that stand in the way there. */
export function drawStageLines(frame: PanelFrame, bottom: number, words: BoxIndex): readonly Primitive[] {
  return frame.stages.slice(1).flatMap((stage, index) => {
    const before = frame.stages[index];
    if (before === undefined) return [];
    const x = (before.x + before.width + stage.x) / 2;
    const line = { left: x, right: x, top: frame.y, bottom };
    const end = Math.min(bottom - 24, (words.near(line, 4)?.top ?? bottom) - 8);
    const stroke = { paint: 'line', width: 1 } as const;
    return [{ kind: 'line', x1: x, y1: frame.y + 24, x2: x, y2: end, stroke } as const];
  });
}

function levelLine(frame: PanelFrame, y: number, paint: 'line' | 'rule'): Primitive {
  return { kind: 'line', x1: frame.contentLeft - 8, y1: y, x2: frame.right, y2: y, stroke: { paint, width: 1 } };
}

function drawLabel(plan: MapPlan, frame: PanelFrame, level: SetLevel, y: number): readonly Primitive[] {
  const x = frame.left + 12;
  if (frame.labels === 'above') return [textBlock(level.set, 'ink2', { x: frame.left, y: y - level.set.height / 2 })];
  return [
    { kind: 'circle', x, y, radius: 10.5, stroke: { paint: 'ink2', width: 1.25 } },
    faceMark(faceLevelOf(level.score, plan.journey.scale), x, y, 0.8, 'ink2'),
    textBlock(level.set, 'ink2', { x: frame.left + indent, y: y - level.set.height / 2 }),
  ];
}

/** Labels of levels that are close to one another are pushed apart, downwards. */
function labelMiddles(levels: readonly SetLevel[], yOf: (score: number) => number): readonly number[] {
  let free = Number.NEGATIVE_INFINITY;
  return levels.map(({ score, set }) => {
    const half = Math.max(12, set.height / 2) + labelGap / 2;
    const middle = Math.max(yOf(score), free + half);
    free = middle + half;
    return middle;
  });
}
