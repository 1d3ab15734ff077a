// Which columns stand together in a band of a sheet that wraps: as even as may be, stages whole where they can be.
// It knows least widths and stages alone.

import { columnGutter, stageGutter } from './gutters.js';

/** A column, or a stage that has none. */
export interface BandSlot {
  readonly stageIndex: number;
  /** The narrowest that it may be. */
  readonly least: number;
}

/** A good width of a column, at which a line holds four or five words. */
const good = 160;
/** What a band costs for itself, for dividing a stage that could stand whole, and for dividing one that could not. */
const [ownCost, torn, parted] = [0.25, 1.25, 0.15] as const;

/** Where each band begins, ascending from 0. A slot wider than `room` has a band to itself. */
export function fillBands(slots: readonly BandSlot[], room: number): readonly number[] {
  const divided = divisionCosts(slots, room);
  const best: { readonly cost: number; readonly start: number }[] = [{ cost: 0, start: 0 }];
  for (let end = 1; end <= slots.length; end += 1) {
    let least = { cost: Number.POSITIVE_INFINITY, start: end - 1 };
    let [used, gutters] = [0, 0];
    for (let start = end - 1; start >= 0; start -= 1) {
      used += slots[start]?.least ?? 0;
      if (start < end - 1) gutters += gutterBetween(slots[start], slots[start + 1]);
      if (start < end - 1 && used + gutters > room) break;
      const even = (room - gutters) / (end - start);
      const cost = (best[start]?.cost ?? 0) + ownCost + (divided[start] ?? 0) + raggedness(even, end === slots.length);
      // Of what costs the same, the earlier bands are the fuller ones.
      if (cost < least.cost) least = { cost, start };
    }
    best.push(least);
  }
  const starts: number[] = [];
  for (let end = slots.length; end > 0; end = best[end]?.start ?? 0) starts.push(best[end]?.start ?? 0);
  return starts.reverse();
}

/** Two neighbours of one stage stand closer than two stages. */
export function gutterBetween(one: BandSlot | undefined, other: BandSlot | undefined): number {
  return one?.stageIndex === other?.stageIndex ? columnGutter : stageGutter;
}

/** The last band need not be full. */
function raggedness(even: number, last: boolean): number {
  const off = even / good - 1;
  return last && off > 0 ? 0 : off * off * (off > 0 ? 1 : 3);
}

/** What it costs to begin a band at each slot. */
function divisionCosts(slots: readonly BandSlot[], room: number): readonly number[] {
  const widths = new Map<number, number>();
  for (const { stageIndex, least } of slots) {
    const before = widths.get(stageIndex);
    widths.set(stageIndex, before === undefined ? least : before + columnGutter + least);
  }
  return slots.map(({ stageIndex }, index) => {
    if (slots[index - 1]?.stageIndex !== stageIndex) return 0;
    return (widths.get(stageIndex) ?? 0) <= room ? torn : parted;
  });
}
