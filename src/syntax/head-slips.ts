// What goes wrong in front of a colon: what is said of it, and what the line is taken for.

import type { IToken } from 'chevrotain';
import type { Fix } from '../diagnostics/diagnostic.js';
import { report } from '../diagnostics/problem.js';
import { mermaidHelp } from '../diagnostics/problems/structure.js';
import * as problem from '../diagnostics/problems/syntax.js';
import { type Span, textOf } from '../source/span.js';
import type { Word } from './ast.js';
import { type Reading, spanFrom } from './reading.js';
import { asKeyword, asName, isKeyword, isName } from './word-shape.js';

export interface MendedKeyword {
  readonly keyword: Word;
  readonly flawed: boolean;
}

/** `Stage` is `stage`. In a list, `help` says what else it could be. */
export function mendKeyword(
  reading: Reading,
  base: number,
  token: IToken,
  help: readonly string[] = [],
): MendedKeyword {
  const word = token.image.normalize('NFC');
  const span = spanOfToken(reading, base, token);
  const lower = asKeyword(word);
  if (!isKeyword(lower)) {
    reading.add(report(problem.keywordShape, span, { word, reason: reasonAgainst(word) }));
    return { keyword: { text: word, span }, flawed: true };
  }
  // What it is near to depends on where it stands, which others know.
  const synonym = lower.includes('-') ? reading.synonymOf(lower.replaceAll('-', ' ')) : undefined;
  const mended = reading.isKnownWord(lower) ? lower : synonym;
  if (mended === undefined) return { keyword: { text: word, span }, flawed: false };
  const reason = word.includes('_') ? 'has an underscore' : 'has a capital letter, and keywords are lower-case';
  const fix = replacement(span, mended, help.length === 0);
  reading.add(report(problem.keywordShape, span, { word, reason, proposal: mended }, { fix, help }));
  return { keyword: { text: mended, span }, flawed: !reading.isKnownWord(mended) };
}

export interface MendedSynonym extends MendedKeyword {
  /** How many words it takes. */
  readonly length: number;
}

const MOST_WORDS = 4;

/** `pain point` is `pain`, and `moment of truth` is `moment-of-truth`; undefined when nothing is to be mended. */
export function mendSynonym(reading: Reading, base: number, words: readonly IToken[]): MendedSynonym | undefined {
  const first = words[0];
  if (first === undefined || words.length < 2) return undefined;
  const isWordItself = reading.isKnownWord(first.image);
  let found: { readonly keyword: string; readonly length: number } | undefined;
  let written = first.image;
  for (let length = 2; length <= Math.min(words.length, MOST_WORDS); length += 1) {
    written += ` ${words[length - 1]?.image ?? ''}`;
    const lower = written.toLowerCase();
    const joined = isWordItself ? '' : lower.replaceAll(' ', '-');
    const keyword = reading.synonymOf(lower) ?? (joined !== '' && reading.isKnownWord(joined) ? joined : undefined);
    if (keyword !== undefined) found = { keyword, length };
  }
  if (found === undefined) return undefined;
  const { keyword, length } = found;
  const last = words[length - 1] ?? first;
  const span = spanFrom(reading, base, first.startOffset, last.startOffset + last.image.length);
  const images = words.slice(0, length).map(({ image }) => image);
  const fix = replacement(span, keyword, true);
  reading.add(report(problem.synonymOfTwoWords, span, { words: images.join(' '), keyword }, { fix }));
  return { keyword: { text: keyword, span }, flawed: !reading.isKnownWord(keyword), length };
}

export interface NamesToMend {
  readonly keyword: Word;
  /** Between keyword and personas. */
  readonly names: readonly IToken[];
  /** Behind a persona. */
  readonly behind: readonly IToken[];
  readonly firstPersona: IToken | undefined;
  readonly flawed: boolean;
}

