// A quiet badge: words in an outline, with one icon at most. Its outline may carry a team's own colour.

import type { Paint } from '../paint.js';
import type { FlowItem } from './flow.js';
import { iconAt } from './icon-line.js';
import { paragraph, smallStrong } from './paragraph.js';
import type { Sheet } from './piece.js';

export interface BadgeOptions {
  readonly outline?: Paint | undefined;
  /** A mark of the 16 grid, drawn at three quarters. */
  readonly icon?: { readonly mark: string; readonly paint: Paint };
}

export function badge(sheet: Sheet, text: string, options: BadgeOptions = {}): FlowItem {
  const words = paragraph(sheet, text, smallStrong, 'ink2');
  const before = options.icon === undefined ? 8 : 24;
  // Where a machine lacks the weight 600 it sets bold letters, which are a little wider.
  const natural = Math.ceil(sheet.typesetter.measure(text, smallStrong) * 1.03) + before + 8;
  return {
    naturalWidth: natural,
    piece: {
      minimumWidth: words.minimumWidth + before + 8,
      place: (width) => {
        const placed = words.place(Math.max(1, width - before - 8));
        const height = placed.height + 4;
        return {
          height,
          draw: (x, y) => [
            {
              kind: 'rectangle',
              x: x + 0.5,
              y: y + 0.5,
              width: width - 1,
              height: height - 1,
              radius: Math.min(9.5, (height - 1) / 2),
              stroke: { paint: options.outline ?? 'rule', width: 1 },
            },
            ...(options.icon === undefined ? [] : [iconAt(options.icon.mark, x + 8, y + 4, options.icon.paint, 0.75)]),
            ...placed.draw(x + before, y + 2),
          ],
        };
      },
    },
  };
}
