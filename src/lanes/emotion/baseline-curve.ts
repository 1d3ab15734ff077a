// How it felt before: the curve of the map that this one improves on, beneath the new one, pale and without faces.

import { type EmotionLine, slotBox } from '../../scene/emotions/collect-emotions.js';
import { type CurvePoint, type CurveSegment, curvePath, curveThrough } from '../../scene/emotions/curve.js';
import { feltBefore } from '../../scene/emotions/felt-before.js';
import type { MapPlan } from '../../scene/map-plan.js';
import type { Primitive } from '../../scene/primitive.js';
import type { PanelFrame } from '../../scene/row.js';

export interface BaselineCurve {
  readonly primitive: Primitive;
  readonly end: CurvePoint;
  readonly segments: readonly CurveSegment[];
}

/** From one step to the next. */
const nearest = 8;

/** Nothing without a baseline, and with fewer than two places in common. */
export function baselineCurve(
  plan: MapPlan,
  frame: PanelFrame,
  primary: EmotionLine | undefined,
  yOfHeight: (height: number) => number,
): BaselineCurve | undefined {
  const boxOf = (slot: Parameters<typeof slotBox>[0]) => slotBox(slot, frame);
  const points = feltBefore(plan, primary?.mark.persona.id ?? '', boxOf, nearest).map(({ x, height }) => ({
    x,
    y: yOfHeight(height),
  }));
  const end = points.at(-1);
  if (end === undefined || points.length < 2) return undefined;
  const stroke = { paint: 'rule', width: 2, cap: 'round', join: 'round' } as const;
  const top = Math.min(...points.map(({ y }) => y));
  const left = points[0]?.x ?? end.x;
  const box = { x: left, y: top, width: end.x - left, height: Math.max(...points.map(({ y }) => y)) - top };
  const segments = curveThrough(points);
  return { primitive: { kind: 'path', d: curvePath(segments), x: 0, y: 0, stroke, box }, end, segments };
}
