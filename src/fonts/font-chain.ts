// Which font draws which piece of a text: one chain for measuring, SVG, PDF and PNG, chosen grapheme by grapheme.
// No font is read here.

import { collectGraphemes } from 'unicode-segmenter/grapheme';
import { letterMetrics, lettersEnd } from './letters.js';
import { symbolFontOf } from './symbols.js';

export type FontName =
  | 'Noto Sans'
  | 'Noto Sans Symbols'
  | 'Noto Sans Symbols 2'
  | 'Noto Sans Math'
  | 'Noto Sans Hebrew'
  | 'Noto Sans Arabic'
  | 'Noto Sans Thai'
  | 'Noto Sans Devanagari'
  | 'Noto Sans JP'
  | 'Noto Sans KR'
  | 'Noto Color Emoji'
  /** Whatever the machine has. */
  | 'sans-serif';

/** Those whose files come with the package. */
export const carriedFonts = [
  'Noto Sans',
  'Noto Sans Symbols',
  'Noto Sans Symbols 2',
  'Noto Sans Math',
] as const satisfies readonly FontName[];

export interface FontRun {
  readonly font: FontName;
  readonly text: string;
}

/** The stack of a style sheet, with the names under which systems know the same fonts. */
export const fontFamilies: readonly string[] = [
  'Noto Sans',
  'Noto Sans Symbols',
  'Noto Sans Symbols 2',
  'Noto Sans Math',
  'Noto Sans Hebrew',
  'Noto Sans Arabic',
  'Noto Sans Thai',
  'Noto Sans Devanagari',
  'Noto Sans JP',
  'Noto Sans CJK JP',
  'Noto Sans KR',
  'Noto Sans CJK KR',
  'Noto Color Emoji',
  'Noto Emoji',
  'sans-serif',
];

/** The text in order, cut where the font changes; a space between two words of one font stays with them. */
export function fontRuns(text: string): readonly FontRun[] {
  if (text === '') return [];
  if (isAscii.test(text)) return [{ font: 'Noto Sans', text }];
  const runs: { font: FontName; text: string }[] = [];
  let spaces = '';
  for (const grapheme of collectGraphemes(text)) {
    if (/^\s+$/.test(grapheme)) {
      spaces += grapheme;
      continue;
    }
    const font = fontOf(grapheme);
    const last = runs.at(-1);
    const spacesFont: FontName = last?.font === font && hasSpace(font) ? font : 'Noto Sans';
    if (spaces !== '') append(runs, spacesFont, spaces);
    append(runs, font, grapheme);
    spaces = '';
  }
  if (spaces !== '') append(runs, 'Noto Sans', spaces);
  return runs;
}

/** The font of one grapheme: by its first character, unless it asks to be an emoji. */
export function fontOf(grapheme: string): FontName {
  const codePoint = grapheme.codePointAt(0) ?? 0;
  if (isEmoji(grapheme, codePoint)) return 'Noto Color Emoji';
  if (codePoint < lettersEnd && (letterMetrics(400).advances[codePoint] ?? -1) >= 0) return 'Noto Sans';
  return (
    symbolFontOf(codePoint) ??
    scripts.find(({ first, last }) => codePoint >= first && codePoint <= last)?.font ??
    'sans-serif'
  );
}

const isAscii = /^[\x20-\x7e]*$/;

/** Runs of symbols and wide characters leave the space to Noto Sans, whose space is of the usual width. */
function hasSpace(font: FontName): boolean {
  return ['Noto Sans', 'Noto Sans Hebrew', 'Noto Sans Arabic', 'Noto Sans Thai', 'Noto Sans Devanagari'].includes(font);
}

function append(runs: { font: FontName; text: string }[], font: FontName, text: string): void {
  const last = runs.at(-1);
  if (last?.font === font) last.text += text;
  else runs.push({ font, text });
}

/** Pictures by nature (all planes of them), or by a variation selector, a keycap or a flag. */
function isEmoji(grapheme: string, codePoint: number): boolean {
  if (codePoint >= 0x1f000 && codePoint <= 0x1faff) return !grapheme.includes('\ufe0e');
  if (grapheme.length > 1 && /[\ufe0f\u20e3]/.test(grapheme)) return true;
  return codePoint >= 0x231a && codePoint <= 0x2b55 && /^\p{Emoji_Presentation}(?!\ufe0e)/u.test(grapheme);
}

const scripts: readonly { readonly first: number; readonly last: number; readonly font: FontName }[] = [
  { first: 0x0590, last: 0x05ff, font: 'Noto Sans Hebrew' },
  { first: 0x0600, last: 0x06ff, font: 'Noto Sans Arabic' },
  { first: 0x0750, last: 0x077f, font: 'Noto Sans Arabic' },
  { first: 0x0900, last: 0x097f, font: 'Noto Sans Devanagari' },
  { first: 0x0e00, last: 0x0e7f, font: 'Noto Sans Thai' },
  { first: 0x1100, last: 0x11ff, font: 'Noto Sans KR' },
  { first: 0x2e80, last: 0x312f, font: 'Noto Sans JP' },
  { first: 0x3130, last: 0x318f, font: 'Noto Sans KR' },
  { first: 0x3190, last: 0x9fff, font: 'Noto Sans JP' },
  { first: 0xa960, last: 0xa97f, font: 'Noto Sans KR' },
  { first: 0xac00, last: 0xd7ff, font: 'Noto Sans KR' },
  { first: 0xf900, last: 0xfaff, font: 'Noto Sans JP' },
  { first: 0xfb1d, last: 0xfb4f, font: 'Noto Sans Hebrew' },
  { first: 0xfb50, last: 0xfdff, font: 'Noto Sans Arabic' },
  { first: 0xfe30, last: 0xfe4f, font: 'Noto Sans JP' },
  { first: 0xfe70, last: 0xfefe, font: 'Noto Sans Arabic' },
  { first: 0xff00, last: 0xff9f, font: 'Noto Sans JP' },
  { first: 0xffa0, last: 0xffdc, font: 'Noto Sans KR' },
  { first: 0xffe0, last: 0xffee, font: 'Noto Sans JP' },
  { first: 0x20000, last: 0x3ffff, font: 'Noto Sans JP' },
];
