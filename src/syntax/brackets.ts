// Brackets within a text: which of them could be a list of facts, which are escaped, and which hold lone words.

import { isBlank } from '../../grammar/characters.js';
import type { Fix } from '../diagnostics/diagnostic.js';
import { report } from '../diagnostics/problem.js';
import { listBeginsWithFlag, listInsideText } from '../diagnostics/problems/lists.js';
import type { FactList, LoneWords, Word } from './ast.js';
import type { TextPiece } from './joined-text.js';
import { type Reading, spanFrom } from './reading.js';
import { isKeyword } from './word-shape.js';

/** The text without the backslashes of its `\[`. Reports the first that can be read two ways. `start` is its place in the file. */
export function readBrackets(reading: Reading, written: string, start: number, list: FactList | undefined): string {
  const values: string[] = [];
  let done = 0;
  let reported = false;
  for (let at = written.indexOf('['); at !== -1; at = written.indexOf('[', at + 1)) {
    const escaped = written[at - 1] === '\\';
    const before = escaped ? at - 2 : at - 1;
    if (before >= 0 && !isBlank(written.charCodeAt(before))) continue;
    const word = wordBeforeColon(written, at + 1);
    if (escaped) {
      if (!couldBeList(reading, written, at, word)) continue;
      values.push(written.slice(done, at - 1));
      done = at;
    } else if (!reported && word !== undefined && reading.isKnownWord(word)) {
      reported = true;
      reportListInside(reading, { written, start, at, word, list });
    }
  }
  return done === 0 && values.length === 0 ? written : [...values, written.slice(done)].join('');
}

/** `text [optional]`: the resolver knows whether the words are flags. Reports `[optional, duration: 5 min]`. */
export function readLoneWords(reading: Reading, { span }: TextPiece): LoneWords | undefined {
  const written = reading.file.text.slice(span.start, span.end);
  const open = written.endsWith(']') ? written.lastIndexOf('[') : -1;
  if (open === -1 || (open > 0 && !isBlank(written.charCodeAt(open - 1)))) return undefined;
  const items = splitItems(written, open + 1, written.length - 1);
  const [first] = items;
  if (first === undefined || !isKeyword(first.text)) return undefined;
  const words = items.map(
    ({ text, at }): Word => ({ text, span: spanFrom(reading, span.start, at, at + text.length) }),
  );
  if (items.every(({ text }) => isKeyword(text))) {
    return { span: spanFrom(reading, span.start, open, written.length), words };
  }
  const fact = items
    .map(({ text }) => wordBeforeColon(text, 0))
    .find((word) => word !== undefined && reading.isKnownWord(word));
  if (fact !== undefined) reportFlagInFront(reading, span.start, first, open);
  return undefined;
}

interface BracketInside {
  readonly written: string;
  readonly start: number;
  readonly at: number;
  readonly word: string;
  readonly list: FactList | undefined;
}

function reportListInside(reading: Reading, { written, start, at, word, list }: BracketInside): void {
  const close = written.indexOf(']', at);
  const spanEnd = close === -1 ? at + 1 + word.length + 1 : close + 1;
  const span = spanFrom(reading, start, at, spanEnd);
  const literal = asText(reading, start + at);
  const closesText = close !== -1 && close === written.length - 1;
  if (list !== undefined && closesText) {
    const gap = { ...list.span, start: start + close, end: list.span.start + 1 };
    const fix = { title: 'join the two lists', safe: false, edits: [{ span: gap, text: ', ' }] };
    reading.add(report(listInsideText, span, { word }, { alternatives: [fix, literal] }));
    return;
  }
  if (list !== undefined || close === -1) {
    reading.add(report(listInsideText, span, { word }, { alternatives: [literal] }));
    return;
  }
  if (/^[ \t]*#/.test(written.slice(close + 1))) {
    reportComment(reading, { written, start, at, word, list }, close, literal);
    return;
  }
  const from = at > 0 ? at - 1 : at;
  const edits = [
    { span: spanFrom(reading, start, from, close + 1), text: '' },
    { span: spanFrom(reading, start, written.length, written.length), text: ` ${written.slice(at, close + 1)}` },
  ];
  const move = { title: 'move the list to the end', safe: false, edits };
  reading.add(report(listInsideText, span, { word }, { alternatives: [move, literal] }));
}

