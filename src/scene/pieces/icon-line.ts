// An icon with words beside it: a channel, a duration, a way out.

import type { Paint } from '../paint.js';
import type { Mark } from '../primitive.js';
import { paragraph, small } from './paragraph.js';
import { indented, type Piece, type Sheet } from './piece.js';

export function iconAt(mark: string, x: number, y: number, paint: Paint, scale = 1): Mark {
  return { kind: 'mark', mark, x, y, scale, paint };
}

/** Words of 12 beside an icon; the words alone where nothing fits them. */
export function iconLine(sheet: Sheet, icon: string | undefined, text: string, paint: Paint = 'ink2'): Piece {
  const words = paragraph(sheet, text, small, paint);
  return icon === undefined ? words : indented(words, 22, (x, y) => [iconAt(icon, x, y, paint)]);
}
