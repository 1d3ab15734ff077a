// Reads the shape that nearly every line has, `word name @persona: text [word: value, ...]` in plain letters on one line,
// without the tokens and the tree of the grammar. It must give what they give, and leaves every other shape to them.

import { isBlank, RIGHT_BRACKET } from '../../grammar/characters.js';
import type { SourceFile } from '../source/source-file.js';
import { spanOf } from '../source/span.js';
import type { FactItem, FactList, Text, Word } from './ast.js';
import type { Body } from './body.js';
import type { Head } from './head.js';
import type { Reading } from './reading.js';
import type { StatementLine } from './statement-line.js';

/** From `start` to `end` in the file. Undefined for every other shape, so for every line that may deserve a finding. */
export function readPlainLine(reading: Reading, start: number, end: number): StatementLine | undefined {
  const { file } = reading;
  HEAD.lastIndex = start;
  const found = HEAD.exec(file.text);
  const textStart = Math.min(HEAD.lastIndex, end);
  const head = found === null ? undefined : readHead(reading, start, found);
  const body = head === undefined ? undefined : readBody(file, textStart, end);
  if (head === undefined || body === undefined) return undefined;
  return { span: spanOf(file, start, end), head, body, flawed: false };
}

const WORD = '[a-z][a-z0-9-]*';
const HEAD = new RegExp(`(${WORD})(?:([ \\t]+)(${WORD}))?((?:[ \\t]+@${WORD})*):[ \\t]*`, 'y');

// Groups are taken by number: taking an array apart by a pattern goes through its iterator, which costs more than the match.

function readHead({ file, isKnownWord, synonymOf }: Reading, start: number, found: RegExpExecArray): Head | undefined {
  const keyword = wordAt(file, start, found[1] ?? '');
  const signs = found[4] ?? '';
  const personas = signs === '' ? NO_WORDS : readPersonas(file, start + found[0].lastIndexOf(signs), signs);
  const nameText = found[3];
  if (nameText === undefined) return { keyword, name: undefined, personas, flawed: false };
  // Two words may be one of the language: `pain point`.
  if (!isKnownWord(keyword.text) || synonymOf(`${keyword.text} ${nameText}`) !== undefined) return undefined;
  const name = wordAt(file, keyword.span.end + (found[2] ?? '').length, nameText);
  return { keyword, name, personas, flawed: false };
}

const NO_WORDS: readonly Word[] = [];

function readPersonas(file: SourceFile, start: number, signs: string): readonly Word[] {
  const personas: Word[] = [];
  for (let sign = signs.indexOf('@'); sign !== -1; ) {
    const next = signs.indexOf('@', sign + 1);
    const name = signs.slice(sign + 1, next === -1 ? signs.length : next).trimEnd();
    personas.push(wordAt(file, start + sign + 1, name));
    sign = next;
  }
  return personas;
}

function readBody(file: SourceFile, start: number, end: number): Body | undefined {
  const { text } = file;
  const written = text.slice(start, end);
  const open = written.indexOf('[');
  if (open === -1) return { text: textAt(file, start, written), list: undefined, loneWords: undefined };
  let length = open;
  while (length > 0 && isBlank(written.charCodeAt(length - 1))) length -= 1;
  // A list stands behind a blank, or alone, and ends its line.
  if (length === open && open > 0) return undefined;
  const list = readList(file, start + open, end);
  if (list === undefined) return undefined;
  return { text: textAt(file, start, written.slice(0, length)), list, loneWords: undefined };
}

function readList(file: SourceFile, open: number, end: number): FactList | undefined {
  const items: FactItem[] = [];
  for (let at = open + 1; at < end; ) {
    ITEM.lastIndex = at;
    const found = ITEM.exec(file.text);
    if (found === null) return undefined;
    const item = readItem(file, at, found);
    // A word directly behind the bracket makes it a list.
    if (items.length === 0 && item.keyword?.span.start !== at) return undefined;
    items.push(item);
    at = ITEM.lastIndex;
    if (file.text.charCodeAt(at - 1) !== RIGHT_BRACKET) continue;
    return at === end ? { kind: 'fact-list', span: spanOf(file, open, end), items } : undefined;
  }
  return undefined;
}

/** What a value goes on with: no quotes or brackets. A value without a word has no colon either. */
const NEXT = ',[\\]"\\u2018-\\u201f\\r\\n';
const VALUE = `[^${NEXT}\\s][^${NEXT}]*`;
const LONE_VALUE = `[A-Za-z0-9][^${NEXT}:\\uff1a]*`;
const ITEM = new RegExp(`([ \\t]*)(?:(${WORD})(:[ \\t]+)(${VALUE})|(${LONE_VALUE}))[,\\]]`, 'y');

function readItem(file: SourceFile, at: number, found: RegExpExecArray): FactItem {
  const start = at + (found[1] ?? '').length;
  const word = found[2];
  const keyword = word === undefined ? undefined : wordAt(file, start, word);
  const valueStart = keyword === undefined ? start : keyword.span.end + (found[3] ?? '').length;
  const written = (found[4] ?? found[5] ?? '').trimEnd();
  const value = textAt(file, valueStart, written);
  return { kind: 'fact-item', span: spanOf(file, start, valueStart + written.length), keyword, value, quoted: false };
}

/** Absent where nothing is written. */
function textAt(file: SourceFile, start: number, value: string): Text | undefined {
  return value === '' ? undefined : { value, span: spanOf(file, start, start + value.length) };
}

function wordAt(file: SourceFile, start: number, text: string): Word {
  return { text, span: spanOf(file, start, start + text.length) };
}