/** `[severity: high] # really?` is meant as a comment at the end of a line, of which there are none. */
function reportComment(
  { file, add }: Reading,
  { written, start, at, word }: BracketInside,
  close: number,
  literal: Fix,
): void {
  const textEnd = start + written.length;
  const comment = file.text.slice(start + close + 1, textEnd).trim();
  const lineStart = file.text.lastIndexOf('\n', start + close) + 1;
  const indentation = /^[ \t]*/.exec(file.text.slice(lineStart, start + close))?.[0] ?? '';
  const edits = [
    { span: { file, start: lineStart, end: lineStart }, text: `${indentation}${comment}\n` },
    { span: { file, start: start + close + 1, end: textEnd }, text: '' },
  ];
  const onOneLine = !file.text.slice(lineStart, start).trimStart().startsWith('|');
  const move = { title: 'move the comment to a line of its own', safe: false, edits };
  const help = ['a comment stands on a line of its own, above this one'];
  const span = { file, start: start + at, end: start + close + 1 };
  add(report(listInsideText, span, { word }, { help, alternatives: onOneLine ? [move, literal] : [literal] }));
}

function reportFlagInFront(reading: Reading, start: number, { text, at }: ListPiece, open: number): void {
  const span = spanFrom(reading, start, at, at + text.length);
  const edits = [{ span, text: `${text}: yes` }];
  const asFact = { title: `write "[${text}: yes"`, safe: false, edits };
  const alternatives = [asFact, asText(reading, start + open)];
  reading.add(report(listBeginsWithFlag, span, { word: text }, { alternatives }));
}

function asText(reading: Reading, bracket: number): Fix {
  const span = spanFrom(reading, bracket, 0, 0);
  return { title: 'write "\\[": it is text', safe: false, edits: [{ span, text: '\\' }] };
}

/** Would the bracket behind a `\` be read as a list, or as one of flags, without it? */
function couldBeList(reading: Reading, written: string, open: number, word: string | undefined): boolean {
  if (word !== undefined) {
    const after = written.charCodeAt(open + 1 + word.length + 1);
    return isBlank(after) || reading.isKnownWord(word);
  }
  if (!written.endsWith(']')) return false;
  const items = splitItems(written, open + 1, written.length - 1);
  return items.every(
    ({ text }) => isKnownKeyword(reading, text) || isKnownKeyword(reading, wordBeforeColon(text, 0) ?? ''),
  );
}

function isKnownKeyword(reading: Reading, word: string): boolean {
  return isKeyword(word) && reading.isKnownWord(word);
}

/** `severity` of `severity: high`, with the colon directly behind it. */
function wordBeforeColon(written: string, start: number): string | undefined {
  let end = start;
  while (end < written.length && end - start <= LONGEST_WORD && !WORD_ENDS.has(written[end] ?? '')) end += 1;
  const word = written.slice(start, end);
  return written[end] === ':' && isKeyword(word) ? word : undefined;
}

const WORD_ENDS: ReadonlySet<string> = new Set([':', ' ', '\t', ',', '[', ']', '"']);
/** Longer than any word of the language or of a team: keeps the search through many brackets linear. */
const LONGEST_WORD = 80;

interface ListPiece {
  readonly text: string;
  readonly at: number;
}

function splitItems(written: string, start: number, end: number): readonly ListPiece[] {
  let at = start;
  return written
    .slice(start, end)
    .split(',')
    .map((item) => {
      const piece = { text: item.trim(), at: at + item.length - item.trimStart().length };
      at += item.length + 1;
      return piece;
    });
}
