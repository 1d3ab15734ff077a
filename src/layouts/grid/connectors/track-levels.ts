// How deep below the cards each track lies: as far down as the highest words on it need.

import type { ConnectorLine } from './lines-of-band.js';
import type { LabelledLine } from './place-labels.js';

export interface TrackLevels {
  /** Of each track, from the cards' foot down. */
  readonly tracks: readonly number[];
  /** Below the last line and its words. */
  readonly bottom: number;
}

/** From the cards to the first line: an arrow's head, a turn. From a line to the next. */
const [firstLine, lineStep] = [22, 14] as const;
/** From a card's foot or a line to words below it, and from words to their line below. */
const [aboveWords, belowWords] = [8, 4] as const;
/** From the middle of a text line of 12 to its edge: words of a line that goes back stand level with its turn. */
const halfLine = 8;

export function trackLevels(lines: readonly LabelledLine[]): TrackLevels {
  const count = lines.reduce((most, { track }) => Math.max(most, track + 1), 0);
  const above = Array.from({ length: count }, () => 0);
  const below = Array.from({ length: count }, () => 0);
  for (const { track, runs, placedLabel } of lines) {
    if (placedLabel === undefined) continue;
    above[track] = Math.max(above[track] ?? 0, aboveWords - labelTop(runs, placedLabel.height));
    if (runs === 'back') below[track] = halfLine;
  }
  let bottom = 0;
  const tracks = above.map((needed, track) => {
    const level = bottom + Math.max(needed, track === 0 ? firstLine : lineStep);
    bottom = level + (below[track] ?? 0);
    return level;
  });
  return { tracks, bottom };
}

/** The upper edge of a line's words, from the line. */
export function labelTop(runs: ConnectorLine['runs'], height: number): number {
  return runs === 'on' ? -belowWords - height : halfLine - height;
}
