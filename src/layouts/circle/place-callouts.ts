// Gives the words around the ring their places: each beside its column, clear of the circle; where neighbours would
// touch, one moves outwards at the end of a longer line.

import type { Primitive } from '../../scene/primitive.js';
import type { Callout } from './callouts.js';
import { type Arc, at, type Point } from './ring.js';

/** Relative to the middle of the ring. */
export interface PlacedCallout extends Callout {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  /** How far it moved outwards. */
  readonly pushed: number;
}

const gap = 16;
/** Between two callouts. */
const air = 12;
const step = 16;
const farthest = 192;
/** On a ring, only these neighbours on either side can be in the way. */
const neighbours = 12;

/** Undefined where a larger ring is needed. */
export function placeCallouts(
  callouts: readonly Callout[],
  arcs: readonly Arc[],
  radius: number,
): readonly PlacedCallout[] | undefined {
  const placed: PlacedCallout[] = [];
  for (const [index, callout] of callouts.entries()) {
    const near = [
      ...placed.slice(-neighbours),
      ...placed.slice(0, Math.max(0, neighbours - callouts.length + index + 1)),
    ];
    const place = freePlace(callout, arcs[index]?.middle ?? 0, radius, near);
    if (place === undefined) return undefined;
    placed.push(place);
  }
  return placed;
}

function freePlace(
  callout: Callout,
  angle: number,
  radius: number,
  near: readonly PlacedCallout[],
): PlacedCallout | undefined {
  for (let pushed = 0; pushed <= farthest; pushed += step) {
    const place = placeAt(callout, angle, radius, pushed);
    if (!near.some((other) => touch(place, other, radius))) return place;
  }
  return undefined;
}

function placeAt(callout: Callout, angle: number, radius: number, pushed: number): PlacedCallout {
  const { width, placed } = callout;
  const middle = at(clearOf(radius + gap + pushed, angle, width / 2, placed.height / 2), angle);
  return { ...callout, angle, pushed, x: middle.x - width / 2, y: middle.y - placed.height / 2 };
}

/** How far out the middle of a box stands so that none of it comes nearer than `radius`. */
function clearOf(radius: number, angle: number, halfWidth: number, halfHeight: number): number {
  let [near, far] = [radius, radius + Math.hypot(halfWidth, halfHeight)];
  for (let round = 0; round < 16; round += 1) {
    const middle = (near + far) / 2;
    const { x, y } = at(middle, angle);
    const distance = Math.hypot(Math.max(0, Math.abs(x) - halfWidth), Math.max(0, Math.abs(y) - halfHeight));
    if (distance < radius) near = middle;
    else far = middle;
  }
  return far;
}

/** Their boxes come too close, or the line of one runs through the other. */
function touch(one: PlacedCallout, other: PlacedCallout, radius: number): boolean {
  const boxes =
    one.x < other.x + other.width + air &&
    other.x < one.x + one.width + air &&
    one.y < other.y + other.placed.height + air &&
    other.y < one.y + one.placed.height + air;
  return boxes || lineCrosses(one, other, radius) || lineCrosses(other, one, radius);
}

function lineCrosses(
  { angle, pushed }: PlacedCallout,
  { x, y, width, placed }: PlacedCallout,
  radius: number,
): boolean {
  for (let along = 0; along <= pushed; along += 4) {
    const point = at(radius + along, angle);
    const clear = 6;
    if (
      point.x > x - clear &&
      point.x < x + width + clear &&
      point.y > y - clear &&
      point.y < y + placed.height + clear
    ) {
      return true;
    }
  }
  return false;
}

export function drawCallouts(callouts: readonly PlacedCallout[], radius: number, centre: Point): readonly Primitive[] {
  return callouts.flatMap(({ x, y, angle, pushed, placed }): readonly Primitive[] => {
    const [from, to] = [at(radius - 6, angle), at(radius + 6 + pushed, angle)];
    return [
      {
        kind: 'line',
        x1: centre.x + from.x,
        y1: centre.y + from.y,
        x2: centre.x + to.x,
        y2: centre.y + to.y,
        stroke: { paint: 'rule', width: pushed === 0 ? 1.5 : 1, cap: 'round' },
      },
      ...placed.draw(centre.x + x, centre.y + y),
    ];
  });
}
