import fc from 'fast-check';
import { collectGraphemes } from 'unicode-segmenter/grapheme';
import { describe, expect, it } from 'vitest';
import type { TextStyle } from '../../src/scene/text-style.js';
import { createTypesetter } from '../../src/scene/typesetting/create-typesetter.js';

const text: TextStyle = { size: 14, weight: 400 };
const title: TextStyle = { size: 40, weight: 600 };
const { measure, longestWord, set } = createTypesetter();
const lines = (words: string, width: number, options = {}) =>
  set(words, text, width, options).lines.map((line) => line.text);

describe('setting a text', () => {
  it('breaks at spaces into as few lines as possible, and evenly', () => {
    expect(lines('We could not find a table for six people on a Friday', 160)).toEqual([
      'We could not find a',
      'table for six people',
      'on a Friday',
    ]);
  });

  it('leaves no short word alone in the last line if a line above can spare one', () => {
    expect(lines('Impatient guests wait a bit', 168)).toEqual(['Impatient guests', 'wait a bit']);
    expect(lines('Impatient guests order it', 154)).toEqual(['Impatient guests', 'order it']);
  });

  it('leaves a long word alone in the last line before the first line gets short', () => {
    expect(lines('Waits for the bill unbelievably', 112)).toEqual(['Waits for the bill', 'unbelievably']);
  });

  it.each([
    ['Gets a thank-you e-mail', 120, ['Gets a thank-you', 'e-mail']],
    ['Receives follow-up email', 110, ['Receives', 'follow-up email']],
  ])('keeps the parts of short hyphenated words together: %s', (words, width, expected) => {
    expect(lines(words, width)).toEqual(expected);
  });

  it('begins no line with a dash that fits on the line before', () => {
    for (const width of [170, 190, 210]) {
      expect(lines('The structure differs — uncertain that they are right — at first', width).join('|')).not.toMatch(
        /\|—/,
      );
    }
  });

  it('keeps paragraphs and the blank line between them, not those around them', () => {
    expect(lines('\n\nFirst.\r\n\nSecond.\n', 200)).toEqual(['First.', '', 'Second.']);
  });

  it.each(['', ' ', '\n \t\n', '\u0000'])('gives no line to %j', (nothing) => {
    expect(set(nothing, text, 100)).toMatchObject({ lines: [], width: 0, height: 0 });
    expect(set(nothing, text, 100, { minimumHeight: 20 }).height).toBe(20);
  });

  it('keeps runs of spaces within a line, and drops them at its ends', () => {
    expect(lines('  a  b ', 100)).toEqual(['a  b']);
    expect(lines('reservation   confirmed', 90)).toEqual(['reservation', 'confirmed']);
  });

  it.each([
    ['PROCUREMENT_FAILED', 120, ['PROCUREMENT_', 'FAILED']],
    ['NotificationPortChannel', 120, ['NotificationPort', 'Channel']],
    ['screen→API→domain→persistence', 130, ['screen→API→', 'domain→', 'persistence']],
  ])('breaks a name of a machine at its joints: %s', (word, width, expected) => {
    expect(lines(word, width)).toEqual(expected);
  });

  it('breaks a long word at the last grapheme that fits, without a hyphen', () => {
    const [first = '', ...rest] = lines('Donaudampfschifffahrtsgesellschaft', 100);
    expect(first + rest.join('')).toBe('Donaudampfschifffahrtsgesellschaft');
    expect(measure(first, text)).toBeLessThanOrEqual(100);
    expect(measure(first + (rest[0]?.[0] ?? ''), text)).toBeGreaterThan(100);
  });

  it('shows a soft hyphen where the line ends, and nowhere else', () => {
    expect(lines('Kunden\u00adreise', 60)).toEqual(['Kunden-', 'reise']);
    expect(lines('Kunden\u00adreise', 200)).toEqual(['Kundenreise']);
  });

  it('keeps the figures of sources with the last word', () => {
    const width = measure('Nobody answers', text);
    const { lines: broken } = set('Nobody answers', text, width + 1, { superscript: '¹²' });
    expect(broken.map((line) => [line.text, line.superscript])).toEqual([
      ['Nobody', undefined],
      ['answers', '¹²'],
    ]);
    expect(broken[1]?.width).toBeCloseTo(measure('answers¹²', text), 1);
  });

  it('evens out centred lines including the last', () => {
    const words = 'Finds the place at last';
    const widths = (centred: boolean) => set(words, text, 110, { centred }).lines.map((line) => line.width);
    const spread = ([first = 0, last = 0]: readonly number[]) => Math.abs(first - last);
    expect(spread(widths(true))).toBeLessThanOrEqual(spread(widths(false)));
  });
});

