// Breaks what no rule of Unicode breaks: words wider than the line, and Thai, which is written without spaces.

import { collectGraphemes } from 'unicode-segmenter/grapheme';
import { type LetterSpacing, type Piece, pieceOf, spacedAdvance } from './paragraph.js';

/** The same pieces, those too wide parted. `tail`: advance of what has to stay with the paragraph's last grapheme. */
export function partedPieces(
  pieces: readonly Piece[],
  width: number,
  tail: number,
  spacing: LetterSpacing,
): readonly Piece[] {
  const tailOf = (index: number) => (index === pieces.length - 1 ? tail : 0);
  if (pieces.every((piece, index) => piece.lastAdvance + tailOf(index) <= width)) return pieces;
  const parted: Piece[] = [];
  pieces.forEach((piece, index) => {
    if (piece.lastAdvance + tailOf(index) <= width) {
      parted.push(piece);
      return;
    }
    const syllables = syllablesOf(piece.text);
    syllables.forEach((syllable, place) => {
      const reserved = place === syllables.length - 1 ? tailOf(index) : 0;
      for (const part of partsOf(syllable, width, reserved, spacing))
        parted.push(pieceOf(part, parted.at(-1), spacing));
    });
  });
  return parted;
}

/** Thai and Lao before the vowels that open a syllable, and after the signs that close a word; else the whole. */
export function syllablesOf(text: string): readonly string[] {
  if (!/[\u0e00-\u0eff]/.test(text)) return [text];
  return text.split(
    /(?<=[\u0e01-\u0e3a\u0e45-\u0e4e\u0e81-\u0ebd\u0ec6-\u0ece])(?=[\u0e40-\u0e44\u0ec0-\u0ec4])|(?<=\u0e46)(?! )/,
  );
}

/** Parts of a word, each as long as fits and one grapheme at least, at its joints if it has some; no hyphen is invented. */
function partsOf(text: string, width: number, tail: number, spacing: LetterSpacing): readonly string[] {
  const graphemes = collectGraphemes(text);
  const parts: string[] = [];
  let start = 0;
  while (start < graphemes.length) {
    const fits = (count: number) => {
      const reserved = start + count === graphemes.length ? tail : 0;
      const part = graphemes
        .slice(start, start + count)
        .join('')
        .trimEnd();
      return spacedAdvance(part, spacing) + reserved <= width;
    };
    const most = largest(graphemes.length - start, fits);
    const count = atJoint(graphemes, start, keptTogether(graphemes, start, most));
    parts.push(graphemes.slice(start, start + count).join(''));
    start += count;
  }
  return parts;
}

/** The largest count that fits, found by doubling and halving; 1 if none does. */
function largest(limit: number, fits: (count: number) => boolean): number {
  let low = 1;
  let high = 2;
  while (high <= limit && fits(high)) {
    low = high;
    high *= 2;
  }
  high = Math.min(high, limit + 1);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Back to where a name of a machine has a joint: behind `_ . / : →`, or between `camel` and `Case`. */
function atJoint(graphemes: readonly string[], start: number, count: number): number {
  if (start + count >= graphemes.length) return count;
  for (let kept = count; kept >= shortestPart; kept -= 1) {
    const [before, after] = [graphemes[start + kept - 1] ?? '', graphemes[start + kept] ?? ''];
    if (/^[_./:\\→=&?#@+-]/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return kept;
    if (/^[\p{Ll}\p{N}]/u.test(before) && /^\p{Lu}/u.test(after)) return kept;
  }
  return count;
}

/** A joint earlier in the line than this would leave it nearly empty. */
const shortestPart = 4;

/** A Thai vowel that follows its consonant does not begin a line, and one that opens a syllable does not end it. */
function keptTogether(graphemes: readonly string[], start: number, count: number): number {
  let kept = count;
  while (kept > 1 && partsThai(graphemes[start + kept - 1] ?? '', graphemes[start + kept] ?? '')) kept -= 1;
  return partsThai(graphemes[start + kept - 1] ?? '', graphemes[start + kept] ?? '') ? count : kept;
}

const partsThai = (before: string, after: string) =>
  /^[\u0e2f\u0e30\u0e32\u0e33\u0e45\u0e46]/.test(after) || (after !== '' && /^[\u0e40-\u0e44]/.test(before));
