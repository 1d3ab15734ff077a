// Gives every felt point its angle and radius: the middle of its column, moved along the ring where faces would cover
// one another.

import type { EmotionLine, FeltPoint, Slot } from '../../scene/emotions/collect-emotions.js';
import type { Arc, Ring } from './ring.js';

export interface PlacedLine {
  readonly line: EmotionLine;
  readonly points: readonly PlacedPoint[];
}

export interface PlacedPoint {
  readonly angle: number;
  readonly radius: number;
  readonly felt: FeltPoint;
}

/** Middles of faces that share a place stand this far apart. */
const spread = 30;

export function placedLines(
  lines: readonly EmotionLine[],
  ring: Ring,
  radiusOf: (score: number) => number,
): readonly PlacedLine[] {
  const spots = lines.flatMap((line) => line.points.map((felt) => ({ line, felt, radius: radiusOf(felt.score) })));
  const aside = shifts(spots);
  const points = new Map<EmotionLine, PlacedPoint[]>(lines.map((line) => [line, []]));
  for (const [index, { line, felt, radius }] of spots.entries()) {
    const arc = arcOf(ring, felt.slot);
    const angle = arc.middle + arc.width * (felt.position - 0.5) + (aside[index] ?? 0) / radius;
    points.get(line)?.push({ angle, radius, felt });
  }
  return lines.map((line) => ({
    line,
    points: (points.get(line) ?? []).sort((one, other) => one.angle - other.angle),
  }));
}

export function arcOf(ring: Ring, slot: Slot): Arc {
  const arcs: readonly Arc[] = slot.kind === 'column' ? ring.columns : ring.stages;
  return arcs[slot.index] ?? { middle: -Math.PI / 2, width: 0 };
}

/** How far along the ring each face gives way to those of the same place that would cover it. */
function shifts(spots: readonly { readonly felt: FeltPoint; readonly radius: number }[]): readonly number[] {
  const byPlace = new Map<string, number[]>();
  for (const [index, { felt }] of spots.entries()) {
    const place = `${felt.slot.kind} ${felt.slot.index} ${felt.position}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), index]);
  }
  const moved = spots.map(() => 0);
  for (const indexes of byPlace.values()) {
    const radius = (index: number): number => spots[index]?.radius ?? 0;
    const sorted = [...indexes].sort((one, other) => radius(one) - radius(other) || one - other);
    for (let start = 0; start < sorted.length; ) {
      let next = start + 1;
      while (next < sorted.length && radius(sorted[next] ?? 0) - radius(sorted[next - 1] ?? 0) < spread) next += 1;
      const near = sorted.slice(start, next).sort((one, other) => one - other);
      for (const [place, index] of near.entries()) moved[index] = (place - (near.length - 1) / 2) * spread;
      start = next;
    }
  }
  return moved;
}
