// All that is round, sized together: stages, feelings and the words around them. The ring grows until the words keep
// clear of one another.

import type { Emotions } from '../../scene/emotions/collect-emotions.js';
import { keyIndent } from '../../scene/keyed-list.js';
import type { MapPlan } from '../../scene/map-plan.js';
import type { Primitive } from '../../scene/primitive.js';
import { type Callout, calloutsOf } from './callouts.js';
import { drawRing } from './draw-ring.js';
import { type FeelingsBand, feelingsBand } from './feelings.js';
import { drawMiddle } from './middle.js';
import { drawCallouts, type PlacedCallout, placeCallouts } from './place-callouts.js';
import { type Point, type Ring, ringMaker } from './ring.js';

export interface Round {
  readonly width: number;
  readonly height: number;
  /** From the middle of the ring to the left and upper edges of all of it: negative. */
  readonly left: number;
  readonly top: number;
  readonly draw: (middle: Point) => readonly Primitive[];
}

const smallest = 136;

export function sketchRound(plan: MapPlan, emotions: Emotions, keys: readonly string[]): Round {
  const callouts = calloutsOf(plan, emotions, keys, keyIndent(plan));
  const ringFor = ringMaker(plan);
  const sketchOf = (inner: number): Sketch => sketchFrom(plan, emotions, callouts, ringFor(inner));
  let sketch = plan.stages.length === 0 ? undefined : sketchOf(smallest);
  if (sketch === undefined) return { width: 0, height: 0, left: 0, top: 0, draw: () => [] };
  // Each round is a tenth wider: a thousand columns take about forty.
  for (let round = 0; round < 80 && sketch.placed === undefined; round += 1) {
    sketch = sketchOf(sketch.ring.inner * 1.1);
  }
  return finished(plan, sketch);
}

interface Sketch {
  readonly ring: Ring;
  readonly band: FeelingsBand;
  /** Undefined where the ring is too small for them. */
  readonly placed: readonly PlacedCallout[] | undefined;
}

function sketchFrom(plan: MapPlan, emotions: Emotions, callouts: readonly Callout[], ring: Ring): Sketch {
  const band = feelingsBand(plan, emotions, ring);
  return { ring, band, placed: placeCallouts(callouts, ring.columns, band.outer) };
}

function finished(plan: MapPlan, { ring, band, placed: callouts = [] }: Sketch): Round {
  const edge = { left: -band.outer, right: band.outer, top: -band.outer, bottom: band.outer };
  for (const { x, y, width, placed: box } of callouts) {
    edge.left = Math.min(edge.left, x);
    edge.right = Math.max(edge.right, x + width);
    edge.top = Math.min(edge.top, y);
    edge.bottom = Math.max(edge.bottom, y + box.height);
  }
  return {
    width: edge.right - edge.left,
    height: edge.bottom - edge.top,
    left: edge.left,
    top: edge.top,
    draw: (middle) => [
      ...band.draw(middle),
      ...drawRing(plan, ring, middle),
      ...drawMiddle(plan, ring.inner, middle),
      ...drawCallouts(callouts, band.outer, middle),
    ],
  };
}
