// Arrows out of the map leave a card's outlet straight downwards, through all lines, and end at one level, their words
// at their side.

import type { ExitConnector } from '../../../scene/connectors/connectors.js';
import { highest } from '../../../scene/highest.js';
import type { PlacedPiece } from '../../../scene/pieces/piece.js';
import { type CardsFrame, outletX } from './cards-frame.js';

export interface PlacedExit {
  readonly card: number;
  readonly label: PlacedPiece;
  readonly description: string;
  /** Of the arrow's tip and the upper edge of the words, from the cards' foot down. */
  readonly tip: number;
  readonly top: number;
}

/** From an arrow to its words, as in the emotion panel. */
export const besideExit = 12;
/** From words to the next arrow, from lines to words, and how far the tip goes beyond them. */
const [betweenExits, aboveWords, beyondWords] = [16, 8, 4] as const;
const widestLabel = 224;

export function placeExits(
  exits: readonly (ExitConnector & { readonly card: number })[],
  frame: CardsFrame,
  linesBottom: number,
): readonly PlacedExit[] {
  const top = linesBottom + aboveWords;
  const placed = exits.map(({ card, label, description }, index) => {
    const start = outletX(frame, card) + besideExit;
    const next = exits[index + 1];
    const end = next === undefined ? frame.right : outletX(frame, next.card) - betweenExits;
    return { card, description, top, label: label.place(Math.max(1, Math.min(widestLabel, end - start))) };
  });
  const tip = top + highest(placed.map(({ label }) => label.height)) + beyondWords;
  return placed.map((exit) => ({ ...exit, tip }));
}
