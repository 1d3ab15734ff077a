// Where a line may end, by the Unicode line-breaking algorithm (UAX 14, pair table), as the package `linebreak` finds
// it (a test compares the two). Ours because that package unpacks its trie when loaded: 15 ms for every drawn map.

import { lazily, unpackDigits } from '../../fonts/decoding.js';
import {
  breakingClasses,
  breakingPairs,
  breakingRunLengths,
  latinBreakingClasses,
} from '../../fonts/tables/line-break.js';

/** Ends of the pieces that a line may be made of; the last is the text's own end. Expects no line ends in the text. */
export function lineBreaks(text: string): readonly number[] {
  if (text === '') return [];
  const { latin, pairs } = latinTables();
  const ends: number[] = [];
  const classAt = (codePoint: number) => latin[codePoint] ?? classBeyondLatin(codePoint);
  const first = classAt(text.codePointAt(0) ?? 0);
  let next = first;
  let before = first === space ? wordJoiner : first;
  let afterJoiner = first === zeroWidthJoiner;
  let afterHebrew = false;
  let regionalIndicators = 0;
  for (let index = widthAt(text, 0); index < text.length; index += widthAt(text, index)) {
    const previous = next;
    next = classAt(text.codePointAt(index) ?? 0);
    let breaks = false;
    if (next !== space) {
      const pair = pairs[before * classCount + next] ?? never;
      const spaced = previous === space;
      // A combining mark joins the character before it, whose class stays the one that counts.
      const joins = !spaced && (pair === markUnlessSpaced || pair === markNever);
      if (!joins) {
        breaks = !afterJoiner && (pair === always || (spaced && (pair === ifSpaced || pair === markUnlessSpaced)));
        // LB21a: no break after a hyphen that follows a Hebrew letter.
        if (afterHebrew && (before === hyphen || before === breakAfter)) {
          breaks = false;
          afterHebrew = false;
        } else afterHebrew = before === hebrewLetter;
        // LB30a: flags are pairs of regional indicators.
        regionalIndicators = before === regionalIndicator ? regionalIndicators + 1 : 0;
        if (regionalIndicators === 2 && next === regionalIndicator) {
          breaks = true;
          regionalIndicators = 0;
        }
        before = next;
      }
    }
    afterJoiner = next === zeroWidthJoiner;
    if (breaks) ends.push(index);
  }
  ends.push(text.length);
  return ends;
}

const classCount = 33;
const space = 41;
const hebrewLetter = 13;
const hyphen = 16;
const breakAfter = 17;
const wordJoiner = 22;
const regionalIndicator = 28;
const zeroWidthJoiner = 31;

const always = 0;
const ifSpaced = 1;
const markUnlessSpaced = 2;
const markNever = 3;
const never = 4;

const widthAt = (text: string, index: number) => ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);

const latinTables = lazily(() => ({ latin: unpackDigits(latinBreakingClasses), pairs: unpackDigits(breakingPairs) }));

const runs = lazily(() => {
  const lengths = breakingRunLengths.split(' ');
  const starts = new Uint32Array(lengths.length);
  let start = 0;
  for (let index = 0; index < lengths.length; index += 1) {
    starts[index] = start;
    start += lengths[index] === '' ? 1 : Number.parseInt(lengths[index] ?? '', 36);
  }
  return { starts, classes: unpackDigits(breakingClasses) };
});

function classBeyondLatin(codePoint: number): number {
  const { starts, classes } = runs();
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= codePoint) low = middle;
    else high = middle - 1;
  }
  return classes[low] ?? 0;
}
