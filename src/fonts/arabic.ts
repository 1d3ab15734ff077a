// Advances of Arabic words: each letter in the form that its neighbours give it. No drawing, no shaping tables.

import { codePointsIn, lazily, unpackDigits, unpackNumbers } from './decoding.js';
import type { FontWeight } from './letters.js';
import { arabic } from './tables/complex-scripts.js';

/** In thousandths of an em; `other` tells the advance of what is not Arabic (spaces, figures, points). */
export function arabicAdvance(text: string, weight: FontWeight, other: (codePoint: number) => number): number {
  const table = weight === 400 ? regular() : semibold();
  let advance = 0;
  let before: ArabicLetter | undefined;
  let joined = false;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const letter = codePoint === zeroWidthJoiner ? joiner : table.letters.get(codePoint);
    if (letter === undefined) {
      advance += other(codePoint) + (before ? closed(before, joined) : 0);
      before = undefined;
      joined = false;
    } else if (letter.joining !== transparent) {
      const joins = before?.joining === both && letter.joining !== alone;
      const ligature = joins && before?.codePoint === lam ? table.lamAlefs.get(codePoint) : undefined;
      if (ligature) {
        advance += joined ? ligature.final : ligature.isolated;
        before = undefined;
        joined = false;
        continue;
      }
      if (before) advance += joins ? opened(before, joined) : closed(before, joined);
      before = letter;
      joined = joins;
    }
  }
  return advance + (before ? closed(before, joined) : 0);
}

interface ArabicLetter {
  readonly codePoint: number;
  /** How it joins: not, with the letter before, with both, or it is a mark. */
  readonly joining: number;
  readonly isolated: number;
  readonly initial: number;
  readonly medial: number;
  readonly final: number;
}

interface ArabicTable {
  readonly letters: ReadonlyMap<number, ArabicLetter>;
  /** The ligature of lam with each alef, which is narrower than its letters. */
  readonly lamAlefs: ReadonlyMap<number, { readonly isolated: number; readonly final: number }>;
}

const opened = (letter: ArabicLetter, joined: boolean) => (joined ? letter.medial : letter.initial);
const closed = (letter: ArabicLetter, joined: boolean) => (joined ? letter.final : letter.isolated);

const alone = 0;
const both = 2;
const transparent = 3;
const lam = 0x644;
const zeroWidthJoiner = 0x200d;
const joiner: ArabicLetter = {
  codePoint: zeroWidthJoiner,
  joining: both,
  isolated: 0,
  initial: 0,
  medial: 0,
  final: 0,
};

const regular = lazily(() => unpackArabic(arabic.forms400, arabic.lamAlef400));
const semibold = lazily(() => unpackArabic(arabic.forms600, arabic.lamAlef600));

function unpackArabic(packedForms: string, packedLamAlefs: string): ArabicTable {
  const joining = unpackDigits(arabic.joining);
  const forms = unpackNumbers(packedForms);
  const lamAlefs = unpackNumbers(packedLamAlefs);
  const letterAt = (codePoint: number, index: number): ArabicLetter => {
    const [isolated = 0, initial = 0, medial = 0, final = 0] = forms.subarray(4 * index, 4 * index + 4);
    return { codePoint, joining: joining[index] ?? alone, isolated, initial, medial, final };
  };
  return {
    letters: new Map(
      codePointsIn(arabic.characters).map((codePoint, index) => [codePoint, letterAt(codePoint, index)]),
    ),
    lamAlefs: new Map(
      [0x622, 0x623, 0x625, 0x627].map((alef, index) => [
        alef,
        { isolated: lamAlefs[2 * index] ?? 0, final: lamAlefs[2 * index + 1] ?? 0 },
      ]),
    ),
  };
}
