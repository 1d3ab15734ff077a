// A text made ready for breaking: paragraphs of pieces with their advances, in thousandths of an em.
// Knows no width: the same paragraphs are broken again and again while columns find theirs.

import { collectGraphemes } from 'unicode-segmenter/grapheme';
import { type FontWeight, kerningBetween } from '../../fonts/letters.js';
import { advanceOf } from '../../fonts/measure.js';
import type { OwnFont } from '../../fonts/own-font.js';
import { lineBreaks } from './line-breaks.js';
import { hasWideCharacters } from './line-metrics.js';

export interface Paragraph {
  readonly pieces: readonly Piece[];
  /** Chinese, Japanese or Korean, whose lines are equal at most, and may end in one word. */
  readonly isWide: boolean;
}

/** What stands between two places where a line may end. */
export interface Piece {
  /** Within a line: with the spaces after it. */
  readonly text: string;
  readonly advance: number;
  /** At the end of a line: without spaces, and with a hyphen for a soft one. */
  readonly lastText: string;
  readonly lastAdvance: number;
  /** Between the piece before and this one, when both stand in one line. */
  readonly kerningBefore: number;
}

export interface LetterSpacing {
  readonly weight: FontWeight;
  /** After each grapheme, in thousandths of an em. */
  readonly tracking: number;
  /** Fonts of the team's, when there are some. */
  readonly own?: readonly OwnFont[];
}

/** Blank lines at either end are left out; one between two paragraphs is a paragraph without pieces. */
export function paragraphsOf(text: string, spacing: LetterSpacing): readonly Paragraph[] {
  const lines = drawable(text)
    .split('\n')
    .map((line) => line.trim());
  const first = lines.findIndex((line) => line !== '');
  if (first < 0) return [];
  const last = lines.findLastIndex((line) => line !== '');
  return lines
    .slice(first, last + 1)
    .map((line) => ({ pieces: piecesOf(line, spacing), isWide: hasWideCharacters.test(line) }));
}

export function spacedAdvance(text: string, { weight, tracking, own }: LetterSpacing): number {
  const advance = advanceOf(text, weight, own);
  return tracking === 0 ? advance : advance + tracking * collectGraphemes(text).length;
}

/** Composed, with one kind of line end, tabs as spaces, and nothing that no font draws or XML forbids. */
export function drawable(text: string): string {
  if (isPlain.test(text)) return text;
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/[\0-\x09\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC');
}

const isPlain = /^[\x20-\x7e]*$/;
/** What a line sheds at its end. */
const trailing = /[\s\u200b]+$/;

function piecesOf(line: string, spacing: LetterSpacing): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const end of graphemeEnds(line, lineBreaks(line))) {
    pieces.push(pieceOf(line.slice(start, end), pieces.at(-1), spacing));
    start = end;
  }
  return pieces;
}

/** UAX 14 breaks between a space and a combining mark, which are one grapheme. */
function graphemeEnds(line: string, ends: readonly number[]): readonly number[] {
  if (!/[\u0300-\uffff]/.test(line)) return ends;
  const boundaries = new Set<number>();
  let position = 0;
  for (const grapheme of collectGraphemes(line)) {
    position += grapheme.length;
    boundaries.add(position);
  }
  return ends.filter((end) => boundaries.has(end));
}

/** `before`: the piece that it follows in the paragraph. */
export function pieceOf(raw: string, before: Piece | undefined, spacing: LetterSpacing): Piece {
  const text = raw.replaceAll('\u00ad', '');
  const lastText = raw.endsWith('\u00ad') ? `${text}-` : text.replace(trailing, '');
  const advance = spacedAdvance(text, spacing);
  return {
    text,
    advance,
    lastText,
    lastAdvance: lastText === text ? advance : spacedAdvance(lastText, spacing),
    kerningBefore: before ? kerningAt(before.text, text, spacing) : 0,
  };
}

function kerningAt(before: string, after: string, { weight, own }: LetterSpacing): number {
  const left = before.charCodeAt(before.length - 1);
  if (own === undefined) return kerningBetween(left, after.charCodeAt(0), weight);
  const [one, other] = [String.fromCharCode(left), after.slice(0, 1)];
  return advanceOf(one + other, weight, own) - advanceOf(one, weight, own) - advanceOf(other, weight, own);
}
