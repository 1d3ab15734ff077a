// How wide a text is, by the metrics of the fonts that the output carries. Whole numbers of thousandths of an em inside,
// so that sums are exact and every machine breaks lines alike.

import { collectGraphemes } from 'unicode-segmenter/grapheme';
import { arabicAdvance } from './arabic.js';
import { lazily, mapOf, unpackNumbers } from './decoding.js';
import { devanagariAdvance } from './devanagari.js';
import { type FontName, type FontRun, fontRuns } from './font-chain.js';
import {
  type FontWeight,
  kerningBetween,
  type LetterMetrics,
  latinMetrics,
  letterMetrics,
  lettersEnd,
} from './letters.js';
import { type OwnFont, ownRuns } from './own-font.js';
import { symbolAdvanceOf } from './symbols.js';
import { hebrew, thai } from './tables/complex-scripts.js';

export interface MeasuredFont {
  /** User units. */
  readonly size: number;
  readonly weight: FontWeight;
}

/** The advance in user units, kerned within each run of one font; without tracking. */
export function measureText(text: string, font: MeasuredFont): number {
  return (advanceOf(text, font.weight) * font.size) / 1000;
}

/** The advance in thousandths of an em; `own`: fonts of the team's that come before or after the carried ones. */
export function advanceOf(text: string, weight: FontWeight, own?: readonly OwnFont[]): number {
  if (own?.some(({ main }) => main)) return ownAdvance(text, weight, own);
  const latin = lettersAdvance(text, latinMetrics(weight));
  if (latin !== unknown) return latin;
  const letters = lettersAdvance(text, letterMetrics(weight));
  if (letters !== unknown) return letters;
  if (own !== undefined) return ownAdvance(text, weight, own);
  return fontRuns(text).reduce((sum, run) => sum + runAdvance(run, weight), 0);
}

function ownAdvance(text: string, weight: FontWeight, own: readonly OwnFont[]): number {
  return ownRuns(text, own).reduce(
    (sum, run) => sum + (run.font?.advance(run.text, weight) ?? advanceOf(run.text, weight)),
    0,
  );
}

/** Told by `lettersAdvance` as soon as a character is beyond the table: then the fonts have to be told apart. */
const unknown = -1_000_000_000;

function lettersAdvance(text: string, metrics: LetterMetrics): number {
  const { advances, leftClasses, rightClasses, columns, cells, kerning } = metrics;
  let sum = 0;
  let row = -1;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const advance = code < advances.length ? (advances[code] ?? -1) : -1;
    if (advance < 0) return unknown;
    if (row >= 0) sum += kerning[cells[row + (rightClasses[code] ?? 0)] ?? 0] ?? 0;
    sum += advance;
    row = (leftClasses[code] ?? 0) * columns;
  }
  return sum;
}

/** The same for a run of Noto Sans that holds a stray mark or a ligature. */
function kernedSum(text: string, weight: FontWeight): number {
  let previous = lettersEnd;
  return sumOf(text, (codePoint) => {
    const kerning = kerningBetween(previous, codePoint, weight);
    previous = codePoint;
    return kerning + otherAdvance(codePoint, weight);
  });
}

function runAdvance({ font, text }: FontRun, weight: FontWeight): number {
  const other = (codePoint: number) => otherAdvance(codePoint, weight);
  switch (font) {
    case 'Noto Sans': {
      const letters = lettersAdvance(text, letterMetrics(weight));
      return letters === unknown ? kernedSum(text, weight) : letters;
    }
    case 'Noto Sans Arabic':
      return arabicAdvance(text, weight, other);
    case 'Noto Sans Devanagari':
      return devanagariAdvance(text, weight, other);
    case 'Noto Sans Hebrew':
      return sumOf(text, (codePoint) => hebrewAdvances[weight]().get(codePoint) ?? other(codePoint));
    case 'Noto Sans Thai':
      return sumOf(text, (codePoint) => thaiAdvances[weight]().get(codePoint) ?? other(codePoint));
    default:
      return collectGraphemes(text).reduce((sum, grapheme) => sum + graphemeAdvance(grapheme, font, other), 0);
  }
}

/** Fonts of one advance a grapheme, and fonts unknown to us: rather too wide than over the edge. */
function graphemeAdvance(grapheme: string, font: FontName, other: (codePoint: number) => number): number {
  if (font === 'Noto Color Emoji') return 1250;
  if (font === 'sans-serif') return sumOf(grapheme, other);
  const codePoint = grapheme.codePointAt(0) ?? 0;
  if (font === 'Noto Sans JP') return isHalfWidth(codePoint) ? 500 : 1000;
  if (font === 'Noto Sans KR') return isHalfWidth(codePoint) ? 500 : 920;
  return symbolAdvanceOf(codePoint) ?? 1000;
}

function sumOf(text: string, advanceOfOne: (codePoint: number) => number): number {
  let sum = 0;
  for (const character of text) sum += advanceOfOne(character.codePointAt(0) ?? 0);
  return sum;
}

function otherAdvance(codePoint: number, weight: FontWeight): number {
  const letter = codePoint < lettersEnd ? (letterMetrics(weight).advances[codePoint] ?? -1) : -1;
  if (letter >= 0) return letter;
  const character = String.fromCodePoint(codePoint);
  if (/^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u.test(character)) return 0;
  if (/^\p{Mc}$/u.test(character)) return 400;
  return symbolAdvanceOf(codePoint) ?? (isWide(codePoint) ? 1000 : isIndic(codePoint) ? 800 : 620);
}

/** East Asian Width W and F that no script of the chain covers: Yi, Tangut, Nushu, vertical forms. */
function isWide(codePoint: number): boolean {
  return (
    (codePoint >= 0x2e80 && codePoint <= 0xa4cf) ||
    (codePoint >= 0xfe10 && codePoint <= 0xfe6f) ||
    (codePoint >= 0x16fe0 && codePoint <= 0x1b2ff) ||
    codePoint >= 0x1f000
  );
}

/** Bengali to Sinhala, Lao to Khmer: letters wider than Latin ones. */
const isIndic = (codePoint: number) =>
  (codePoint >= 0x980 && codePoint <= 0x109f) || (codePoint >= 0x1780 && codePoint <= 0x1aff);

/** East Asian Width H. */
const isHalfWidth = (codePoint: number) =>
  (codePoint >= 0xff61 && codePoint <= 0xffdc) || (codePoint >= 0xffe8 && codePoint <= 0xffee);

const hebrewAdvances = {
  400: lazily(() => mapOf(hebrew.characters, unpackNumbers(hebrew.advances400))),
  600: lazily(() => mapOf(hebrew.characters, unpackNumbers(hebrew.advances600))),
};
const thaiAdvances = {
  400: lazily(() => mapOf(thai.characters, unpackNumbers(thai.advances400))),
  600: lazily(() => mapOf(thai.characters, unpackNumbers(thai.advances600))),
};
