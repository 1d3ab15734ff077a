// Which lines a band of cards needs: from outlet to inlet, or to and from its edge where the other end stands in another
// band. Knows cards by their order alone.

import type { Span } from '../../../scene/connectors/assign-tracks.js';
import type { Connector } from '../../../scene/connectors/connectors.js';
import { inletPlace, outletPlace, spanBetween } from '../../../scene/connectors/track-places.js';
import type { Piece } from '../../../scene/pieces/piece.js';

/** One line below the cards of a band; cards count from 0 within it. */
export interface ConnectorLine {
  /** The card whose outlet it leaves; absent: it comes in from a band's edge. */
  readonly from?: number;
  /** The card into whose foot it leads; absent: it goes on to an edge. */
  readonly to?: number;
  readonly span: Span;
  /** The way it runs below the cards; round to its own card is back. */
  readonly runs: 'on' | 'back';
  readonly label: Piece | undefined;
  readonly description: string;
}

/** From a card to the following one, between the two. */
export interface GutterLine {
  readonly from: number;
  readonly to: number;
  readonly description: string;
}

export interface BandLines {
  readonly below: readonly ConnectorLine[];
  readonly gutters: readonly GutterLine[];
}

/** `columns`: those of the band, in order. */
export function linesOfBand(links: readonly Connector[], columns: readonly number[]): BandLines {
  const cardOf = new Map(columns.map((column, card) => [column, card]));
  const below: ConnectorLine[] = [];
  const gutters: GutterLine[] = [];
  for (const link of links) {
    const { plain, description } = link;
    const [from, to] = [cardOf.get(link.from), cardOf.get(link.to)];
    if (from !== undefined && to !== undefined) {
      if (plain) gutters.push({ from, to, description });
      else below.push(lineWithin(link, from, to));
    } else if (!plain) {
      // That the first card of a band follows the last one of the band above needs no line.
      if (from !== undefined) below.push(lineOut(link, from, columns.length));
      if (to !== undefined) below.push(lineIn(link, to, columns.length));
    }
  }
  return { below, gutters };
}

function lineWithin({ label, description }: Connector, from: number, to: number): ConnectorLine {
  const span = spanBetween(from, to, label !== undefined);
  return { from, to, span, runs: to > from ? 'on' : 'back', label, description };
}

function lineOut(link: Connector, from: number, cards: number): ConnectorLine {
  const { namedLabel: label, description } = link;
  if (link.to > link.from) {
    return { from, span: { first: outletPlace(from), last: inletPlace(cards) }, runs: 'on', label, description };
  }
  return { from, span: { first: 0, last: spanBetween(from, from, true).last }, runs: 'back', label, description };
}

function lineIn({ from, to: target, description }: Connector, to: number, cards: number): ConnectorLine {
  const runs = target > from ? 'on' : 'back';
  const span = runs === 'on' ? { first: 0, last: inletPlace(to) } : { first: inletPlace(to), last: inletPlace(cards) };
  return { to, span, runs, label: undefined, description };
}
