// Advances and kerning of Noto Sans for Latin, Greek, Cyrillic and their punctuation, in thousandths of an em.

import { codePointsIn, digits, lazily, unpackNumbers } from './decoding.js';
import {
  letterAdvances400,
  letterAdvances600,
  letterCharacters,
  letterKerning400,
  letterKerning600,
} from './tables/letters.js';

export type FontWeight = 400 | 600;

/** Code points from here on are not in the letters' tables. */
export const lettersEnd = 0x2213;

export interface LetterMetrics {
  /** By code point; -1 or none: not carried by Noto Sans. */
  readonly advances: Int16Array;
  /** By code point: the row and the column of a pair in `cells`. */
  readonly leftClasses: Uint8Array;
  readonly rightClasses: Uint8Array;
  readonly columns: number;
  /** Row by row, the place of each pair's kerning in `kerning`: bytes of the table as they are, which takes no time. */
  readonly cells: Uint8Array;
  readonly kerning: Int16Array;
}

export function letterMetrics(weight: FontWeight): LetterMetrics {
  return weight === 400 ? regular() : semibold();
}

/** The same for Latin without its rarer letters (to U+024F): all that most maps need, in a quarter of the time. */
export function latinMetrics(weight: FontWeight): LetterMetrics {
  return weight === 400 ? latinRegular() : latinSemibold();
}

/** What the pair adds to the advances of its two code points. */
export function kerningBetween(left: number, right: number, weight: FontWeight): number {
  const metrics = left < latinEnd && right < latinEnd ? latinMetrics(weight) : letterMetrics(weight);
  const { leftClasses, rightClasses, columns, cells, kerning } = metrics;
  const row = leftClasses[left];
  const column = rightClasses[right];
  if (row === undefined || column === undefined) return 0;
  return kerning[cells[row * columns + column] ?? 0] ?? 0;
}

const latinEnd = 0x250;
const latinRegular = lazily(() => unpackLetters(letterAdvances400, letterKerning400, latinEnd));
const latinSemibold = lazily(() => unpackLetters(letterAdvances600, letterKerning600, latinEnd));
const regular = lazily(() => unpackLetters(letterAdvances400, letterKerning400, lettersEnd));
const semibold = lazily(() => unpackLetters(letterAdvances600, letterKerning600, lettersEnd));

interface PackedKerning {
  readonly left: string;
  readonly right: string;
  readonly columns: number;
  readonly lowest: number;
  readonly values: string;
  readonly cells: string;
}

function unpackLetters(packedAdvances: string, packed: PackedKerning, end: number): LetterMetrics {
  const codePoints = codePointsIn(letterCharacters, end);
  const count = codePoints.length;
  const kerning = new Int16Array(128);
  unpackNumbers(packed.values).forEach((value, index) => {
    kerning[digits.charCodeAt(index)] = value + packed.lowest;
  });
  return {
    advances: scattered(codePoints, unpackNumbers(packedAdvances, count), new Int16Array(end).fill(-1)),
    leftClasses: scattered(codePoints, unpackNumbers(packed.left, count), new Uint8Array(end)),
    rightClasses: scattered(codePoints, unpackNumbers(packed.right, count), new Uint8Array(end)),
    columns: packed.columns,
    cells: new TextEncoder().encode(packed.cells),
    kerning,
  };
}

function scattered<Target extends Int16Array | Uint8Array>(
  codePoints: readonly number[],
  values: Int16Array,
  target: Target,
): Target {
  for (let index = 0; index < codePoints.length; index += 1) target[codePoints[index] ?? 0] = values[index] ?? 0;
  return target;
}
