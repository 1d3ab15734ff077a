// Draws the band of stages: a segment each, pointed the way time runs, under its heavy rule; and the way from the last
// stage back to the first.

import { valueOfFact } from '../../model/queries.js';
import { idOf } from '../../scene/id-of.js';
import type { MapPlan } from '../../scene/map-plan.js';
import { authorPaint } from '../../scene/paint.js';
import type { Path, Primitive } from '../../scene/primitive.js';
import { at, type Point, type Ring, type RingStage } from './ring.js';

/** How far a segment points beyond its end, and the air between two. */
const point = 12;
const air = 6;

export function drawRing(plan: MapPlan, ring: Ring, centre: Point): readonly Primitive[] {
  return [
    ...ring.stages.map((stage, index): Primitive => {
      const planned = plan.stages[index];
      return {
        kind: 'group',
        id: `ring-${idOf(planned?.stage.id ?? String(index + 1))}`,
        label: planned?.stage.title ?? '',
        children: [
          segment(ring, stage, centre),
          rule(
            ring,
            stage,
            centre,
            authorPaint(planned === undefined ? undefined : valueOfFact(planned.stage, 'colour', 'colour')?.colour) ??
              'ink',
          ),
          ...stage.text.draw(centre.x, centre.y),
        ],
      };
    }),
    ...wayBack(ring, centre),
  ];
}

function segment({ inner, outer }: Ring, { from, to }: RingStage, centre: Point): Path {
  const middle = (inner + outer) / 2;
  const start = (radius: number): number => from + air / 2 / radius;
  const stop = (radius: number): number => to - air / 2 / radius;
  const tip = point / middle;
  const large = to - from > Math.PI ? 1 : 0;
  const d = [
    `M${pair(at(outer, start(outer)))}`,
    `A${tenth(outer)} ${tenth(outer)} 0 ${large} 1 ${pair(at(outer, stop(outer)))}`,
    `L${pair(at(middle, stop(middle) + tip))}`,
    `L${pair(at(inner, stop(inner)))}`,
    `A${tenth(inner)} ${tenth(inner)} 0 ${large} 0 ${pair(at(inner, start(inner)))}`,
    `L${pair(at(middle, start(middle) + tip))}Z`,
  ].join('');
  return { kind: 'path', d, x: centre.x, y: centre.y, fill: 'tile', box: boxOf(outer) };
}

function rule({ outer }: Ring, { from, to }: RingStage, centre: Point, paint: 'ink' | `#${string}`): Path {
  const radius = outer + 2;
  const large = to - from > Math.PI ? 1 : 0;
  const [start, stop] = [from + air / 2 / radius, to - air / 2 / radius];
  const d = `M${pair(at(radius, start))}A${tenth(radius)} ${tenth(radius)} 0 ${large} 1 ${pair(at(radius, stop))}`;
  return { kind: 'path', d, x: centre.x, y: centre.y, stroke: { paint, width: 4 }, box: boxOf(radius) };
}

/** An arrow over the opening on top: what ended begins again. */
function wayBack({ inner, outer, stages }: Ring, centre: Point): readonly Primitive[] {
  const [first, last] = [stages[0], stages.at(-1)];
  if (first === undefined || last === undefined) return [];
  const radius = (inner + outer) / 2;
  const start = last.to + (point + 10) / radius;
  const stop = first.from + 2 * Math.PI - 4 / radius;
  const end = at(radius, stop);
  const head = (turn: number): Point => {
    const back = at(9, stop - Math.PI / 2 + turn);
    return { x: end.x + back.x, y: end.y + back.y };
  };
  const d =
    `M${pair(at(radius, start))}A${tenth(radius)} ${tenth(radius)} 0 0 1 ${pair(end)}` +
    `M${pair(head(0.7))}L${pair(end)}L${pair(head(-0.7))}`;
  const stroke = { paint: 'ink2', width: 2, cap: 'round', join: 'round' } as const;
  return [{ kind: 'path', d, x: centre.x, y: centre.y, stroke, box: boxOf(radius) }];
}

export function boxOf(radius: number): Path['box'] {
  return { x: -radius, y: -radius, width: 2 * radius, height: 2 * radius };
}

export function pair({ x, y }: Point): string {
  return `${tenth(x)} ${tenth(y)}`;
}

export function tenth(length: number): string {
  return String(Math.round(length * 10) / 10 || 0);
}
