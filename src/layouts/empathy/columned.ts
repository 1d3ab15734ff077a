// Pieces in columns of one width, read downwards: as many as the room holds, as even as their heights allow.

import { highest } from '../../scene/highest.js';
import type { Piece, PlacedPiece } from '../../scene/pieces/piece.js';

export interface ColumnedOptions {
  /** The narrowest column. */
  readonly narrowest: number;
  /** Between pieces. */
  readonly gap: number;
}

const gutter = 32;

export function columned(pieces: readonly Piece[], width: number, { narrowest, gap }: ColumnedOptions): PlacedPiece {
  const count = Math.max(1, Math.min(pieces.length, Math.floor((width + gutter) / (narrowest + gutter))));
  const columnWidth = Math.floor((width - gutter * (count - 1)) / count);
  const placed = pieces.map((piece) => piece.place(columnWidth));
  const columns = inColumns(placed, count, gap);
  return {
    height: highest(columns.map((column) => heightOf(column, gap))),
    draw: (x, y) =>
      columns.flatMap((column, index) => {
        let top = y;
        return column.flatMap((piece) => {
          const drawn = piece.draw(x + index * (columnWidth + gutter), top);
          top += piece.height + gap;
          return drawn;
        });
      }),
  };
}

/** The lowest columns that keep the order: a height is tried, then the next one up. */
function inColumns(pieces: readonly PlacedPiece[], count: number, gap: number): readonly (readonly PlacedPiece[])[] {
  let [low, high] = [heightOf(pieces, gap) / count, heightOf(pieces, gap)];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    if (filled(pieces, middle, gap).length <= count) high = middle;
    else low = middle;
  }
  return filled(pieces, high, gap);
}

function filled(pieces: readonly PlacedPiece[], most: number, gap: number): readonly (readonly PlacedPiece[])[] {
  const columns: PlacedPiece[][] = [];
  let height = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    if (height + gap + piece.height > most) {
      columns.push([piece]);
      height = piece.height;
    } else {
      columns.at(-1)?.push(piece);
      height += gap + piece.height;
    }
  }
  return columns;
}

function heightOf(pieces: readonly PlacedPiece[], gap: number): number {
  return pieces.reduce((sum, piece) => sum + piece.height + gap, -gap);
}
