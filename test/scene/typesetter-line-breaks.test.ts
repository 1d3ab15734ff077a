import fc from 'fast-check';
import LineBreaker from 'linebreak';
import { describe, expect, it } from 'vitest';
import { lineBreaks } from '../../src/scene/typesetting/line-breaks.js';

const pieces = (text: string) => {
  const ends = lineBreaks(text);
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
};

describe('where a line may end (UAX 14)', () => {
  it.each([
    ['after spaces', 'book a  table', ['book ', 'a  ', 'table']],
    ['after hyphens, not before figures', 'well-known -5 e-mail', ['well-', 'known ', '-5 ', 'e-', 'mail']],
    ['never at a non-breaking space', '85\u00a0% of all', ['85\u00a0% ', 'of ', 'all']],
    ['never before closing, never after opening points', '(yes), “no”!', ['(yes), ', '“no”!']],
    ['never inside a number', '1,250.00 €', ['1,250.00 ', '€']],
    ['after a slash of an address', 'https://example.com/map', ['https://', 'example.com/', 'map']],
    ['after soft hyphen and zero width space', 'Kun\u00adden\u200breise', ['Kun\u00ad', 'den\u200b', 'reise']],
    ['between ideographs, not before 、 。 ）', '注文、支払（済）。', ['注', '文、', '支', '払', '（済）。']],
    ['never before small kana of the strict kind', 'チケット', ['チ', 'ケッ', 'ト']],
    ['between words of Arabic', 'رحلة العميل', ['رحلة ', 'العميل']],
    ['never inside a family or a flag', '👩‍👩‍👧🇩🇪🇫🇷', ['👩‍👩‍👧', '🇩🇪', '🇫🇷']],
  ])('%s', (_, text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  it('has no break in an empty text', () => {
    expect(lineBreaks('')).toEqual([]);
  });

  const anyCharacter = fc.oneof(
    fc.constantFrom(...' --()[]“”«»!?.,:;/%$€…\u00a0\u00ad\u200b\u200d\u2060\u0301אבגのッ、。（한글ไทย👩🏽🇩🇪'),
    fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCodePoint(code)),
    fc.integer({ min: 0xa0, max: 0x30ff }).map((code) => String.fromCodePoint(code)),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  const lineEnds = /[\n\r\v\f\u0085\u2028\u2029]/g;

  it('agrees with the package linebreak on any text without line ends', () => {
    fc.assert(
      fc.property(fc.array(anyCharacter, { maxLength: 40 }), (characters) => {
        const text = characters.join('').replace(lineEnds, '');
        expect(lineBreaks(text)).toEqual(breaksOfLibrary(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('takes 20,000 characters', () => {
    expect(lineBreaks('旅'.repeat(20_000))).toHaveLength(20_000);
  });
});

function breaksOfLibrary(text: string): readonly number[] {
  const breaker: { nextBreak: () => { position: number } | null } = new LineBreaker(text);
  const positions: number[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) positions.push(next.position);
  return positions;
}
