// The emotion band round the stages: a circle a level, outwards is better, and a curve a persona with its faces. Nothing
// is invented: where nobody said how they felt the curve is dotted, and it is open between the end and the beginning.

import type { Emotions } from '../../scene/emotions/collect-emotions.js';
import { fittedDash } from '../../scene/emotions/dashes.js';
import { heightOf, type Level, levelsOf, neutralScore } from '../../scene/emotions/levels.js';
import type { MapPlan } from '../../scene/map-plan.js';
import { faceLevelOf } from '../../scene/marks/faces.js';
import { personaMarker, personaReach } from '../../scene/marks/persona-marks.js';
import type { Stroke } from '../../scene/paint.js';
import { small, textBlock } from '../../scene/pieces/paragraph.js';
import type { Primitive } from '../../scene/primitive.js';
import { curveBefore, segmentsOf, wash } from './beneath-feelings.js';
import { boxOf } from './draw-ring.js';
import { type PlacedLine, type PlacedPoint, placedLines } from './place-feelings.js';
import { type PolarSegment, polarLength, polarPath } from './polar-curve.js';
import { at, type Point, type Ring } from './ring.js';

export interface FeelingsBand {
  /** Where the words around the ring may begin. */
  readonly outer: number;
  readonly draw: (centre: Point) => readonly Primitive[];
}

const edge = 26;
export function feelingsBand(plan: MapPlan, emotions: Emotions, ring: Ring): FeelingsBand {
  if (emotions.lines.length === 0) return { outer: ring.outer + 12, draw: () => [] };
  const levels = levelsOf(plan);
  const lowest = ring.outer + 12 + edge;
  const highest = lowest + Math.max(168, 26 * (levels.length - 1));
  const radiusOf = (score: number): number => lowest + (highest - lowest) * heightOf(score, plan.journey.scale);
  const neutral = neutralScore(plan.journey.scale);
  const lines = placedLines(emotions.lines, ring, radiusOf);
  const inOrder = [...lines.filter(({ line }) => !line.primary), ...lines.filter(({ line }) => line.primary)];
  return {
    outer: highest + edge,
    draw: (centre) => [
      ...ground(plan, ring, levels, radiusOf, { inner: ring.outer + 8, outer: highest + edge }, centre),
      ...(lines.length < 3
        ? lines.filter(({ line }) => line.primary).flatMap((line) => wash(line, radiusOf(neutral), centre))
        : []),
      ...curveBefore(plan, ring, emotions, (height) => lowest + (highest - lowest) * height, centre),
      ...inOrder.flatMap((placed) => strokes(placed, centre)),
      ...inOrder.map((placed) => faces(plan, placed, centre)),
    ],
  };
}

function ground(
  plan: MapPlan,
  ring: Ring,
  levels: readonly Level[],
  radiusOf: (score: number) => number,
  band: { readonly inner: number; readonly outer: number },
  { x, y }: Point,
): readonly Primitive[] {
  const neutral = neutralScore(plan.journey.scale);
  const circle = (radius: number, paint: 'line' | 'rule'): Primitive => ({
    kind: 'circle',
    x,
    y,
    radius,
    stroke: { paint, width: 1 },
  });
  const spokes = ring.stages.slice(1).map(({ from }): Primitive => {
    const [start, stop] = [at(band.inner, from), at(band.outer, from)];
    return {
      kind: 'line',
      x1: x + start.x,
      y1: y + start.y,
      x2: x + stop.x,
      y2: y + stop.y,
      stroke: { paint: 'line', width: 1 },
    };
  });
  return [
    { kind: 'circle', x, y, radius: band.outer, fill: 'panel' },
    { kind: 'circle', x, y, radius: band.inner, fill: 'page' },
    ...levels.filter(({ score }) => score !== neutral).map(({ score }) => circle(radiusOf(score), 'line')),
    circle(radiusOf(neutral), 'rule'),
    ...spokes,
    ...levels.map(({ label, score }) => levelName(plan, label, x, y - radiusOf(score))),
  ];
}

/** In the opening on top, on its circle. */
function levelName(plan: MapPlan, label: string, x: number, y: number): Primitive {
  const set = plan.typesetter.set(label, small, 104, { centred: true });
  return { ...textBlock(set, 'ink2', { x, y: y - set.height / 2 }, 'middle'), halo: 'panel' };
}

function strokes({ line, points }: PlacedLine, centre: Point): readonly Primitive[] {
  const segments = segmentsOf(points);
  const solid: Stroke = { paint: line.mark.paint, width: 3, cap: 'round', join: 'round' };
  const path = (parts: readonly PolarSegment[], stroke: Stroke): Primitive => ({
    kind: 'path',
    d: polarPath(parts),
    x: centre.x,
    y: centre.y,
    stroke,
    box: boxOf(Math.max(...parts.flatMap(({ from, to }) => [from.y, to.y]))),
  });
  const gaps = segments
    .filter(({ gap }) => gap)
    .map((segment) => path([segment], { ...solid, width: 2.5, dash: [0.1, 8] }));
  const clear = personaReach(line.mark.shape) + 5.5;
  const told = segments.filter(({ gap }) => !gap);
  const drawn = told.map((segment) =>
    path([segment], { ...solid, ...fittedDash(line.mark.dash, polarLength(segment), clear) }),
  );
  return [...gaps, ...drawn];
}

function faces(plan: MapPlan, { line, points }: PlacedLine, centre: Point): Primitive {
  const lowest = points.reduce((least, { radius }) => Math.min(least, radius), Number.POSITIVE_INFINITY);
  const hasLowest = line.primary && points.some(({ radius }) => radius > lowest);
  const low = hasLowest ? points.find(({ radius }) => radius === lowest) : undefined;
  const placeOf = ({ radius, angle }: PlacedPoint): Point => {
    const place = at(radius, angle);
    return { x: centre.x + place.x, y: centre.y + place.y };
  };
  const ringed: readonly Primitive[] =
    low === undefined
      ? []
      : [
          {
            kind: 'circle',
            ...placeOf(low),
            radius: personaReach(line.mark.shape) + 5,
            stroke: { paint: line.mark.paint, width: 1.5 },
          },
        ];
  const markers = points.map((point) => {
    const { x, y } = placeOf(point);
    return personaMarker(line.mark, faceLevelOf(point.felt.score, plan.journey.scale), x, y, 'panel');
  });
  return {
    kind: 'group',
    ...(line.name === '' ? {} : { label: plan.wording.labelled(plan.wording.lanes.emotion, line.name) }),
    children: [...ringed, ...markers.flat()],
  };
}