describe('heights and baselines', () => {
  it.each([
    [12, 16, 'Latin'],
    [14, 20, 'Latin'],
    [20, 28, 'Latin'],
    [40, 48, 'Latin'],
    [14, 22, '予約'],
    [12, 18, '한글'],
    [14, 24, 'ไทย'],
    [14, 24, 'नक्शा'],
  ] as const)('size %i has lines of %i: %s', (size, height, words) => {
    const block = set(words, { size, weight: 400 }, 400);
    expect(block.height).toBe(height);
    expect(block.lines[0]?.baseline).toBeCloseTo(Math.round((height / 2 + 0.36 * size) * 10) / 10, 9);
  });

  it('draws titles together by 0.4 a letter', () => {
    const untracked = measure('Dinner', { size: 20, weight: 600 }) * 2;
    expect(measure('Dinner', title)).toBeCloseTo(untracked - 6 * 0.4, 9);
  });
});

describe('other scripts', () => {
  it('begins no line with a closing mark of Japanese, and fills even lines', () => {
    const broken = lines('電話で予約しましたが、誰も出ませんでした（三回）。もう一度。', 112);
    for (const line of broken) expect(line).not.toMatch(/^[、。）ッー]/);
    for (const line of broken) expect(line).not.toMatch(/（$/);
    expect(broken.join('')).toBe('電話で予約しましたが、誰も出ませんでした（三回）。もう一度。');
  });

  it('keeps pictures of several code points whole', () => {
    const family = '👩‍👩‍👧';
    expect(lines(family.repeat(5), 40)).toEqual([family.repeat(2), family.repeat(2), family]);
  });

  it('breaks Thai at spaces first, then before a vowel that opens a syllable', () => {
    expect(lines('ลูกค้า จองโต๊ะ', 70)).toEqual(['ลูกค้า', 'จองโต๊ะ']);
    for (const line of lines('การเดินทางของลูกค้าในร้านค้าออนไลน์', 80)) {
      expect(line).not.toMatch(/^[ะาำๆ]/);
      expect(line).not.toMatch(/[เแโใไ]$/);
    }
    expect(longestWord('การเดินทางของลูกค้าในร้านค้า', text)).toBeLessThan(measure('การเดินทางของลูกค้าในร้านค้า', text));
  });

  it.each([
    ['رحلة العميل', 'rtl'],
    ['3 رحلة', 'rtl'],
    ['«שלום» hello', 'rtl'],
    ['Journey רחלה', 'ltr'],
    ['١٢٣', 'ltr'],
    ['予約', 'ltr'],
    ['…', 'ltr'],
  ] as const)('%s reads %s', (words, direction) => {
    expect(set(words, text, 400).direction).toBe(direction);
  });

  it('sets Arabic word by word', () => {
    const width = measure('العميل الذي', text);
    expect(lines('رحلة العميل الذي', width)).toEqual(['رحلة العميل', 'الذي']);
  });
});

