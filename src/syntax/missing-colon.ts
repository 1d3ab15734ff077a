// A line without a colon: where it most likely belongs, what is said, and what the line is taken for.

import type { IToken } from 'chevrotain';
import type { StatementCstChildren } from '../../grammar/cst.js';
import type { Fix } from '../diagnostics/diagnostic.js';
import { report } from '../diagnostics/problem.js';
import { missingColon } from '../diagnostics/problems/syntax.js';
import { shortened } from '../diagnostics/shortened.js';
import type { Word } from './ast.js';
import { type HeadWithoutColon, NO_TOKENS, wordOf } from './head.js';
import { reportMissingKeyword } from './head-slips.js';
import { readHeadBeforeSign } from './other-signs.js';
import { readPersonas } from './personas.js';
import { type Reading, spanFrom } from './reading.js';
import { asKeyword, hasCapital, isKeyword, isName } from './word-shape.js';

/** `line` is the text of the line; `base` where it begins in the file. */
export function readHeadWithoutColon(
  reading: Reading,
  cst: StatementCstChildren,
  line: string,
  base: number,
): HeadWithoutColon {
  const signed = readHeadBeforeSign(reading, line, base);
  if (signed !== undefined) return signed;
  const firstLine = line.split(/\r*\n/, 1)[0] ?? line;
  const pieces = [...(cst.Word ?? NO_TOKENS), ...(cst.Persona ?? NO_TOKENS)].sort(
    (a, b) => a.startOffset - b.startOffset,
  );
  const [first] = pieces;
  const nowhere = { text: '', span: spanFrom(reading, base, 0, 0) };
  if (first === undefined || first.image.startsWith('@')) {
    if (first !== undefined) reportMissingKeyword(reading, base, pieces, undefined);
    const text = pieces.find(({ image }) => !image.startsWith('@'));
    return {
      keyword: nowhere,
      name: undefined,
      personas: [],
      flawed: true,
      textStart: text?.startOffset ?? line.length,
    };
  }
  const keyword = { ...wordOf(reading, base, first), text: meantKeyword(reading, first.image, pieces[1]?.image ?? '') };
  if (!isKeyword(keyword.text) || !reading.isKnownWord(keyword.text)) {
    const span = spanFrom(reading, base, first.startOffset, firstLine.length);
    const help = /^(?:\/\/|;)/.test(firstLine) ? ['a comment begins with "#"'] : [];
    reading.add(report(missingColon, span, { line: firstLine, proposals: [] }, { help }));
    return { keyword, name: undefined, personas: [], flawed: true, textStart: pieces[1]?.startOffset ?? line.length };
  }
  return readKnown(reading, pieces, keyword, firstLine, base);
}

/** `section Go to work` is a stage; in front of a lower-case word a synonym is more likely prose. */
function meantKeyword(reading: Reading, written: string, next: string): string {
  const word = asKeyword(written);
  if (reading.isKnownWord(word) || !hasCapital([...next][0] ?? '')) return word;
  return reading.synonymOf(word) ?? word;
}

function readKnown(
  reading: Reading,
  pieces: readonly IToken[],
  keyword: Word,
  line: string,
  base: number,
): HeadWithoutColon {
  const named = readsAsNamed(pieces);
  const headLength = headLengthOf(pieces, named);
  const head = pieces.slice(0, headLength);
  const lengths = named && !pieces[2]?.image.startsWith('@') ? [2, 1] : [headLength];
  const colons = lengths.map((length) => withColon(pieces, keyword.text, line, length));
  const fixes = colons.map(({ proposal, at, rest }): Fix => {
    const edits = [
      { span: keyword.span, text: keyword.text },
      { span: spanFrom(reading, base, at, rest), text: rest < line.length ? ': ' : ':' },
    ];
    return { title: `write "${shortened(proposal)}"`, safe: colons.length === 1, edits };
  });
  const [fix] = pieces.length > headLength ? fixes : [];
  const extra = fixes.length > 1 ? { alternatives: fixes } : fix === undefined ? {} : { fix };
  const end = (head.at(-1)?.startOffset ?? 0) + (head.at(-1)?.image.length ?? 0);
  const proposals = colons.map(({ proposal }) => proposal);
  reading.add(report(missingColon, spanFrom(reading, base, 0, end), { line, proposals }, extra));
  const nameToken = named ? pieces[1] : undefined;
  return {
    keyword,
    name: nameToken === undefined ? undefined : wordOf(reading, base, nameToken),
    personas: readPersonas(
      reading,
      base,
      head.filter(({ image }) => image.startsWith('@')),
      NO_TOKENS,
    ).words,
    flawed: false,
    textStart: pieces[headLength]?.startOffset ?? line.length,
  };
}

/** `stage research Research and planning`: a lower-case word before a capital one is a name. So is one before `@`. */
function readsAsNamed([first, second, third]: readonly IToken[]): boolean {
  if (second === undefined || third === undefined || !isName(second.image)) return false;
  if (third.image.startsWith('@')) return true;
  // A level alone has a number for its name; elsewhere one begins the text: `emotion -1 Doubtful`.
  if (/^[+\-\u2212]?\d/.test(second.image) && first?.image !== 'level') return false;
  return !hasCapital(second.image) && hasCapital([...third.image][0] ?? '');
}

function headLengthOf(pieces: readonly IToken[], named: boolean): number {
  let length = named ? 2 : 1;
  while (pieces[length]?.image.startsWith('@')) length += 1;
  return length;
}

function withColon(
  pieces: readonly IToken[],
  keyword: string,
  line: string,
  length: number,
): { readonly proposal: string; readonly at: number; readonly rest: number } {
  const [first, last] = [pieces[0], pieces[length - 1]];
  const at = (last?.startOffset ?? 0) + (last?.image.length ?? 0);
  const rest = pieces[length]?.startOffset ?? line.length;
  const written = line.slice((first?.startOffset ?? 0) + (first?.image.length ?? 0), at);
  return { proposal: `${keyword}${written}: ${line.slice(rest) || '...'}`, at, rest };
}
