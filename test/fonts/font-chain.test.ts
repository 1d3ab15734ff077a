import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fontFamilies, fontRuns } from '../../src/fonts/font-chain.js';

const runsOf = (text: string) => fontRuns(text).map((run) => `${run.font}: ${run.text}`);

describe('the font of each piece of a text', () => {
  it.each([
    ['Book a table', ['Noto Sans: Book a table']],
    ['Žluťoučký Ελλάδα Привет', ['Noto Sans: Žluťoučký Ελλάδα Привет']],
    [
      'done ✓ → ≥ 3',
      [
        'Noto Sans: done ',
        'Noto Sans Symbols 2: ✓',
        'Noto Sans:  ',
        'Noto Sans Symbols: →',
        'Noto Sans:  ',
        'Noto Sans Math: ≥',
        'Noto Sans:  3',
      ],
    ],
    ['رحلة العميل: 3', ['Noto Sans Arabic: رحلة العميل', 'Noto Sans: : 3']],
    ['予約 book 한글', ['Noto Sans JP: 予約', 'Noto Sans:  book ', 'Noto Sans KR: 한글']],
    [
      'ok 👩‍👩‍👧 ❤️ ❤',
      [
        'Noto Sans: ok ',
        'Noto Color Emoji: 👩‍👩‍👧',
        'Noto Sans:  ',
        'Noto Color Emoji: ❤️',
        'Noto Sans:  ',
        'Noto Sans Symbols 2: ❤',
      ],
    ],
    [
      'नक्शा สวัสดี שלום',
      ['Noto Sans Devanagari: नक्शा', 'Noto Sans:  ', 'Noto Sans Thai: สวัสดี', 'Noto Sans:  ', 'Noto Sans Hebrew: שלום'],
    ],
    ['ꙮ', ['sans-serif: ꙮ']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(runsOf(text)).toEqual(expected);
  });

  it('loses nothing and names only families of the stack', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const runs = fontRuns(text);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        for (const { font } of runs) expect(fontFamilies).toContain(font);
      }),
    );
  });
});
