// One item of a list of facts: `word: value`, or a lone value that the resolver makes sense of.

import type { IToken } from 'chevrotain';
import { isBlank } from '../../grammar/characters.js';
import type { FactItemCstChildren } from '../../grammar/cst.js';
import { report } from '../diagnostics/problem.js';
import { brokenQuotes, curlyQuotes, namedItem } from '../diagnostics/problems/lists.js';
import { fullWidthColon, spaceBeforeColon, synonymOfTwoWords } from '../diagnostics/problems/syntax.js';
import { type Span, textOf } from '../source/span.js';
import type { FactItem, Text, Word } from './ast.js';
import { mendKeyword } from './head-slips.js';
import { type Reading, spanFrom } from './reading.js';
import { asKeyword, composed, isKeyword } from './word-shape.js';

/** The first item made the bracket a list, so its word is one. */
export function readFactItem(
  reading: Reading,
  cst: FactItemCstChildren,
  source: string,
  base: number,
  first: boolean,
): FactItem {
  const token = cst.ItemKeyword?.[0];
  const values = valuesOf(cst);
  if (token !== undefined) {
    const last = values[values.length - 1] ?? token;
    const span = spanFrom(reading, base, token.startOffset, last.startOffset + last.image.trimEnd().length);
    const keyword = readItemKeyword(reading, base, token, first, values.length === 0);
    if (keyword === undefined) return { kind: 'fact-item', span, value: { value: textOf(span), span }, quoted: false };
    return itemOf(span, keyword, readValue(reading, values, source, base));
  }
  const named = readNamedItem(reading, values, base);
  if (named !== undefined) return named;
  const value = readValue(reading, values, source, base);
  const start = values[0]?.startOffset ?? 0;
  const last = values[values.length - 1];
  const end = last === undefined ? start : last.startOffset + last.image.trimEnd().length;
  return itemOf(spanFrom(reading, base, start, end), undefined, value);
}

function itemOf(span: Span, keyword: Word | undefined, { value, quoted }: ReadValue): FactItem {
  return { kind: 'fact-item', span, keyword, value, quoted };
}

/** The word in front of the colon; `plain` when a plain colon stands directly behind it. */
export function splitItemKeyword({ image }: IToken): { readonly word: string; readonly plain: boolean } {
  let colon = 0;
  while (!isColon(image.charCodeAt(colon))) colon += 1;
  const word = image.slice(0, colon).trimEnd();
  return { word, plain: image[colon] === ':' && word.length === colon };
}

/** The pattern of the token promises one. */
function isColon(code: number): boolean {
  return code === 0x3a || code === 0xff1a || Number.isNaN(code);
}

/** Undefined when the item is a lone value with a colon in it: `09:30`, `https://...`. */
function readItemKeyword(
  reading: Reading,
  base: number,
  token: IToken,
  first: boolean,
  empty: boolean,
): Word | undefined {
  const { word, plain } = splitItemKeyword(token);
  const span = spanFrom(reading, base, token.startOffset, token.startOffset + word.length);
  const spaced = empty || isBlank(token.image.charCodeAt(token.image.length - 1));
  if (plain && isKeyword(word)) {
    return spaced || first || reading.isKnownWord(word) ? { text: composed(word), span } : undefined;
  }
  const lower = asKeyword(word);
  if (!isKeyword(lower) || !(reading.isKnownWord(lower) || (plain && spaced))) return undefined;
  if (!plain) {
    const colon = { ...span, start: span.end, end: base + token.startOffset + token.image.length };
    const fix = { title: `write "${word}: "`, safe: true, edits: [{ span: colon, text: ': ' }] };
    reading.add(report(token.image.includes('\uff1a') ? fullWidthColon : spaceBeforeColon, colon, { word }, { fix }));
  }
  if (isKeyword(word)) return { text: composed(word), span };
  return mendKeyword(reading, base, { ...token, image: word }, first ? ['or write "\\[" if it is text'] : []).keyword;
}

interface ReadValue {
  readonly value: Text | undefined;
  readonly quoted: boolean;
}

const NO_VALUE: ReadValue = { value: undefined, quoted: false };

