// Advances of scripts whose letters change by their neighbours, measured with fontkit in the full fonts.

import { advanceOf, rangesOf } from '../fonts.mjs';
import { packDigits, packNumbers } from './encoding.mjs';

const text = String.fromCodePoint;
const joiner = '\u200d';

/** Placing marks moves no advance, and fontkit throws on the empty anchors of some fonts. */
const withoutMarkPlacing = { mark: false, mkmk: false, abvm: false, blwm: false };

/** One advance a character in both weights: Hebrew, Thai. */
export function simpleTable([regular, semibold], codePoints) {
  const covered = codePoints.filter((codePoint) => regular.hasGlyphForCodePoint(codePoint));
  return {
    characters: rangesOf(covered),
    advances400: packNumbers(covered.map((codePoint) => advanceOf(regular, codePoint))),
    advances600: packNumbers(covered.map((codePoint) => advanceOf(semibold, codePoint))),
  };
}

/**
 * Isolated, initial, medial and final advance of each letter, and how it joins: 0 not, 1 with the letter before,
 * 2 with both, 3 transparent (marks). `lamAlef`: advance of the ligature isolated and final, for the four alefs.
 */
export function arabicTable([regular, semibold], codePoints) {
  const covered = codePoints.filter((codePoint) => regular.hasGlyphForCodePoint(codePoint));
  const forms = (font) =>
    packNumbers(
      covered.flatMap((codePoint) => {
        if (joiningOf(regular, codePoint) === 3) return [0, 0, 0, 0];
        return [
          [0, 0],
          [0, 1],
          [1, 1],
          [1, 0],
        ].map(([before, after]) => joinedAdvance(font, text(codePoint), before, after));
      }),
    );
  const lamAlefs = (font) =>
    packNumbers(
      ['\u0622', '\u0623', '\u0625', '\u0627'].flatMap((alef) => [
        joinedAdvance(font, `\u0644${alef}`, 0, 0),
        joinedAdvance(font, `\u0644${alef}`, 1, 0),
      ]),
    );
  return {
    characters: rangesOf(covered),
    joining: packDigits(covered.map((codePoint) => joiningOf(regular, codePoint))),
    forms400: forms(regular),
    forms600: forms(semibold),
    lamAlef400: lamAlefs(regular),
    lamAlef600: lamAlefs(semibold),
  };
}

/** Some fonts draw the joiner as a space; its advance is taken off again. */
function joinedAdvance(font, letters, before, after) {
  const run = font.layout(joiner.repeat(before) + letters + joiner.repeat(after), withoutMarkPlacing);
  const space = font.glyphForCodePoint(0x20).id;
  return Math.round(
    run.glyphs.reduce((sum, glyph, index) => sum + (glyph.id === space ? 0 : run.positions[index].xAdvance), 0),
  );
}

function joiningOf(font, codePoint) {
  const letter = text(codePoint);
  if (/\p{M}/u.test(letter)) return 3;
  const glyphs = (string) => {
    const space = font.glyphForCodePoint(0x20).id;
    return font
      .layout(string, withoutMarkPlacing)
      .glyphs.map(({ id }) => id)
      .filter((id) => id !== space)
      .join();
  };
  if (codePoint === 0x640) return 2;
  const alone = glyphs(letter);
  if (glyphs(letter + joiner) !== alone) return 2;
  return glyphs(joiner + letter) !== alone ? 1 : 0;
}

/**
 * Advance of each sign, of each consonant before a virama (its half form), and the pairs whose conjunct (consonant and
 * consonant, consonant and vowel sign) is wider or narrower than its parts: `first second difference`, from U+0915.
 */
export function devanagariTable([regular, semibold], codePoints) {
  const virama = '\u094d';
  const covered = codePoints.filter((codePoint) => regular.hasGlyphForCodePoint(codePoint));
  const consonants = Array.from({ length: 37 }, (_, index) => text(0x915 + index));
  const width = (font, string) => joinedAdvance(font, string, 0, 0);
  const half = (font, consonant) => width(font, consonant + virama + joiner);
  const sign = (font, codePoint) => {
    const isSign = /\p{M}/u.test(text(codePoint));
    return isSign
      ? Math.max(0, width(font, `\u0928${text(codePoint)}`) - width(font, '\u0928'))
      : width(font, text(codePoint));
  };
  const vowelSigns = Array.from({ length: 15 }, (_, index) => 0x93e + index);
  const signed = consonants.flatMap((consonant, row) =>
    vowelSigns.flatMap((vowelSign) => {
      const parts = width(regular, consonant) + sign(regular, vowelSign);
      return differing(row, vowelSign - 0x915, width(regular, consonant + text(vowelSign)) - parts);
    }),
  );
  const conjuncts = consonants.flatMap((first, row) =>
    consonants.flatMap((second, column) => {
      const parts = half(regular, first) + width(regular, second);
      return differing(row, column, width(regular, first + virama + second) - parts);
    }),
  );
  return {
    characters: rangesOf(covered),
    advances400: packNumbers(covered.map((codePoint) => sign(regular, codePoint))),
    advances600: packNumbers(covered.map((codePoint) => sign(semibold, codePoint))),
    halves400: packNumbers(consonants.map((consonant) => half(regular, consonant))),
    halves600: packNumbers(consonants.map((consonant) => half(semibold, consonant))),
    conjuncts: packNumbers([...conjuncts, ...signed]),
  };
}

const differing = (first, second, difference) => (Math.abs(difference) < 8 ? [] : [first, second, difference + 4000]);
