// One logical line as a statement, without its place in the tree.

import type { IToken } from 'chevrotain';
import { isBlank, isControl, plainBlank } from '../../grammar/characters.js';
import type { StatementCstChildren } from '../../grammar/cst.js';
import { readLine } from '../../grammar/line-parser.js';
import type { LogicalLine } from '../../grammar/logical-lines.js';
import { report } from '../diagnostics/problem.js';
import { bullet } from '../diagnostics/problems/syntax.js';
import { strangeBlank } from '../diagnostics/problems/text.js';
import { lazyPattern } from '../source/lazy-pattern.js';
import type { Span } from '../source/span.js';
import type { TextEdit } from '../source/text-edit.js';
import { type Body, readBody } from './body.js';
import { type Head, readHead } from './head.js';
import { checkColon } from './head-slips.js';
import { readHeadWithoutColon } from './missing-colon.js';
import { readPlainLine } from './plain-line.js';
import { type Reading, spanFrom } from './reading.js';
import type { StatementLine } from './statement-line.js';

/** `index` counts the statements of the file. */
export function readStatement(reading: Reading, line: LogicalLine, index: number): StatementLine {
  const plain = line.continuations.length === 0 ? readPlainLine(reading, line.start, line.end) : undefined;
  return plain ?? readByGrammar(reading, line, index);
}

/** What `readPlainLine` must not differ from. */
export function readByGrammar(reading: Reading, line: LogicalLine, index: number): StatementLine {
  const base = line.start + bulletLength(reading, line, index);
  const source = reading.file.text.slice(base, line.end);
  const { cst, strangeBlanks } = readLine(source);
  const { children } = cst;
  const colon = endsHead(children, source) ? children.Colon?.[0] : undefined;
  let head: Head;
  let body: Body;
  if (strangeBlanks.length > 0) reportStrangeBlanks(reading, strangeBlanks, source, base, index);
  const careful = strangeBlanks.length > 0 ? muted(reading) : undefined;
  const headReading = careful?.reading ?? reading;
  if (colon === undefined) {
    const found = readHeadWithoutColon(headReading, children, source, base);
    const rest = source.slice(found.textStart);
    head = found;
    body = readBody(reading, readLine(rest, 'text').cst.children, rest, base + found.textStart);
  } else {
    head = readHead(headReading, children, base);
    const last = lastOf(children.Word, children.Persona);
    if (last !== undefined) checkColon(headReading, base, last, colon);
    body = readBody(reading, children, source, base);
  }
  const flawed = head.flawed || careful?.wasUsed() === true || strangeBlanks.some(({ image }) => hidesNothing(image));
  return { span: spanFrom(reading, base, 0, line.end - base), head, body, flawed };
}

/** Not the colon of a list, a time or a link in a line that lacks its own: `step Pays at 10:30 [channel: web]`. */
function endsHead({ Word, Colon }: StatementCstChildren, source: string): boolean {
  const last = Word?.[Word.length - 1];
  const colon = Colon?.[0];
  if (Word === undefined || last === undefined || colon === undefined || Word.length < 3) return true;
  if (Word.some(({ image }) => image.startsWith('['))) return false;
  return !(
    /^(?:\d+|https?|mailto)$/.test(last.image) && /^\S/.test(source.slice(colon.startOffset + 1, colon.startOffset + 2))
  );
}

/** Without width: what stands around it may be one word. */
function hidesNothing(image: string): boolean {
  return [...image].every((character) => plainBlank(character) === '');
}

function lastOf(words: readonly IToken[] | undefined, personas: readonly IToken[] | undefined): IToken | undefined {
  const [word, persona] = [words?.at(-1), personas?.at(-1)];
  if (word === undefined || persona === undefined) return word ?? persona;
  return word.startOffset > persona.startOffset ? word : persona;
}

/** One finding a line: beside a strange blank the other slips in front of the colon are nearly always its doing. */
function muted(reading: Reading): { readonly reading: Reading; readonly wasUsed: () => boolean } {
  let used = false;
  const add = (): void => {
    used = true;
  };
  return { reading: { ...reading, add }, wasUsed: () => used };
}

const BULLET = lazyPattern(
  '^(?:[*+>\\u2013\\u2014-](?=[ \\t]|$)|-(?=\\p{L})|[\\u2022\\u2023\\u2043\\u25aa\\u25cf\\u25e6\\u00b7]|\\d{1,3}[.)](?=[ \\t]|$))[ \\t]*',
);

/** Bullets in front of the keyword are reported and passed over. */
function bulletLength(reading: Reading, { start, end }: LogicalLine, statement: number): number {
  const { text } = reading.file;
  const code = text.charCodeAt(start);
  const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  const match = isLetter ? null : BULLET().exec(text.slice(start, Math.min(end, start + LONGEST_BULLET)));
  if (match === null) return 0;
  const [written] = match;
  const span = spanFrom(reading, start, 0, written.trimEnd().length);
  reading.runs.extend({
    kind: 'bullet',
    statement,
    span,
    edits: [{ span: spanFrom(reading, start, 0, written.length), text: '' }],
    describe: (first, lines, edits) => {
      const fix = { title: lines === 1 ? 'take the bullet away' : 'take the bullets away', safe: true, edits };
      return report(bullet, first, { bullet: written.trim(), lines }, { fix });
    },
  });
  return Math.min(written.length, end - start);
}

/** A number, its sign and a few blanks. */
const LONGEST_BULLET = 12;

function reportStrangeBlanks(
  reading: Reading,
  tokens: readonly IToken[],
  source: string,
  base: number,
  statement: number,
): void {
  for (const { startOffset, image } of tokens) {
    const at = [...image].findIndex((character) => !isControl(character.charCodeAt(0)));
    if (at === -1) continue;
    const span = spanFrom(reading, base, startOffset + at, startOffset + at + 1);
    const whole = spanFrom(reading, base, startOffset, startOffset + image.length);
    extendStrangeBlanks(reading, statement, span, [{ span: whole, text: meant(source, startOffset, image) }]);
  }
}

/** Beside the colon or another blank nothing is meant, else what the first of them stands for. */
function meant(source: string, start: number, image: string): string {
  const after = source.charCodeAt(start + image.length);
  if (
    isBlank(after) ||
    isBlank(source.charCodeAt(start - 1)) ||
    /^[ \t]*[:\uff1a]/.test(source.slice(start + image.length, start + image.length + 8))
  )
    return '';
  return [...image].map(plainBlank).join('').slice(0, 1);
}

/** Also used for those in the indentation. */
export function extendStrangeBlanks(reading: Reading, statement: number, span: Span, edits: readonly TextEdit[]): void {
  reading.runs.extend({
    kind: 'strange-blank',
    statement,
    span,
    edits,
    describe: (first, lines, all) => {
      const character = reading.file.text.slice(first.start, first.start + 1);
      const title = all.every(({ text }) => text === '') ? 'take away what cannot be seen' : 'write plain spaces';
      const fix = { title, safe: true, edits: all };
      return report(strangeBlank, first, { character, lines, hidden: hidesNothing(character) }, { fix });
    },
  });
}
