// A curve whose x is an angle and whose y is a radius, as path data: cubics short enough to follow the circle.

import { type CurveSegment, heightAt } from '../../scene/emotions/curve.js';
import { pair } from './draw-ring.js';
import { at, type Point } from './ring.js';

export type PolarSegment = CurveSegment;

/** Radians that one cubic covers at most; its error on a circle of 600 is far below a tenth of a unit. */
const longest = 0.2;

export function polarPath(segments: readonly PolarSegment[]): string {
  const [first] = segments;
  if (first === undefined) return '';
  const curves = segments.flatMap((segment) => {
    const count = Math.max(1, Math.ceil((segment.to.x - segment.from.x) / longest));
    return Array.from({ length: count }, (_, index) => cubic(segment, index / count, (index + 1) / count));
  });
  return `M${pair(at(first.from.y, first.from.x))}${curves.join('')}`;
}

export function polarLength(segment: PolarSegment): number {
  const steps = 48;
  let length = 0;
  let before = pointAt(segment, 0);
  for (let step = 1; step <= steps; step += 1) {
    const point = pointAt(segment, step / steps);
    length += Math.hypot(point.x - before.x, point.y - before.y);
    before = point;
  }
  return length;
}

/** Hermite: ends and velocities are those of the curve. */
function cubic(segment: PolarSegment, from: number, to: number): string {
  const [start, stop] = [pointAt(segment, from), pointAt(segment, to)];
  const third = (to - from) / 3;
  const [leaving, arriving] = [velocityAt(segment, from), velocityAt(segment, to)];
  const first = { x: start.x + third * leaving.x, y: start.y + third * leaving.y };
  const second = { x: stop.x - third * arriving.x, y: stop.y - third * arriving.y };
  return `C${pair(first)} ${pair(second)} ${pair(stop)}`;
}

function pointAt(segment: PolarSegment, t: number): Point {
  return at(heightAt(segment, t), angleAt(segment, t));
}

function angleAt({ from, to }: PolarSegment, t: number): number {
  return from.x + (to.x - from.x) * t;
}

function velocityAt(segment: PolarSegment, t: number): Point {
  const { from, to, fromControl, toControl } = segment;
  const rest = 1 - t;
  const growth =
    3 * rest * rest * (fromControl.y - from.y) +
    6 * rest * t * (toControl.y - fromControl.y) +
    3 * t * t * (to.y - toControl.y);
  const turning = to.x - from.x;
  const [angle, radius] = [angleAt(segment, t), heightAt(segment, t)];
  return {
    x: growth * Math.cos(angle) - radius * turning * Math.sin(angle),
    y: growth * Math.sin(angle) + radius * turning * Math.cos(angle),
  };
}
