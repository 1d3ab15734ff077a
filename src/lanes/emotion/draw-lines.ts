// Draws the persona's lines: wash, strokes in their dashes, dots over gaps, faces, and the ring round the lowest point.

import type { EmotionLine } from '../../scene/emotions/collect-emotions.js';
import { type CurveSegment, curvePath, pair } from '../../scene/emotions/curve.js';
import { fittedDash, lengthOf } from '../../scene/emotions/dashes.js';
import type { MapPlan } from '../../scene/map-plan.js';
import { faceLevelOf } from '../../scene/marks/faces.js';
import { personaMarker, personaReach } from '../../scene/marks/persona-marks.js';
import type { Stroke } from '../../scene/paint.js';
import type { Path, Primitive } from '../../scene/primitive.js';
import type { LineSegment, PlacedLine, PlacedPoint } from './place-points.js';

/** The area between the line and the neutral level, for all that somebody said. */
export function drawWash({ line, segments }: PlacedLine, neutral: number): readonly Primitive[] {
  return unbroken(segments).map((run): Primitive => {
    const from = run[0]?.from ?? { x: 0, y: neutral };
    const to = run.at(-1)?.to ?? from;
    const d = `${curvePath(run)}L${pair({ x: to.x, y: neutral })}L${pair({ x: from.x, y: neutral })}Z`;
    return { ...pathOf(d, run), fill: line.mark.paint, fillOpacity: 'wash' };
  });
}

export function drawStrokes(placed: PlacedLine): readonly Primitive[] {
  const { mark } = placed.line;
  const solid: Stroke = { paint: mark.paint, width: 3, cap: 'round', join: 'round' };
  // Dashes belong to personas: a gap is told by round dots in every line.
  const dotted: Stroke = { ...solid, width: 2.5, dash: [0.1, 8] };
  const gaps = placed.segments.filter(({ gap }) => gap).map((segment) => stroked([segment], dotted));
  if (mark.dash.length === 0) return [...unbroken(placed.segments).map((run) => stroked(run, solid)), ...gaps];
  const clear = personaReach(mark.shape) + 5.5;
  const dashed = placed.segments
    .filter(({ gap }) => !gap)
    .map((segment) => stroked([segment], { ...solid, ...fittedDash(mark.dash, lengthOf(segment), clear) }));
  return [...dashed, ...gaps];
}

/** All shapes before all faces: what is alike stands together, and a line's own markers never touch. */
export function drawFaces(plan: MapPlan, line: EmotionLine, points: readonly PlacedPoint[]): readonly Primitive[] {
  const markers = points.map(({ x, y, felt }) =>
    personaMarker(line.mark, faceLevelOf(felt.score, plan.journey.scale), x, y, 'panel'),
  );
  return [...markers.flatMap((marker) => marker.slice(0, 1)), ...markers.flatMap((marker) => marker.slice(1))];
}

export function drawLowest({ x, y, line: { mark } }: PlacedPoint): readonly Primitive[] {
  const radius = personaReach(mark.shape) + 5;
  return [{ kind: 'circle', x, y, radius, stroke: { paint: mark.paint, width: 1.5 } }];
}

export function lowestPoint({ line, points }: PlacedLine): PlacedPoint | undefined {
  return line.lowest === undefined ? undefined : points.find(({ felt }) => felt === line.lowest);
}

function unbroken(segments: readonly LineSegment[]): readonly (readonly LineSegment[])[] {
  const runs: LineSegment[][] = [];
  let open: LineSegment[] | undefined;
  for (const segment of segments) {
    if (segment.gap) {
      open = undefined;
    } else if (open === undefined) {
      open = [segment];
      runs.push(open);
    } else {
      open.push(segment);
    }
  }
  return runs;
}

function stroked(segments: readonly CurveSegment[], stroke: Stroke): Primitive {
  return { ...pathOf(curvePath(segments), segments), stroke };
}

function pathOf(d: string, segments: readonly CurveSegment[]): Path {
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { from, to } of segments) {
    left = Math.min(left, from.x, to.x);
    top = Math.min(top, from.y, to.y);
    right = Math.max(right, from.x, to.x);
    bottom = Math.max(bottom, from.y, to.y);
  }
  return { kind: 'path', d, x: 0, y: 0, box: { x: left, y: top, width: right - left, height: bottom - top } };
}
