// What leads from card to card in one row, ready to be placed: its ends, its words, and what it is for those who cannot
// see it. Where lines run is the layout's.

import type { Piece } from '../pieces/piece.js';

export interface Connectors {
  readonly links: readonly Connector[];
  readonly exits: readonly ExitConnector[];
  /** Columns whose outlet bears the mark of a decision. */
  readonly forks: ReadonlySet<number>;
}

/** An arrow from a card's foot to that of another, or to its own. */
export interface Connector {
  /** Indices of `plan.columns`; in a part of a map, one below 0 or beyond them stands in another part. */
  readonly from: number;
  readonly to: number;
  /** Between two neighbours and without words: it fits between their cards. */
  readonly plain: boolean;
  readonly label: Piece | undefined;
  /** The label with the name of where it leads: for a line whose other end stands elsewhere. */
  readonly namedLabel: Piece;
  readonly description: string;
}

/** An arrow out of the map. */
export interface ExitConnector {
  readonly column: number;
  readonly label: Piece;
  readonly description: string;
}
