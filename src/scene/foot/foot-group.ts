// A group of the foot: a heading over entries in as many columns as it wants and the sheet has room for.

import { highest } from '../highest.js';
import type { MapPlan } from '../map-plan.js';
import { paragraph, smallStrong } from '../pieces/paragraph.js';
import { type Piece, stacked } from '../pieces/piece.js';

export interface FootGroup {
  readonly width: number;
  readonly piece: Piece;
  /** Stands at the start of a stage, with air before it, where there is room. */
  readonly apart: boolean;
}

interface Columns {
  readonly columnWidth: number;
  /** Entries a column, while there is room for another beside it. */
  readonly most: number;
}

const gap = 24;

export function columnedGroup(
  plan: MapPlan,
  heading: string,
  entries: readonly Piece[],
  { columnWidth, most }: Columns,
): Omit<FootGroup, 'apart'> {
  const count = Math.ceil(entries.length / most);
  return {
    width: columnWidth * count + gap * (count - 1),
    piece: stacked([paragraph(plan, heading, smallStrong, 'ink'), columned(entries, columnWidth, count)], 8),
  };
}

function columned(entries: readonly Piece[], columnWidth: number, wanted: number): Piece {
  return {
    minimumWidth: columnWidth,
    place: (available) => {
      const width = Math.min(columnWidth, available);
      const room = Math.max(1, Math.floor((available + gap) / (width + gap)));
      const placed = inColumns(entries, Math.min(wanted, room)).map((column) => column.place(width));
      return {
        height: highest(placed.map((column) => column.height)),
        draw: (x, y) => placed.flatMap((column, index) => column.draw(x + index * (width + gap), y)),
      };
    },
  };
}

function inColumns(entries: readonly Piece[], count: number): readonly Piece[] {
  const each = Math.ceil(entries.length / count);
  return Array.from({ length: count }, (_, index) => stacked(entries.slice(index * each, (index + 1) * each), 8));
}
