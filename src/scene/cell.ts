// What a row holds under a column or a stage: it knows how narrow it may be, how high it gets, and how to draw itself.

import type { Primitive } from './primitive.js';

export interface Cell {
  /** The narrowest column that shows it without breaking a word: longest word, widest chip, plus padding. */
  readonly minimumWidth: number;
  readonly place: (width: number) => PlacedCell;
}

export interface PlacedCell {
  readonly height: number;
  /** With its upper left corner at `x`, `y`, at least `height` high: cards are told the lane's common height. */
  readonly draw: (height: number, x: number, y: number) => readonly Primitive[];
}
