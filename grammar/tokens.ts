// The tokens of one logical line: a statement with its continuation lines. Which mode is on says what may come next:
// head (up to the colon), text, item and value (inside a list). Every character belongs to some token.

import { createToken, type IMultiModeLexerDefinition, Lexer } from 'chevrotain';
import { isBlank, isStrangeBlank, STRANGE_BLANKS } from './characters.js';
import { CURLY_QUOTED, findListStart, ITEM_KEYWORD, PLAIN_VALUE, QUOTED } from './list-start.js';

/**
 * What a token may begin with. Chevrotain would find out by itself, at every start of the program: each token says so
 * instead. Beyond Latin-1 its table has a bucket for every 255 characters; one of a bucket stands for all of it.
 */
function startsWith(isStart: (code: number) => boolean): number[] {
  return EVERY_BUCKET.filter(isStart);
}

const EVERY_BUCKET = Array.from({ length: 513 }, (_, bucket) => (bucket <= 256 ? bucket : (bucket - 255) * 255));

function startsWithoutAny(excluded: string): number[] {
  return startsWith((code) => code > 0xff || !excluded.includes(String.fromCharCode(code)));
}

const Blank = createToken({ name: 'Blank', pattern: /[ \t]+/, start_chars_hint: [' ', '\t'], group: Lexer.SKIPPED });

/** Left out of the parser's input and reported by itself; a carriage return alone is one too. */
const StrangeBlank = createToken({
  name: 'StrangeBlank',
  pattern: new RegExp(`[${STRANGE_BLANKS}]+`),
  // The last four stand for their buckets.
  start_chars_hint: [...startsWith((code) => code <= 0xff && isStrangeBlank(code)), 0x1680, 0x2000, 0x3000, 0xfeff],
  group: 'strangeBlanks',
  line_breaks: false,
});

export const Word = createToken({
  name: 'Word',
  pattern: new RegExp(`[^ \\t\\n:\\uff1a@${STRANGE_BLANKS}]+`),
  start_chars_hint: startsWithoutAny(' \t\r\n:@\u00a0\u00ad'),
  line_breaks: false,
});

export const Persona = createToken({
  name: 'Persona',
  pattern: new RegExp(`@[^ \\t\\n:\\uff1a@${STRANGE_BLANKS}]*`),
  start_chars_hint: ['@'],
  line_breaks: false,
});

/** Like the comma, with the blanks behind it: one token less to skip in nearly every line. */
export const Colon = createToken({
  name: 'Colon',
  pattern: /[:\uff1a][ \t]*/,
  start_chars_hint: [':', '\uff1a'],
  push_mode: 'text',
});

/** The end of a line and the `|` that begins the next. */
export const Bar = createToken({
  name: 'Bar',
  pattern: /\r*\n[^|\n]*\|[ \t]*/,
  start_chars_hint: ['\r', '\n'],
  push_mode: 'text',
  line_breaks: true,
});

/** The author's words: from the first that is no blank to the end of the line or the blanks before its list. */
export const Text = createToken({
  name: 'Text',
  pattern: { exec: matchText },
  start_chars_hint: startsWithoutAny(' \t\n'),
  line_breaks: false,
});

export const ListOpen = createToken({ name: 'ListOpen', pattern: /\[/, start_chars_hint: ['['], push_mode: 'item' });
export const ListClose = createToken({ name: 'ListClose', pattern: /\]/, start_chars_hint: [']'], push_mode: 'text' });
export const Comma = createToken({ name: 'Comma', pattern: /,[ \t]*/, start_chars_hint: [','], push_mode: 'item' });

/** With its colon and the blanks behind. */
export const ItemKeyword = createToken({
  name: 'ItemKeyword',
  pattern: ITEM_KEYWORD,
  start_chars_hint: startsWithoutAny(' \t\r\n:,[]"'),
  push_mode: 'value',
  line_breaks: false,
});
export const Quoted = createToken({
  name: 'Quoted',
  pattern: QUOTED,
  start_chars_hint: ['"'],
  push_mode: 'value',
  line_breaks: false,
});
export const CurlyQuoted = createToken({
  name: 'CurlyQuoted',
  pattern: CURLY_QUOTED,
  start_chars_hint: [0x2018, 0x201a, 0x201c, 0x201d, 0x201e],
  push_mode: 'value',
  line_breaks: false,
});
export const PlainValue = createToken({
  name: 'PlainValue',
  pattern: PLAIN_VALUE,
  start_chars_hint: startsWithoutAny(' \t,]\r\n'),
  push_mode: 'value',
  line_breaks: false,
});

export const vocabulary: IMultiModeLexerDefinition = {
  modes: {
    head: [Blank, Bar, StrangeBlank, Word, Persona, Colon],
    text: [Blank, Bar, Text, ListOpen, StrangeBlank],
    item: [Blank, Bar, StrangeBlank, Quoted, CurlyQuoted, ItemKeyword, PlainValue, Comma, ListClose],
    value: [Blank, Bar, Quoted, CurlyQuoted, PlainValue, Comma, ListClose, StrangeBlank],
  },
  defaultMode: 'head',
};

/**
 * `validate` makes Chevrotain check the definition itself, `byTable: false` try every pattern everywhere instead of
 * those that may begin with a character; only the tests need either.
 */
export function createLineLexer(validate: boolean, byTable = true): Lexer {
  return new Lexer(vocabulary, {
    positionTracking: 'onlyOffset',
    skipValidations: !validate,
    ensureOptimizations: byTable,
    safeMode: !byTable,
  });
}

function matchText(line: string, offset: number): [string] | null {
  const lineEnd = line.indexOf('\n', offset);
  let end = lineEnd === -1 ? line.length : lineEnd;
  while (end > offset && (isBlank(line.charCodeAt(end - 1)) || line[end - 1] === '\r')) end -= 1;
  if (end === offset) return null;
  // Looked through by itself: the other lines of a long text are none of its business.
  const text = line.slice(offset, end);
  let length = findListStart(text);
  if (length === 0) return null;
  if (length === -1) return [text];
  while (isBlank(text.charCodeAt(length - 1))) length -= 1;
  return [text.slice(0, length)];
}