describe('any text at any width', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'a',
      'table',
      'well-known',
      'reservation',
      'https://example.com/a/b',
      'Ťa',
      'AVATAR',
      '\u0301',
      '…',
    ),
    fc.constantFrom(
      '予約しました。',
      '（済）、',
      'رحلة',
      'שלום',
      'สวัสดีเมืองไทย',
      'ग्राहक',
      '👩‍👩‍👧🇩🇪',
      '한글',
      'x\u00ady',
    ),
    fc.string({ maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const anyText = fc
    .array(word, { maxLength: 14 })
    .chain((words) => fc.constantFrom(' ', '  ', '', '\n').map((gap) => words.join(gap)));
  const anyStyle = fc.constantFrom<TextStyle>(text, title, { size: 12, weight: 600 });
  const anyWidth = fc.integer({ min: 0, max: 700 });

  it('stays within the width, unless one grapheme alone is wider', () => {
    fc.assert(
      fc.property(anyText, anyStyle, anyWidth, (words, style, width) => {
        for (const line of set(words, style, width).lines) {
          if (line.width > width + 1e-6) expect(collectGraphemes(line.text).length, line.text).toBe(1);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('loses no grapheme and parts none', () => {
    const visible = (words: string) => words.replace(/[\s\u200b]/g, '');
    fc.assert(
      fc.property(anyText, anyWidth, (words, width) => {
        fc.pre(!/[\u00ad\p{Cc}\p{Surrogate}\ufeff\ufffe\uffff]/u.test(words.replaceAll('\n', '')));
        const composed = words.normalize('NFC');
        const broken = lines(words, width);
        expect(visible(broken.join(''))).toBe(visible(composed));
        const whole = new Set(composed.split('\n').flatMap((line) => collectGraphemes(line.trim())));
        for (const grapheme of broken.flatMap((line) => collectGraphemes(line))) expect(whole).toContain(grapheme);
      }),
      { numRuns: 1000 },
    );
  });

  it('needs no more lines than filling each line would', () => {
    const latin = fc.array(fc.constantFrom('a', 'we', 'bill', 'table', 'waiter', 'reserved', 'unanswered'), {
      minLength: 1,
      maxLength: 25,
    });
    fc.assert(
      fc.property(latin, fc.integer({ min: 90, max: 300 }), (words, width) => {
        expect(lines(words.join(' '), width).length).toBe(filled(words, width));
      }),
    );
  });

  it('says the same each time, and what `measure` says of each line', () => {
    fc.assert(
      fc.property(anyText, anyStyle, anyWidth, (words, style, width) => {
        const block = set(words, style, width);
        expect(createTypesetter().set(words, style, width)).toEqual(block);
        for (const line of block.lines) expect(line.width).toBeCloseTo(measure(line.text, style), 9);
      }),
    );
  });

  it('sets a text in one line at its own width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), anyStyle, (words, style) => {
        fc.pre(!/[\p{Cc}\p{Zl}\p{Zp}\u00ad]/u.test(words));
        expect(set(words, style, measure(words.trim(), style)).lines.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('20,000 characters are set whole', () => {
  it.each([
    ['one word', 'x'.repeat(20_000)],
    ['one paragraph', 'six people '.repeat(1800)],
    ['single letters', 'a '.repeat(10_000)],
    ['Japanese', '旅'.repeat(20_000)],
    ['Arabic', 'ب'.repeat(20_000)],
    ['Thai', 'เดิน'.repeat(5000)],
    ['one grapheme', `e${'\u0301'.repeat(20_000)}`],
    ['pictures', '👩‍👩‍👧'.repeat(2500)],
    ['line ends', '\n'.repeat(20_000)],
  ])('%s', (_, long) => {
    for (const width of [0, 200, 100_000]) {
      const { lines } = createTypesetter().set(long, text, width);
      expect(lines.map((line) => line.text).join('').length).toBeLessThanOrEqual(long.length);
    }
  });
});

function filled(words: readonly string[], width: number): number {
  let count = 1;
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer, text) <= width) line = longer;
    else {
      count += 1;
      line = word;
    }
  }
  return count;
}

it('a lone last word is better than a torn one, and than a first line that is as short', () => {
  const { lines } = createTypesetter().set('Gets a thank-you e-mail', { size: 14, weight: 600 }, 152);
  expect(lines.map(({ text }) => text)).toEqual(['Gets a thank-you', 'e-mail']);
});
