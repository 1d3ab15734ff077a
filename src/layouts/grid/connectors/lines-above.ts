// Lines that share an outlet or an inlet have a piece of way in common, which is drawn once: by the uppermost down to its
// turn, by each other one from the turn above it.

import type { LabelledLine } from './place-labels.js';

export interface PlacedLine extends LabelledLine {
  /** From the cards' foot down. */
  readonly level: number;
  /** Of the line next above it at the same outlet, or inlet. */
  readonly outletAbove: number | undefined;
  readonly inletAbove: number | undefined;
}

export interface PlacedLines {
  readonly lines: readonly PlacedLine[];
  /** The level of the lowest line at each outlet, by card. */
  readonly deepest: ReadonlyMap<number, number>;
}

export function linesAbove(lines: readonly LabelledLine[], levels: readonly number[]): PlacedLines {
  const outlets = new Map<number, number>();
  const inlets = new Map<number, number>();
  const downwards = [...lines].sort((one, other) => one.track - other.track);
  const placed = downwards.map((line): PlacedLine => {
    const level = levels[line.track] ?? 0;
    const outletAbove = line.from === undefined ? undefined : outlets.get(line.from);
    const inletAbove = line.to === undefined ? undefined : inlets.get(line.to);
    if (line.from !== undefined) outlets.set(line.from, level);
    if (line.to !== undefined) inlets.set(line.to, level);
    return { ...line, level, outletAbove, inletAbove };
  });
  return { lines: inOrder(placed), deepest: outlets };
}

/** As a reader meets them: by their outlets, those that come in from an edge first. */
function inOrder(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  return [...lines].sort((one, other) => (one.from ?? -1) - (other.from ?? -1));
}
