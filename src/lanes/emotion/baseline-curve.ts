// Draws how it felt before: the curve of the map that this one improves on, beneath the new one, pale and without faces.

import type { Baseline } from '../../scene/emotions/baseline-feelings.js';
import { slotBox } from '../../scene/emotions/collect-emotions.js';
import { type CurvePoint, type CurveSegment, curvePath, curveThrough } from '../../scene/emotions/curve.js';
import { feltBefore } from '../../scene/emotions/felt-before.js';
import { heightOf } from '../../scene/emotions/levels.js';
import type { Primitive } from '../../scene/primitive.js';
import type { PanelFrame } from '../../scene/row.js';
import { edgesOf } from './place-points.js';

export interface BaselineCurve {
  readonly primitive: Primitive;
  readonly end: CurvePoint;
  readonly segments: readonly CurveSegment[];
}

/** From one step to the next. */
const nearest = 8;

/** Nothing with fewer than two places in common. */
export function baselineCurve(
  baseline: Baseline,
  frame: PanelFrame,
  yOfHeight: (height: number) => number,
): BaselineCurve | undefined {
  const { scale, enters, leaves } = baseline;
  const yOf = (score: number): number => yOfHeight(heightOf(score, scale));
  const felt = feltBefore(baseline, (slot) => slotBox(slot, frame), nearest);
  const own = felt.map(({ x, height }) => ({ x, y: yOfHeight(height) }));
  const { from, to } = edgesOf(frame, own);
  const points = [
    ...(enters === undefined ? [] : [{ x: from, y: yOf(enters) }]),
    ...own,
    ...(leaves === undefined ? [] : [{ x: to, y: yOf(leaves) }]),
  ];
  const end = points.at(-1);
  if (end === undefined || points.length < 2) return undefined;
  const stroke = { paint: 'rule', width: 2, cap: 'round', join: 'round' } as const;
  const top = Math.min(...points.map(({ y }) => y));
  const left = points[0]?.x ?? end.x;
  const box = { x: left, y: top, width: end.x - left, height: Math.max(...points.map(({ y }) => y)) - top };
  const segments = curveThrough(points);
  return { primitive: { kind: 'path', d: curvePath(segments), x: 0, y: 0, stroke, box }, end, segments };
}
