// Which texts look the same on every machine: those whose letters the fonts of the package have.

import { carriedFonts, type FontName, fontRuns } from '../../src/fonts/font-chain.js';

const carried: readonly FontName[] = carriedFonts;

export function isCarried(text: string): boolean {
  return fontRuns(text).every(({ font }) => carried.includes(font));
}
