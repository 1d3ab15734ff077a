// Where on a sheet it felt as it did before: scores of the map that this one improves on, in their places in time.

import type { Baseline, FeltBefore } from './baseline-feelings.js';
import type { Slot } from './collect-emotions.js';
import { heightOf } from './levels.js';

/** Where a column or stage of the sheet lies along time: in user units, or in radians. */
export type BoxOf = (slot: Slot) => { readonly x: number; readonly width: number };

/** From left to right, as heights between the ends of the older map's scale; no two closer than `nearest`. */
export function feltBefore(
  { scale, felt }: Baseline,
  boxOf: BoxOf,
  nearest: number,
): readonly { readonly x: number; readonly height: number }[] {
  const placed = felt.map(({ slot, at, of, exact, scores }): Placed => {
    const box = boxOf(slot);
    const width = box.width / of;
    return { x: box.x + width * at, width, exact, scores };
  });
  return placedInTime(placed, nearest).map(({ x, score }) => ({ x, height: heightOf(score, scale) }));
}

interface Placed extends Pick<FeltBefore, 'exact' | 'scores'> {
  /** Of its middle. */
  readonly x: number;
  readonly width: number;
}

/** One after the other from left to right: what has its own step on the sheet keeps its place, the rest fits in between. */
function placedInTime(
  felt: readonly Placed[],
  nearest: number,
): readonly { readonly x: number; readonly score: number }[] {
  const spread = ({ x, width, scores }: Placed) =>
    scores.map((score, index) => ({ x: x + width * ((index + 1) / (scores.length + 1) - 0.5), score }));
  const kept: { readonly x: number; readonly score: number }[] = [];
  let left = Number.NEGATIVE_INFINITY;
  const runs = runsOf(felt);
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1]?.[0];
    const limit = next === undefined ? Number.POSITIVE_INFINITY : next.x - next.width / 2;
    for (const one of run[0]?.exact ? run : squeezed(run, left, limit)) {
      const points = spread(one);
      if ((points[0]?.x ?? left) <= left) continue;
      kept.push(...points);
      left = (points.at(-1)?.x ?? left) + nearest;
    }
  }
  return kept;
}

/** What has its own step on the sheet stands alone; what lies between two of these belongs together. */
function runsOf(felt: readonly Placed[]): readonly (readonly Placed[])[] {
  const runs: Placed[][] = [];
  for (const one of felt) {
    const open = runs.at(-1);
    if (open === undefined || one.exact || open[0]?.exact) runs.push([one]);
    else open.push(one);
  }
  return runs;
}

/** A run drawn together where it would reach beyond what precedes or follows it. */
function squeezed(run: readonly Placed[], left: number, limit: number): readonly Placed[] {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return run;
  const [from, to] = [first.x - first.width / 2, last.x + last.width / 2];
  const [start, end] = [Math.max(from, left), Math.min(to, limit)];
  if (end <= start) return [];
  const scale = (end - start) / (to - from);
  return run.map((one) => ({ ...one, x: start + (one.x - from) * scale, width: one.width * scale }));
}
