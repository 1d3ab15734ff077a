// The foot of a card: chips below one another; badges at the right of the last chip, or on rows of their own where the
// chips need the place.

import { type FlowItem, flow } from '../pieces/flow.js';
import { type Piece, stacked } from '../pieces/piece.js';

export function cardFoot(chips: readonly Piece[], badges: readonly FlowItem[]): Piece | undefined {
  if (chips.length === 0 && badges.length === 0) return undefined;
  const column = stacked(chips, 4);
  if (badges.length === 0) return column;
  const rows = flow(badges, 8, 4);
  if (chips.length === 0) return rows;
  const together = stacked([column, rows], 6);
  const last = chips.at(-1) ?? column;
  const badgeWidth = badges.reduce((width, item) => width + item.naturalWidth, 8 * (badges.length - 1));
  return {
    minimumWidth: together.minimumWidth,
    place: (width) => {
      const beside = width - badgeWidth - 8;
      if (beside < last.minimumWidth || last.place(beside).height > 16) return together.place(width);
      const placed = stacked([...chips.slice(0, -1), last], 4).place(width);
      const lastNarrow = last.place(beside);
      if (last.place(width).height !== lastNarrow.height) return together.place(width);
      const badgeRow = rows.place(badgeWidth);
      return {
        height: placed.height,
        draw: (x, y) => [...placed.draw(x, y), ...badgeRow.draw(x + width - badgeWidth, y + placed.height - 18)],
      };
    },
  };
}
