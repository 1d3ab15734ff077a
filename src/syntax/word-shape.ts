// What a keyword and a name look like, in any script, and the nearest proper form of one that doesn't.

import { lazyPattern } from '../source/lazy-pattern.js';

/** Begins with a letter; letters, marks, digits and `-` follow; no capital. */
export function isKeyword(word: string): boolean {
  return PLAIN_KEYWORD.test(word) || (KEYWORD().test(word) && !CAPITAL().test(word));
}

/** Letters, marks, digits, `-` and `_`, at least one of them no sign; or a signed number. */
export function isName(word: string): boolean {
  return PLAIN_KEYWORD.test(word) || (NAME().test(word) && LETTER_OR_DIGIT().test(word)) || NUMBER.test(word);
}

/** In NFC, as words are compared. */
export function composed(word: string): string {
  return PLAIN_KEYWORD.test(word) ? word : word.normalize('NFC');
}

export function hasCapital(word: string): boolean {
  return CAPITAL().test(word);
}

/** `Pain_Point` -> `pain-point`. May still be no keyword. */
export function asKeyword(word: string): string {
  return word.toLowerCase().normalize('NFC').replaceAll('_', '-');
}

/** `Asks friends!` -> `asks-friends`; empty when nothing of it can stand in a name. */
export function asName(words: string): string {
  return words.toLowerCase().normalize('NFC').replace(OTHERS(), '-').replace(/^-|-$/g, '');
}

/** Takes out what can't stand in a name; keeps the case. */
export function onlyNameCharacters(word: string): string {
  return word.normalize('NFC').replace(OTHERS(), '');
}

const PLAIN_KEYWORD = /^[a-z][a-z0-9-]*$/;
const KEYWORD = lazyPattern('^\\p{L}[\\p{L}\\p{M}\\p{N}-]*$');
const CAPITAL = lazyPattern('[\\p{Lu}\\p{Lt}]');
const NAME = lazyPattern('^[\\p{L}\\p{M}\\p{N}_-]+$');
const LETTER_OR_DIGIT = lazyPattern('[\\p{L}\\p{N}]');
const NUMBER = /^[+\-\u2212]?\d+(?:\.\d+)?$/;
const OTHERS = lazyPattern('[^\\p{L}\\p{M}\\p{N}_-]+', 'g');
