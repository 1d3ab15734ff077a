// What every reader of values gets and gives. Knows no type.

import type { Fix } from '../../diagnostics/diagnostic.js';
import type { Value } from '../../model/value.js';
import type { Span } from '../../source/span.js';
import type { Text } from '../../syntax/ast.js';
import type { VocabularyWord, WordType } from '../../vocabulary/word.js';
import type { Resolution } from '../resolution.js';

/** A text whose word is known and whose meaning is not yet. */
export interface UnreadFact {
  readonly word: string;
  readonly entry: VocabularyWord;
  readonly text: Text;
}

export interface ValueReader {
  readonly kind: WordType['kind'];
  /** `unreadable`, and a finding, when the text is none. */
  readonly read: (fact: UnreadFact, resolution: Resolution) => Value;
}

/** One object each, since most facts of a map are text. */
export const textValue: Value = { kind: 'text' };
export const unreadable: Value = { kind: 'unreadable' };

/** The fix that replaces `span` by what was most likely meant. */
export function writeInstead(span: Span, text: string): { readonly fix: Fix } {
  return { fix: { title: `write "${text}"`, safe: false, edits: [{ span, text }] } };
}

/** The place of a part of a text: exact where the text stands on one line as written, else the whole. */
export function spanWithin({ value, span }: Text, start: number, end: number): Span {
  const written = span.file.text;
  const exact = span.end - span.start === value.length && written.startsWith(value.slice(0, 1), span.start);
  return exact ? { file: span.file, start: span.start + start, end: span.start + end } : span;
}
