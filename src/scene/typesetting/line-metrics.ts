// How high a line is, where its baseline lies and how far its letters stand apart.

import { lineHeights, type TextStyle } from '../text-style.js';

/** Distance between the baselines of this text: scripts with tall letters or stacked marks need more than Latin. */
export function lineHeightFor(text: string, size: TextStyle['size']): number {
  if (isPlainLatin.test(text)) return lineHeights[size];
  if (hasStackedMarks.test(text)) return stackedLineHeights[size];
  return hasWideCharacters.test(text) ? wideLineHeights[size] : lineHeights[size];
}

/** From the top of the line's box, to a tenth: finer steps nobody sees, and files carry them thousands of times. */
export function baselineIn(lineHeight: number, size: number): number {
  return Math.round((lineHeight / 2 + 0.36 * size) * 10) / 10;
}

/** Added after every grapheme, in thousandths of an em: -0.4 units for a title. */
export function trackingFor(size: TextStyle['size']): number {
  return size === 40 ? -10 : 0;
}

/** Chinese, Japanese, Korean. */
export const hasWideCharacters =
  /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u;

const isPlainLatin = /^[\x20-\u024f\u2010-\u2027]*$/;
/** Devanagari and its relatives, Thai, Lao, Tibetan, Burmese, Khmer. */
const hasStackedMarks = /[\u0900-\u109f\u1780-\u17ff]/;

const wideLineHeights: Readonly<Record<TextStyle['size'], number>> = { 12: 18, 14: 22, 20: 30, 40: 52 };
const stackedLineHeights: Readonly<Record<TextStyle['size'], number>> = { 12: 20, 14: 24, 20: 32, 40: 60 };
