// Advances of Devanagari words: half forms before a virama, conjuncts, a ra that becomes a mark. Good to about 3 %.

import { lazily, mapOf, unpackNumbers } from './decoding.js';
import type { FontWeight } from './letters.js';
import { devanagari } from './tables/complex-scripts.js';

/** In thousandths of an em; `other` tells the advance of what is not Devanagari. */
export function devanagariAdvance(text: string, weight: FontWeight, other: (codePoint: number) => number): number {
  const table = weight === 400 ? regular() : semibold();
  const codePoints = Array.from(text, (character) => character.codePointAt(0) ?? 0).filter((code) => code !== nukta);
  let advance = 0;
  for (let index = 0; index < codePoints.length; index += 1) {
    const codePoint = codePoints[index] ?? 0;
    const next = codePoints[index + 2] ?? 0;
    const bindsNext = isConsonant(codePoint) && codePoints[index + 1] === virama && isConsonant(next);
    if (!bindsNext) {
      advance += table.advances.get(codePoint) ?? other(codePoint);
      const sign = codePoints[index + 1] ?? 0;
      if (isConsonant(codePoint) && isVowelSign(sign)) advance += table.conjuncts.get(pairKey(codePoint, sign)) ?? 0;
    } else if (codePoint !== ra || codePoints[index - 1] === virama) {
      advance += (table.halves[codePoint - firstConsonant] ?? 0) + (table.conjuncts.get(pairKey(codePoint, next)) ?? 0);
    }
  }
  return advance;
}

interface DevanagariTable {
  readonly advances: ReadonlyMap<number, number>;
  /** By consonant: its advance before a virama. */
  readonly halves: Int16Array;
  /** By pair of consonants, or of consonant and vowel sign: what they differ by from the sum of their parts. */
  readonly conjuncts: ReadonlyMap<number, number>;
}

const firstConsonant = 0x915;
const lastConsonant = 0x939;
const ra = 0x930;
const nukta = 0x93c;
const virama = 0x94d;

const isConsonant = (codePoint: number) => codePoint >= firstConsonant && codePoint <= lastConsonant;

const isVowelSign = (codePoint: number) => codePoint >= 0x93e && codePoint < virama;
const pairKey = (first: number, second: number) => (first - firstConsonant) * 64 + (second - firstConsonant);

const regular = lazily(() => unpackDevanagari(devanagari.advances400, devanagari.halves400));
const semibold = lazily(() => unpackDevanagari(devanagari.advances600, devanagari.halves600));

function unpackDevanagari(advances: string, halves: string): DevanagariTable {
  const triples = unpackNumbers(devanagari.conjuncts);
  const conjuncts = new Map<number, number>();
  for (let index = 0; index < triples.length; index += 3) {
    const [first = 0, second = 0, difference = 0] = triples.subarray(index, index + 3);
    conjuncts.set(first * 64 + second, difference - 4000);
  }
  return {
    advances: mapOf(devanagari.characters, unpackNumbers(advances)),
    halves: unpackNumbers(halves),
    conjuncts,
  };
}
