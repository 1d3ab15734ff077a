// What stands in front of the colon: keyword, name, personas. Reads what is right; head-slips.ts says what is wrong.

import type { IToken } from 'chevrotain';
import type { StatementCstChildren } from '../../grammar/cst.js';
import type { Word } from './ast.js';
import { isMermaidTask, mendKeyword, mendNames, mendSynonym, reportMissingKeyword } from './head-slips.js';
import { type Personas, readPersonas } from './personas.js';
import { type Reading, spanFrom } from './reading.js';
import { composed, isKeyword, isName } from './word-shape.js';

export interface Head {
  readonly keyword: Word;
  readonly name: Word | undefined;
  readonly personas: readonly Word[];
  /** A finding says that the keyword is a guess. */
  readonly flawed: boolean;
}

export interface HeadWithoutColon extends Head {
  /** Where the text begins in the line; its length where there is none. */
  readonly textStart: number;
}

/** `base` is where the line begins in the file. */
export function readHead(reading: Reading, cst: StatementCstChildren, base: number): Head {
  const words = cst.Word ?? NO_TOKENS;
  const first = words[0];
  const firstPersona = cst.Persona?.[0];
  if (first === undefined || (firstPersona !== undefined && firstPersona.startOffset < first.startOffset)) {
    return readWithoutKeyword(reading, cst, base);
  }
  if (words.length === 1 && isKeyword(first.image)) {
    const personas = cst.Persona === undefined ? NO_WORDS : readPersonas(reading, base, cst.Persona, NO_TOKENS).words;
    return { keyword: wordOf(reading, base, first), name: undefined, personas, flawed: false };
  }
  const behind = firstPersona === undefined ? words.length : indexBehind(words, firstPersona);
  const inFront = behind === words.length ? words : words.slice(0, behind);
  const personas =
    cst.Persona === undefined ? NO_PERSONAS : readPersonas(reading, base, cst.Persona, words.slice(behind));
  const task = isMermaidTask(reading, base, cst.Colon?.[0]);
  const synonym = task ? undefined : mendSynonym(reading, base, inFront);
  const start = synonym ?? (isKeyword(first.image) ? undefined : mendKeyword(reading, base, first));
  const keyword = start?.keyword ?? wordOf(reading, base, first);
  const names = inFront.slice(synonym?.length ?? 1);
  const flawed = start?.flawed ?? false;
  const name = names[0];
  if (name === undefined && personas.left.length === 0) {
    return { keyword, name: undefined, personas: personas.words, flawed };
  }
  if (name !== undefined && names.length === 1 && personas.left.length === 0 && isName(name.image)) {
    return { keyword, name: wordOf(reading, base, name), personas: personas.words, flawed };
  }
  const mended = mendNames(reading, base, { keyword, names, behind: personas.left, firstPersona, flawed });
  return { keyword, name: mended.name, personas: personas.words, flawed: mended.flawed };
}

export const NO_TOKENS: readonly IToken[] = [];
const NO_WORDS: readonly Word[] = [];
const NO_PERSONAS: Personas = { words: NO_WORDS, left: NO_TOKENS };

/** In NFC, as all words are compared. */
export function wordOf(reading: Reading, base: number, token: IToken): Word {
  const { image, startOffset } = token;
  return { text: composed(image), span: spanFrom(reading, base, startOffset, startOffset + image.length) };
}

function readWithoutKeyword(reading: Reading, cst: StatementCstChildren, base: number): Head {
  const personaTokens = cst.Persona ?? NO_TOKENS;
  const personas = readPersonas(reading, base, personaTokens, cst.Word ?? NO_TOKENS);
  const start = personaTokens[0]?.startOffset ?? 0;
  reportMissingKeyword(reading, base, personaTokens, cst.Colon?.[0]);
  const keyword = { text: '', span: spanFrom(reading, base, start, start) };
  return { keyword, name: undefined, personas: personas.words, flawed: true };
}

function indexBehind(words: readonly IToken[], persona: IToken): number {
  const index = words.findIndex((word) => word.startOffset > persona.startOffset);
  return index === -1 ? words.length : index;
}