function readValue(reading: Reading, tokens: readonly IToken[], source: string, base: number): ReadValue {
  const token = tokens[0];
  if (token === undefined) return NO_VALUE;
  if (tokens.length > 1) return readOvershoot(reading, tokens, source, base);
  const { startOffset: start, image } = token;
  const value = image.trimEnd();
  const span = spanFrom(reading, base, start, start + value.length);
  const type = token.tokenType.name;
  if (type === 'PlainValue' && !value.startsWith('"')) return { value: { value, span }, quoted: false };
  if (type === 'PlainValue') return readOpenQuote(reading, value, span);
  const inner = value.slice(1, -1);
  const innerSpan = { ...span, start: span.start + 1, end: span.end - 1 };
  if (type === 'Quoted') return { value: { value: inner.replaceAll('\\"', '"'), span: innerSpan }, quoted: true };
  const edits = [{ span, text: `"${inner.replaceAll('"', '\\"')}"` }];
  reading.add(report(curlyQuotes, span, { value }, { fix: { title: 'write straight quotes', safe: true, edits } }));
  return { value: { value: inner, span: innerSpan }, quoted: true };
}

function readOpenQuote(reading: Reading, value: string, span: Span): ReadValue {
  const edits = [{ span: { ...span, start: span.end }, text: '"' }];
  // With a comma behind it the quote may end here or further on.
  const endsList = reading.file.text[span.end] === ']';
  const extra = endsList ? { fix: { title: 'close the quote', safe: false, edits } } : {};
  reading.add(report(brokenQuotes, { ...span, end: span.start + 1 }, { value, closed: false }, extra));
  return { value: { value: value.slice(1), span: { ...span, start: span.start + 1 } }, quoted: true };
}

/** `"a" b`: kept as written. */
function readOvershoot(reading: Reading, tokens: readonly IToken[], source: string, base: number): ReadValue {
  const start = tokens[0]?.startOffset ?? 0;
  const behind = tokens[1]?.startOffset ?? start;
  const last = tokens[tokens.length - 1];
  const end = last === undefined ? behind : last.startOffset + last.image.trimEnd().length;
  const value = source.slice(behind, end);
  reading.add(report(brokenQuotes, spanFrom(reading, base, behind, end), { value, closed: true }));
  return { value: { value: source.slice(start, end), span: spanFrom(reading, base, start, end) }, quoted: false };
}

/** `opportunity quiet: A quiet room` within a list. */
function readNamedItem(reading: Reading, tokens: readonly IToken[], base: number): FactItem | undefined {
  const [token] = tokens;
  if (token === undefined || token.tokenType.name !== 'PlainValue') return undefined;
  const { startOffset: start, image } = token;
  const colon = image.indexOf(':');
  const wordEnd = colon === -1 ? -1 : image.slice(0, colon).search(/[ \t]/);
  const word = wordEnd === -1 ? '' : image.slice(0, wordEnd);
  if (!isKeyword(word) || !reading.isKnownWord(word)) return undefined;
  const head = spanFrom(reading, base, start, start + colon);
  const synonym = reading.synonymOf(image.slice(0, colon).trim().toLowerCase());
  if (synonym !== undefined) {
    const fix = { title: `write "${synonym}"`, safe: true, edits: [{ span: head, text: synonym }] };
    reading.add(report(synonymOfTwoWords, head, { words: image.slice(0, colon), keyword: synonym }, { fix }));
  } else reading.add(report(namedItem, head, { word, extra: image.slice(wordEnd, colon).trim() }));
  const keyword = { text: synonym ?? word, span: spanFrom(reading, base, start, start + wordEnd) };
  const written = image.slice(colon + 1);
  const value = written.trim();
  const valueStart = start + colon + 1 + written.length - written.trimStart().length;
  const span = spanFrom(reading, base, valueStart, valueStart + value.length);
  const read = value === '' ? NO_VALUE : { value: { value, span }, quoted: false };
  return itemOf({ ...head, end: span.end }, keyword, read);
}

function valuesOf({ PlainValue, Quoted, CurlyQuoted }: FactItemCstChildren): readonly IToken[] {
  if (Quoted === undefined && CurlyQuoted === undefined) return PlainValue ?? NONE;
  const tokens = [...(PlainValue ?? NONE), ...(Quoted ?? NONE), ...(CurlyQuoted ?? NONE)];
  return tokens.sort((a, b) => a.startOffset - b.startOffset);
}

const NONE: readonly IToken[] = [];
