// A font of the team's as the compiler sees it: what it has and how wide it draws. Whoever reads the file measures;
// nothing here opens or shapes one.

import { collectGraphemes } from 'unicode-segmenter/grapheme';
import { carriedFonts, fontOf } from './font-chain.js';
import type { FontWeight } from './letters.js';

export interface OwnFont {
  /** Letters, figures, spaces, points and hyphens only: it goes into style sheets. */
  readonly family: string;
  /** All text is set in it. Else only characters that no carried font has. */
  readonly main: boolean;
  /** In ascending order. Text of a weight that there is none of is drawn in the nearest. */
  readonly weights: readonly FontWeight[];
  /** One file for both weights, by its weight axis. */
  readonly variable: boolean;
  /** Whether the font's makers let pictures carry it. */
  readonly mayEmbed: boolean;
  readonly has: (codePoint: number) => boolean;
  /** Of a shaped run, in whole thousandths of an em. */
  readonly advance: (text: string, weight: FontWeight) => number;
  /** The bytes of the TTF or OTF file that draws this weight. */
  readonly file: (weight: FontWeight) => Uint8Array;
}

/** Without `font`: for the chain of fonts that every map has. */
export interface OwnRun {
  readonly font?: OwnFont;
  readonly text: string;
}

/** The text in order, cut where one of the team's fonts begins or ends; spaces stay with the word before them. */
export function ownRuns(text: string, fonts: readonly OwnFont[]): readonly OwnRun[] {
  const runs: { font: OwnFont | undefined; text: string }[] = [];
  for (const grapheme of collectGraphemes(text)) {
    const last = runs.at(-1);
    const font = last?.font?.has(space) && grapheme === ' ' ? last.font : ownFontOf(grapheme, fonts);
    if (last !== undefined && last.font === font) last.text += grapheme;
    else runs.push({ font, text: grapheme });
  }
  return runs.map(({ font, text }) => (font === undefined ? { text } : { font, text }));
}

function ownFontOf(grapheme: string, fonts: readonly OwnFont[]): OwnFont | undefined {
  const usual = fontOf(grapheme);
  const carried = carriedFonts.some((name) => name === usual);
  return fonts.find((font) => (font.main ? usual !== 'Noto Color Emoji' : !carried) && hasAll(font, grapheme));
}

function hasAll(font: OwnFont, grapheme: string): boolean {
  for (const character of grapheme) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (!isInvisible(codePoint) && !font.has(codePoint)) return false;
  }
  return true;
}

/** Joiners and variation selectors, which many fonts do without. */
const isInvisible = (codePoint: number) =>
  codePoint === 0x200c || codePoint === 0x200d || (codePoint >= 0xfe00 && codePoint <= 0xfe0f);

const space = 0x20;
