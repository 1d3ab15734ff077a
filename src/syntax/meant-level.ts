// Where a line with a slip of indentation was meant to stand, by what the caller knows of its word.

import { type Level, type Measured, meantWidth, type Place, placeLine } from '../../grammar/indentation.js';
import type { PlainLine } from '../../grammar/logical-lines.js';
import { lazyPattern } from '../source/lazy-pattern.js';
import type { Reading } from './reading.js';

/** The width of a line that mixes tabs and spaces. */
export function widthOfMixed(
  { file, mayStand }: Reading,
  levels: readonly Level[],
  { lineStart, start, end }: PlainLine,
  measured: Measured,
): number {
  if (mayStand === undefined) return measured.width;
  const keyword = FIRST_WORD().exec(file.text.slice(start, Math.min(end, start + LONGEST_WORD)))?.[0] ?? '';
  return meantWidth(file.text.slice(lineStart, start), measured, levels, keyword, mayStand);
}

const FIRST_WORD = lazyPattern('^[\\p{L}\\p{M}\\p{N}-]*');
const LONGEST_WORD = 80;

/** Of the two levels that a line stands between, the one where its word may stand, if only one is. */
export function placeMisplaced(
  { mayStand }: Reading,
  levels: readonly Level[],
  width: number,
  keyword: string,
): PlaceOfSlip {
  const place = placeLine(levels, width, keyword);
  if (mayStand === undefined || place.misplaced !== 'between') return { ...place, certain: false };
  const { inner, outer } = place;
  const fitting = [inner, outer].filter((target) => {
    const { parents } = placeLine(levels, target, keyword);
    return mayStand(keyword, levels[parents - 1]?.keyword ?? '', levels[parents]?.keyword);
  });
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) return { ...place, certain: false };
  return { ...place, parents: placeLine(levels, only, keyword).parents, width: only, certain: true };
}

export interface PlaceOfSlip extends Place {
  /** Only here may its word stand. */
  readonly certain: boolean;
}
