// Joins the lines of a text that `|` continues into one value. Knows nothing of brackets or lists.

import { lazyPattern } from '../source/lazy-pattern.js';
import { type Span, spanBetween } from '../source/span.js';
import type { Text } from './ast.js';

export interface TextPiece {
  /** Empty for a paragraph break. */
  readonly value: string;
  readonly span: Span;
}

/** Undefined when no line says anything. Breaks at the beginning and the end, and second ones in a row, say nothing. */
export function joinTexts(pieces: readonly TextPiece[]): Text | undefined {
  const values: string[] = [];
  let before: TextPiece | undefined;
  let broken = false;
  for (const piece of pieces) {
    if (piece.value === '') {
      broken = true;
      continue;
    }
    if (before !== undefined) values.push(broken ? '\n' : separator(before.value, piece.value));
    values.push(piece.value);
    before = piece;
    broken = false;
  }
  const first = pieces.find(({ value }) => value !== '');
  if (first === undefined || before === undefined) return undefined;
  const span = spanBetween(first.span, before.span);
  return { value: values.join(''), span, lines: pieces.map((piece) => piece.span) };
}

/** Chinese and Japanese put no space between words; Korean does. */
function separator(before: string, after: string): string {
  return CJK_AT_END().test(before.slice(-2)) && CJK_AT_START().test(after.slice(0, 2)) ? '' : ' ';
}

const CJK =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\u3001-\\u303f\\uff01-\\uff9f]';
const CJK_AT_END = lazyPattern(`${CJK}$`);
const CJK_AT_START = lazyPattern(`^${CJK}`);
