// Gives every felt point its place: the middle of its column, moved aside where faces would cover one another.

import { type EmotionLine, type FeltPoint, slotBox } from '../../scene/emotions/collect-emotions.js';
import { type CurvePoint, type CurveSegment, curveThrough } from '../../scene/emotions/curve.js';
import { isGap } from '../../scene/emotions/split-emotions.js';
import type { PanelFrame } from '../../scene/row.js';

export interface PlacedPoint {
  readonly x: number;
  readonly y: number;
  readonly felt: FeltPoint;
  readonly line: EmotionLine;
}

export interface PlacedLine {
  readonly line: EmotionLine;
  readonly points: readonly PlacedPoint[];
  readonly segments: readonly LineSegment[];
}

export interface LineSegment extends CurveSegment {
  /** Nobody said how it was in between. */
  readonly gap: boolean;
}

/** Middles of faces that share a height stand this far apart. */
const spread = 30;

export function placeLines(
  lines: readonly EmotionLine[],
  frame: PanelFrame,
  heightOfScore: (score: number) => number,
): readonly PlacedLine[] {
  const spots = lines.flatMap((line) => line.points.map((felt) => spotOf(line, felt, frame, heightOfScore)));
  for (const cluster of clustersOf(spots)) moveApart(cluster);
  const spotsOfLine = new Map<EmotionLine, Spot[]>(lines.map((line) => [line, []]));
  for (const spot of spots) spotsOfLine.get(spot.line)?.push(spot);
  return lines.map((line) => placedLine(line, spotsOfLine.get(line) ?? [], frame, heightOfScore));
}

/** Without those that speak for a whole stage. */
export function pointsByColumn(points: readonly PlacedPoint[]): ReadonlyMap<number, readonly PlacedPoint[]> {
  const byColumn = new Map<number, PlacedPoint[]>();
  for (const point of points) {
    const { kind, index } = point.felt.slot;
    if (kind === 'stage') continue;
    const known = byColumn.get(index);
    if (known === undefined) byColumn.set(index, [point]);
    else known.push(point);
  }
  return byColumn;
}

interface Spot {
  x: number;
  readonly y: number;
  readonly width: number;
  readonly felt: FeltPoint;
  readonly line: EmotionLine;
}

function spotOf(line: EmotionLine, felt: FeltPoint, frame: PanelFrame, heightOfScore: (score: number) => number): Spot {
  const box = slotBox(felt.slot, frame);
  return { x: box.x + box.width * felt.position, y: heightOfScore(felt.score), width: box.width, felt, line };
}

function placedLine(
  line: EmotionLine,
  spots: readonly Spot[],
  frame: PanelFrame,
  heightOfScore: (score: number) => number,
): PlacedLine {
  let left = Number.NEGATIVE_INFINITY;
  const points = spots.map(({ x, y, felt }): PlacedPoint => {
    // A line runs in time: a point that was moved aside never passes the one before it.
    left = Math.max(x, left + 1);
    return { x: left, y, felt, line };
  });
  const { enters, leaves } = line;
  const { from, to } = edgesOf(frame, points);
  const nodes = [
    ...(enters === undefined ? [] : [{ x: from, y: heightOfScore(enters.score) }]),
    ...points,
    ...(leaves === undefined ? [] : [{ x: to, y: heightOfScore(leaves.score) }]),
  ];
  const gaps = [
    ...(enters === undefined ? [] : [enters.gap]),
    ...points.slice(1).map(({ felt }, index) => isGap(points[index]?.felt ?? felt, felt)),
    ...(leaves === undefined || points.length === 0 ? [] : [leaves.gap]),
  ];
  const segments = curveThrough(nodes).map((segment, index) => ({ ...segment, gap: gaps[index] ?? false }));
  return { line, points, segments };
}

/** Where lines come in that began on a sheet or band before, and go out to the next. */
export function edgesOf(frame: PanelFrame, points: readonly CurvePoint[]) {
  return {
    from: Math.min(frame.contentLeft - 8, (points[0]?.x ?? Number.POSITIVE_INFINITY) - 1),
    to: Math.max(frame.right + frame.bleed, (points.at(-1)?.x ?? Number.NEGATIVE_INFINITY) + 1),
  };
}

/** Spots that would touch, from left to right; each spot is compared with the few just before it. */
function clustersOf(spots: readonly Spot[]): readonly Spot[][] {
  const face = 27;
  const fromLeft = [...spots].sort((one, other) => one.x - other.x);
  const clusterOf = new Map<Spot, Spot[]>();
  for (const [index, spot] of fromLeft.entries()) {
    let cluster: Spot[] | undefined;
    for (let before = index - 1; before >= 0; before -= 1) {
      const other = fromLeft[before];
      if (other === undefined || spot.x - other.x >= face) break;
      if (Math.abs(spot.y - other.y) < face) cluster ??= clusterOf.get(other);
    }
    const joined = cluster ?? [];
    joined.push(spot);
    clusterOf.set(spot, joined);
  }
  return [...new Set(clusterOf.values())].filter((cluster) => cluster.length > 1);
}

function moveApart(cluster: Spot[]): void {
  const middle = cluster.reduce((sum, spot) => sum + spot.x, 0) / cluster.length;
  const room = Math.min(...cluster.map(({ width }) => width)) - spread;
  const step = Math.max(4, Math.min(spread, room / (cluster.length - 1)));
  cluster.forEach((spot, index) => {
    spot.x = middle + (index - (cluster.length - 1) / 2) * step;
  });
}
