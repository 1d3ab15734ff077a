// The sheet speaks the language of the map, with glyphs that its fonts carry.

import { fileURLToPath } from 'node:url';
import { openSync } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { wordingFor } from '../../src/scene/wordings/index.js';
import type { Wording } from '../../src/scene/wordings/wording.js';

const day = { kind: 'date', year: 2026, month: 9, day: 30 } as const;

test.each([
  ['en', '30 Sep 2026', 'June 2026', 'Q3 2026'],
  ['de', '30. Sept. 2026', 'Juni 2026', 'Q3 2026'],
  ['fr', '30 sept. 2026', 'juin 2026', 'T3 2026'],
  ['es', '30 sept 2026', 'junio de 2026', 'T3 2026'],
  ['ja', '2026年9月30日', '2026年6月', '2026年第3四半期'],
  ['ar', '30 سبتمبر 2026', 'يونيو 2026', 'الربع 3 من 2026'],
])('dates in %s', (language, whole, month, quarter) => {
  const { date } = wordingFor(language);
  expect([
    date(day),
    date({ kind: 'date', year: 2026, month: 6 }),
    date({ kind: 'date', year: 2026, quarter: 3 }),
  ]).toEqual([whole, month, quarter]);
});

test.each([
  ['de-AT', 'de'],
  ['JA', 'ja'],
  ['nl', 'en'],
  ['', 'en'],
])('a map in %s is spoken to in %s', (tag, language) => {
  expect(wordingFor(tag).language).toBe(language);
});

describe.each(['en', 'de', 'fr', 'es'])('the words in %s', (language) => {
  const font = openSync(fileURLToPath(new URL('../../src/fonts/files/NotoSans-SemiBold.ttf', import.meta.url)));

  test('use only glyphs of the carried font', () => {
    const characters = new Set([...allWords(wordingFor(language)).join('')]);
    const missing = [...characters].filter(
      (one) => !('hasGlyphForCodePoint' in font && font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0)),
    );
    expect(missing).toEqual([]);
  });
});

test.each(['de', 'fr', 'es', 'ja', 'ar'])('no word is missing in %s', (language) => {
  expect(allWords(wordingFor(language)).filter((word) => word.trim() === '' || word.includes('undefined'))).toEqual([]);
});

function allWords(wording: Wording): readonly string[] {
  const { lanes, facts, choices, legend, sentences } = wording;
  return [
    ...[lanes, facts, choices, legend].flatMap((words) => Object.values<string>(words)),
    ...wording.quotationMarks,
    ...wording.emotionLevels,
    wording.labelled('a', 'b'),
    wording.date(day),
    wording.every('a'),
    wording.nextDue('a'),
    wording.reviewed('a', 'b'),
    wording.reviewed('a', undefined),
    wording.nextReview('a'),
    wording.version('1'),
    wording.targetAtLeast('1'),
    wording.targetAtMost('1'),
    wording.met('a'),
    wording.before('1'),
    wording.alsoSolves('a'),
    wording.next('a'),
    wording.nextWhen('a', 'b'),
    wording.leave('8 %', 'a'),
    wording.leave(undefined, 'a'),
    wording.stage(2),
    sentences.map('a', 'b', ['c', 'd']),
    sentences.personas(['a']),
    sentences.feelings('a', 'b', 'c', 'd', 'e'),
    sentences.counts(1, 2),
    sentences.leave('8 %', 'a'),
  ];
}
