// The tokens of one logical line: a statement with its continuation lines. Which mode is on says what may come next:
// head (up to the colon), text, item and value (inside a list). Every character belongs to some token.

import { createToken, type IMultiModeLexerDefinition, Lexer } from 'chevrotain';
import { isBlank, STRANGE_BLANKS } from './characters.js';
import { CURLY_QUOTED, findListStart, ITEM_KEYWORD, PLAIN_VALUE, QUOTED } from './list-start.js';

/** Chevrotain asks for the first characters of a pattern it can't read: one of each of its buckets beyond ASCII. */
function anyCharacterBut(excluded: string): number[] {
  const codes: number[] = [];
  for (let code = 0; code < 256; code += 1) if (!excluded.includes(String.fromCharCode(code))) codes.push(code);
  for (let code = 256; code <= 0xffff; code += 128) codes.push(code);
  return [...codes, 0xffff];
}

const Blank = createToken({ name: 'Blank', pattern: /[ \t]+/, group: Lexer.SKIPPED });

/** Left out of the parser's input and reported by itself; a carriage return alone is one too. */
const StrangeBlank = createToken({
  name: 'StrangeBlank',
  pattern: new RegExp(`[${STRANGE_BLANKS}]+`),
  group: 'strangeBlanks',
  line_breaks: false,
});

export const Word = createToken({
  name: 'Word',
  pattern: new RegExp(`[^ \\t\\n:\\uff1a@${STRANGE_BLANKS}]+`),
  start_chars_hint: anyCharacterBut(' \t\r\n:@\u00a0\u00ad'),
  line_breaks: false,
});

export const Persona = createToken({
  name: 'Persona',
  pattern: new RegExp(`@[^ \\t\\n:\\uff1a@${STRANGE_BLANKS}]*`),
  line_breaks: false,
});

/** Like the comma, with the blanks behind it: one token less to skip in nearly every line. */
export const Colon = createToken({ name: 'Colon', pattern: /[:\uff1a][ \t]*/, push_mode: 'text' });

/** The end of a line and the `|` that begins the next. */
export const Bar = createToken({
  name: 'Bar',
  pattern: /\r*\n[^|\n]*\|[ \t]*/,
  push_mode: 'text',
  line_breaks: true,
});

/** The author's words: from the first that is no blank to the end of the line or the blanks before its list. */
export const Text = createToken({
  name: 'Text',
  pattern: { exec: matchText },
  start_chars_hint: anyCharacterBut(' \t\n'),
  line_breaks: false,
});

export const ListOpen = createToken({ name: 'ListOpen', pattern: /\[/, push_mode: 'item' });
export const ListClose = createToken({ name: 'ListClose', pattern: /\]/, push_mode: 'text' });
export const Comma = createToken({ name: 'Comma', pattern: /,[ \t]*/, push_mode: 'item' });

/** With its colon and the blanks behind. */
export const ItemKeyword = createToken({
  name: 'ItemKeyword',
  pattern: ITEM_KEYWORD,
  start_chars_hint: anyCharacterBut(' \t\r\n:,[]"'),
  push_mode: 'value',
  line_breaks: false,
});
export const Quoted = createToken({ name: 'Quoted', pattern: QUOTED, push_mode: 'value', line_breaks: false });
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
  start_chars_hint: anyCharacterBut(' \t,]\r\n'),
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

/** `validate` makes Chevrotain check the definition itself; only the tests need that. */
export function createLineLexer(validate: boolean): Lexer {
  return new Lexer(vocabulary, {
    positionTracking: 'onlyOffset',
    skipValidations: !validate,
    ensureOptimizations: true,
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
