// Where the cards of one band stand: all that connectors know of them.

import { inletAt, outletAt } from '../../../scene/connectors/track-places.js';

/** What leads to a card that is not of this band leaves at an edge. */
export interface CardsFrame {
  /** By their columns, from the left. */
  readonly cards: ReadonlyMap<number, CardBox>;
  readonly boxes: readonly CardBox[];
  readonly left: number;
  readonly right: number;
}

export interface CardBox {
  readonly x: number;
  readonly width: number;
}

export function cardsFrame(
  cards: ReadonlyMap<number, CardBox>,
  { left, right }: { readonly left: number; readonly right: number },
): CardsFrame {
  return { cards, boxes: [...cards.values()], left, right };
}

export function outletX({ boxes }: CardsFrame, card: number): number {
  return (boxes[card]?.x ?? 0) + outletAt;
}

export function inletX({ boxes }: CardsFrame, card: number): number {
  return (boxes[card]?.x ?? 0) + inletAt;
}
