// What lies beneath the lines of the ring's emotion band: the primary persona's area, and the older map's curve.

import { baselineOf } from '../../scene/emotions/baseline-feelings.js';
import type { Emotions } from '../../scene/emotions/collect-emotions.js';
import { curveThrough } from '../../scene/emotions/curve.js';
import { type BoxOf, feltBefore } from '../../scene/emotions/felt-before.js';
import type { MapPlan } from '../../scene/map-plan.js';
import { small, textLine } from '../../scene/pieces/paragraph.js';
import type { Primitive } from '../../scene/primitive.js';
import { boxOf, pair, tenth } from './draw-ring.js';
import { arcOf, type PlacedLine, type PlacedPoint } from './place-feelings.js';
import { type PolarSegment, polarPath } from './polar-curve.js';
import { at, type Point, type Ring } from './ring.js';

/** The area between the primary persona's line and the neutral circle, for all that somebody said. */
export function wash({ line, points }: PlacedLine, neutral: number, { x, y }: Point): readonly Primitive[] {
  return unbroken(segmentsOf(points)).map((run): Primitive => {
    const from = run[0]?.from.x ?? 0;
    const to = run.at(-1)?.to.x ?? from;
    const back = `A${tenth(neutral)} ${tenth(neutral)} 0 ${to - from > Math.PI ? 1 : 0} 0 ${pair(at(neutral, from))}`;
    const d = `${polarPath(run)}L${pair(at(neutral, to))}${back}Z`;
    const box = boxOf(Math.max(neutral, ...run.map((segment) => Math.max(segment.from.y, segment.to.y))));
    return { kind: 'path', d, x, y, fill: line.mark.paint, fillOpacity: 'wash', box };
  });
}

function unbroken<Segment extends { readonly gap: boolean }>(
  segments: readonly Segment[],
): readonly (readonly Segment[])[] {
  const runs: Segment[][] = [[]];
  for (const segment of segments) {
    if (segment.gap) runs.push([]);
    else runs.at(-1)?.push(segment);
  }
  return runs.filter((run) => run.length > 0);
}

/** How it felt before, beneath, pale and without faces; `before` stands at its end. */
export function curveBefore(
  plan: MapPlan,
  ring: Ring,
  emotions: Emotions,
  radiusOfHeight: (height: number) => number,
  { x, y }: Point,
): readonly Primitive[] {
  const baseline = baselineOf(plan, emotions);
  if (baseline === undefined) return [];
  const along: BoxOf = (slot) => {
    const { middle, width } = arcOf(ring, slot);
    return { x: middle - width / 2, width };
  };
  const felt = feltBefore(baseline, along, 8 / ring.outer);
  const points = felt.map(({ x: angle, height }) => ({ x: angle, y: radiusOfHeight(height) }));
  const end = points.at(-1);
  if (end === undefined || points.length < 2) return [];
  const stroke = { paint: 'rule', width: 2, cap: 'round', join: 'round' } as const;
  const place = at(end.y, end.x + 22 / end.y);
  const box = boxOf(Math.max(...points.map((point) => point.y)));
  return [
    { kind: 'path', d: polarPath(curveThrough(points)), x, y, stroke, box },
    {
      ...textLine(plan, plan.wording.legend.before, small, 'ink2', x + place.x, y + place.y - 8, sideOf(place)),
      halo: 'panel',
    },
  ];
}

/** Words run away from the curve that ends there: it comes from the left on the lower half of the ring. */
function sideOf({ y }: Point): 'start' | 'end' {
  return y > 0 ? 'end' : 'start';
}

/** A monotone cubic over the angle, as on a straight sheet: radii turn only at faces. */
export function segmentsOf(points: readonly PlacedPoint[]): readonly (PolarSegment & { readonly gap: boolean })[] {
  return curveThrough(points.map(({ angle, radius }) => ({ x: angle, y: radius }))).map((segment, index) => {
    const [before, after] = [points[index]?.felt, points[index + 1]?.felt];
    return { ...segment, gap: before !== undefined && after !== undefined && after.covers[0] - before.covers[1] > 1 };
  });
}
