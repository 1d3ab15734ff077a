// Small pieces in a line, wrapped where the column ends: badges, severity with its effect, tags.

import type { Primitive } from '../primitive.js';
import { type Piece, widest } from './piece.js';

/** A piece that likes one width and can live with less. */
export interface FlowItem {
  readonly naturalWidth: number;
  readonly piece: Piece;
}

/** `whole`: what a column should be wide enough for, the line or its widest item. */
export function flow(items: readonly FlowItem[], gap: number, lineGap: number, whole: 'line' | 'item' = 'item'): Piece {
  const line = items.reduce((width, item) => width + item.naturalWidth, gap * Math.max(0, items.length - 1));
  return {
    minimumWidth: whole === 'line' ? line : widest(items.map((item) => item.piece)),
    place: (width) => {
      const lines = wrap(items, gap, width).map((line) => {
        const placed = line.map((item) => ({ at: item.at, ...item.item.piece.place(item.width) }));
        return { placed, height: placed.reduce((height, piece) => Math.max(height, piece.height), 0) };
      });
      return {
        height: lines.reduce((height, line) => height + line.height, 0) + lineGap * Math.max(0, lines.length - 1),
        draw: (x, y) => {
          let top = y;
          return lines.flatMap((line): readonly Primitive[] => {
            const drawn = line.placed.flatMap((piece) => piece.draw(x + piece.at, top));
            top += line.height + lineGap;
            return drawn;
          });
        },
      };
    },
  };
}

interface PlacedItem {
  readonly item: FlowItem;
  readonly at: number;
  readonly width: number;
}

function wrap(items: readonly FlowItem[], gap: number, width: number): readonly (readonly PlacedItem[])[] {
  const lines: PlacedItem[][] = [];
  let line: PlacedItem[] = [];
  let at = 0;
  for (const item of items) {
    const itemWidth = Math.min(item.naturalWidth, width);
    if (line.length > 0 && at + itemWidth > width) {
      lines.push(line);
      line = [];
      at = 0;
    }
    line.push({ item, at, width: itemWidth });
    at += itemWidth + gap;
  }
  return line.length === 0 ? lines : [...lines, line];
}
