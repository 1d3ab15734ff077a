// The smallest thing that lays itself out: it knows how narrow it may be, how high it gets, and how to draw itself at a
// place. Coordinates are those of a left-to-right sheet; a right-to-left one is mirrored when it is finished.

import type { Cell } from '../cell.js';
import type { MapPlan } from '../map-plan.js';
import type { Primitive } from '../primitive.js';

export interface Piece {
  /** The narrowest width that breaks no word. */
  readonly minimumWidth: number;
  readonly place: (width: number) => PlacedPiece;
}

export interface PlacedPiece {
  readonly height: number;
  readonly draw: (x: number, y: number) => readonly Primitive[];
}

/** What setting text needs of a plan. */
export type Sheet = Pick<MapPlan, 'typesetter' | 'direction'>;

/** A cell without a ground; each width is laid out once. */
export function cellOf(piece: Piece): Cell {
  const place = remembered(piece.place);
  return {
    minimumWidth: piece.minimumWidth,
    place: (width) => {
      const placed = place(width);
      return { height: placed.height, draw: (_, x, y) => placed.draw(x, y) };
    },
  };
}

export function remembered<Result>(compute: (width: number) => Result): (width: number) => Result {
  const known = new Map<number, Result>();
  return (width) => {
    const before = known.get(width);
    if (before !== undefined) return before;
    const result = compute(width);
    known.set(width, result);
    return result;
  };
}

/** Pieces below one another. */
export function stacked(pieces: readonly Piece[], gap: number): Piece {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  return {
    minimumWidth: widest(pieces),
    place: (width) => {
      const placed = pieces.map((piece) => piece.place(width));
      const heights = placed.map((piece) => piece.height);
      return {
        height: sum(heights) + gap * Math.max(0, pieces.length - 1),
        draw: (x, y) => {
          let top = y;
          return placed.flatMap((piece) => {
            const drawn = piece.draw(x, top);
            top += piece.height + gap;
            return drawn;
          });
        },
      };
    },
  };
}

/** A piece with room before it, in which something may be drawn at the height of its first line. */
export function indented(piece: Piece, indent: number, draw: (x: number, y: number) => readonly Primitive[]): Piece {
  return {
    minimumWidth: piece.minimumWidth + indent,
    place: (width) => {
      const placed = piece.place(Math.max(1, width - indent));
      return { height: placed.height, draw: (x, y) => [...draw(x, y), ...placed.draw(x + indent, y)] };
    },
  };
}

/** A piece with room above it. */
export function lowered(piece: Piece, by: number): Piece {
  return {
    minimumWidth: piece.minimumWidth,
    place: (width) => {
      const placed = piece.place(width);
      return { height: placed.height + by, draw: (x, y) => placed.draw(x, y + by) };
    },
  };
}

/** Two columns of equal width, filled top to bottom, once there are more pieces than a reader takes in as one list. */
export function listed(pieces: readonly Piece[], gap: number, most = 6): Piece {
  if (pieces.length <= most) return stacked(pieces, gap);
  const half = Math.ceil(pieces.length / 2);
  const first = stacked(pieces.slice(0, half), gap);
  const second = stacked(pieces.slice(half), gap);
  const gutter = 16;
  const one = stacked(pieces, gap);
  return {
    minimumWidth: one.minimumWidth,
    place: (width) => {
      const columnWidth = Math.floor((width - gutter) / 2);
      const single = one.place(width);
      if (columnWidth < narrowestOfTwo) return single;
      const [left, right] = [first.place(columnWidth), second.place(columnWidth)];
      const height = Math.max(left.height, right.height);
      if (height >= single.height) return single;
      return { height, draw: (x, y) => [...left.draw(x, y), ...right.draw(x + columnWidth + gutter, y)] };
    },
  };
}

/** Two columns any narrower would break every line after a word or two. */
const narrowestOfTwo = 144;

/** A piece that leads somewhere. */
export function linked(piece: Piece, href: string): Piece {
  return {
    minimumWidth: piece.minimumWidth,
    place: (width) => {
      const placed = piece.place(width);
      return { height: placed.height, draw: (x, y) => [{ kind: 'group', href, children: placed.draw(x, y) }] };
    },
  };
}

/** A piece that would rather break its words than widen its column: an address, a path. */
export function breakable(piece: Piece): Piece {
  return { ...piece, minimumWidth: Math.min(piece.minimumWidth, 104) };
}

export function widest(pieces: readonly Piece[]): number {
  return pieces.reduce((width, piece) => Math.max(width, piece.minimumWidth), 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
