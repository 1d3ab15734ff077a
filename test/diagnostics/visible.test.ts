// Which characters are spelled out before a person or a CI server reads them.

import { expect, test } from 'vitest';
import { visible, visibleLines, visiblePath } from '../../src/diagnostics/visible.js';

test.each([
  ['an escape sequence', '\u001b[2Jx', '\\u{1b}[2Jx'],
  ['a line end, so that one line stays one', 'a\r\nb\tc\0', 'a\\u{d}\\u{a}b\\u{9}c\\u{0}'],
  ['DEL and C1', 'a\u007fb\u009bc', 'a\\u{7f}b\\u{9b}c'],
  [
    'bidi embeddings, isolates and marks',
    '\u202eb\u2066c\u2069\u200f\u061c',
    '\\u{202e}b\\u{2066}c\\u{2069}\\u{200f}\\u{61c}',
  ],
  ['line separators', 'a\u2028b\u2029', 'a\\u{2028}b\\u{2029}'],
  ['zero-width space, word joiner, byte-order mark', '\u200b\u2060\ufeff', '\\u{200b}\\u{2060}\\u{feff}'],
  ['half a surrogate pair', 'a\ud83d \ude00b', 'a\\u{d83d} \\u{de00}b'],
  ['commands that CI servers find within a line', 'x ##[group]y ##VSO[task]', 'x \\u{23}#[group]y \\u{23}#VSO[task]'],
])('%s', (_what, text, shown) => {
  expect(visible(text)).toBe(shown);
});

test.each([
  ['letters of any script', 'é 予約 واتساب ẹ̀ हिन्दी'],
  ['emoji with joiners', '👩‍👩‍👧‍👦 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ['joiners of Persian', 'می\u200cخواهم'],
  ['hash signs that command nothing', '# ## #1 [##] C##'],
])('%s stay', (_what, text) => {
  expect(visible(text)).toBe(text);
});

test('paragraphs keep their line ends', () => {
  expect(visibleLines('a\u0007\r\nb\nc')).toEqual(['a\\u{7}', 'b', 'c']);
});

test('a path never opens a line with the command of a CI server', () => {
  expect(visiblePath('::error::x')).toBe('./::error::x');
  expect(visiblePath('  ::error::x')).toBe('./  ::error::x');
  expect(visiblePath('maps/a::b.journey')).toBe('maps/a::b.journey');
});
