// Where along a row of cards a connector may turn: at each card first the place where arrows come in, then the one where
// they go out, then the room for what its outgoing arrows say.

import type { Span } from './assign-tracks.js';

/** From the left edge of a card: an arrow that comes in, and the outlet. */
export const [inletAt, outletAt] = [16, 36] as const;
/** From a line to words at its side. */
export const besideLine = 8;
/** A card this much wider than the longest word at its outlet breaks none. */
export const roomBeforeLabel = outletAt + besideLine;

/** The place of a card's inlet, its outlet, and the end of the room for its labels. `card` counts from 0. */
export const inletPlace = (card: number): number => 4 * card + 1;
export const outletPlace = (card: number): number => 4 * card + 2;
const labelPlace = (card: number): number => 4 * card + 4;

/** A line from the outlet of one card to the inlet of another; words of one that goes back stand behind the outlet. */
export function spanBetween(from: number, to: number, labelled: boolean): Span {
  if (to > from) return { first: outletPlace(from), last: inletPlace(to) };
  return { first: inletPlace(to), last: labelled ? labelPlace(from) : outletPlace(from) };
}