/** Several words, a word behind a persona, or one with a character that no name has. */
export function mendNames(
  reading: Reading,
  base: number,
  { keyword, names, behind, firstPersona, flawed }: NamesToMend,
): { readonly name?: Word; readonly flawed: boolean } {
  const [first] = [...names, ...behind];
  const last = behind.at(-1) ?? names.at(-1);
  if (first === undefined || last === undefined) return { flawed };
  const span = spanFrom(reading, base, first.startOffset, last.startOffset + last.image.length);
  const words = [...names, ...behind].map(({ image }) => image).join(' ');
  const proposal = asName(words);
  const name = isName(proposal) ? { text: proposal, span } : undefined;
  // One finding a word: a line whose keyword was no word is not searched for its name.
  if (flawed) return { flawed };
  if (names.length + behind.length === 1) {
    if (behind.length === 1 && firstPersona !== undefined) {
      const persona = firstPersona.image;
      const moved = spanFrom(reading, base, firstPersona.startOffset, last.startOffset + last.image.length);
      const personas = textOf(moved).slice(0, -words.length).trimEnd();
      const alternatives = [
        replacement(moved, `${words} ${personas}`, false),
        { title: `write "@${words}"`, safe: false, edits: [{ span: { ...span, end: span.start }, text: '@' }] },
      ];
      reading.add(report(problem.nameAfterPersona, span, { name: words, persona }, { alternatives }));
      return name === undefined ? { flawed } : { name: isName(words) ? { text: words, span } : name, flawed };
    }
    const fix = name === undefined ? {} : { fix: replacement(span, proposal, true) };
    const details = name === undefined ? { name: words } : { name: words, proposal };
    reading.add(report(problem.nameShape, span, details, fix));
    return name === undefined ? { flawed } : { name, flawed };
  }
  if (!reading.isKnownWord(keyword.text) || name === undefined) {
    const whole = `${keyword.text} ${words}`;
    const help = isTaskAt(reading, span.end) ? [mermaidHelp(whole)] : [];
    reading.add(report(problem.proseLine, { ...span, start: keyword.span.start }, { words: whole }, { help }));
    return { flawed: true };
  }
  const fix = behind.length > 0 ? {} : { fix: replacement(span, proposal, true) };
  reading.add(report(problem.severalNames, span, { words, keyword: keyword.text, proposal }, fix));
  return { name, flawed };
}

/** `: 5: Me`, which stands behind the words of a task in a journey diagram of Mermaid. */
const MERMAID_TASK = /^[ \t]*:[ \t]*[1-5][ \t]*:[ \t]*\S/;
const LONGEST_TASK = 40;

/** Its words make no word of the language together: `Go to work: 5: Me` is no `next`. */
export function isMermaidTask(reading: Reading, base: number, colon: IToken | undefined): boolean {
  return colon !== undefined && isTaskAt(reading, base + colon.startOffset);
}

function isTaskAt({ file }: Reading, at: number): boolean {
  return MERMAID_TASK.test(file.text.slice(at, at + LONGEST_TASK));
}

export function reportMissingKeyword(
  reading: Reading,
  base: number,
  personas: readonly IToken[],
  colon: IToken | undefined,
): void {
  const [first] = personas;
  if (first === undefined) {
    const start = colon?.startOffset ?? 0;
    reading.add(report(problem.missingKeyword, spanFrom(reading, base, start, start + 1), { found: ':' }));
    return;
  }
  const span = spanOfToken(reading, base, first);
  const edits = [{ span: { ...span, end: span.start }, text: 'thought ' }];
  const fix = { title: `write "thought ${first.image}"`, safe: false, edits };
  reading.add(report(problem.missingKeyword, span, { found: first.image }, { fix }));
}

/** `before` is the last word or persona in front of the colon. */
export function checkColon(reading: Reading, base: number, before: IToken, colon: IToken): void {
  const wordEnd = before.startOffset + before.image.length;
  const after = reading.file.text[base + colon.startOffset + 1];
  if (!colon.image.startsWith(':')) {
    const span = spanFrom(reading, base, wordEnd, colon.startOffset + 1);
    const text = after === undefined || /\s/.test(after) ? ':' : ': ';
    const fix = { title: 'write a plain colon', safe: true, edits: [{ span, text }] };
    const place = spanFrom(reading, base, colon.startOffset, colon.startOffset + 1);
    reading.add(report(problem.fullWidthColon, place, { word: before.image }, { fix }));
  } else if (colon.startOffset > wordEnd) {
    const span = spanFrom(reading, base, wordEnd, colon.startOffset);
    const fix = { title: 'take the space away', safe: true, edits: [{ span, text: '' }] };
    reading.add(report(problem.spaceBeforeColon, span, { word: before.image }, { fix }));
  }
}

function reasonAgainst(word: string): string {
  const [first = ''] = word;
  if (!isKeyword(first.toLowerCase())) return `is no keyword: one begins with a letter, not with "${first}"`;
  const other = [...word].find((character) => !isKeyword(`a${asKeyword(character)}`)) ?? '';
  return `is no keyword: none has "${other}"`;
}

function replacement(span: Span, text: string, safe: boolean): Fix {
  return { title: `write "${text}"`, safe, edits: [{ span, text }] };
}

function spanOfToken(reading: Reading, base: number, { startOffset, image }: IToken): Span {
  return spanFrom(reading, base, startOffset, startOffset + image.length);
}
