// Sizes and characters: whatever comes in, one finding each, at its place, and never a crash or a hang.

import { describe, expect, it } from 'vitest';
import { codesOf, findingsOf, read, treeOf } from './known-words.js';

const raised = { fileBytes: 100_000_000 };

describe('limits', () => {
  it.each([
    ['10 MB in a line', `note: ${'x'.repeat(10_000_000)}\n`, {}, ['J001'], 0],
    ['10 MB in a line, more bytes allowed', `a: 1\nnote: ${'x'.repeat(10_000_000)}\nb: 2\n`, raised, ['J002'], 2],
    ['a continued line that is too long', `a: 1\n  | ${'x'.repeat(20_000)}\n  | y\nb: 2\n`, {}, ['J002'], 2],
    ['depth 1,000', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a: 1\n`).join(''), {}, ['J003'], 1],
    ['too many statements', 'a: 1\n'.repeat(100_001), {}, ['J004'], 100_000],
    ['too many lines that are none', '---\n'.repeat(3), { statements: 2 }, ['J009', 'J009', 'J004'], 0],
  ])('%s', (_, text, limits, codes, statements) => {
    const { value, diagnostics } = read(text, limits);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
    expect(value.statements).toHaveLength(statements);
  });

  it('counts bytes, not characters', () => {
    expect(codesOf('a: éééé\n', { fileBytes: 12 })).toEqual([]);
    expect(codesOf('a: éééé\n', { fileBytes: 11 })).toEqual(['J001']);
    expect(codesOf('a: \ud83d\ude42\n', { fileBytes: 8 })).toEqual([]);
  });

  it('allows what reaches the limit exactly', () => {
    expect(codesOf('a: 12\r\nb: 34\r\n', { lineLength: 5, statements: 2, depth: 1 })).toEqual([]);
  });

  it('keeps what is above the limit of depth', () => {
    expect(treeOf('a: 1\n  b: 2\n    c: 3\n      d: 4\n    e: 5\n  f: 6\n', { depth: 2 })).toEqual([
      'a: 1 (b: 2; f: 6)',
    ]);
  });
});

describe('characters', () => {
  it.each([
    ['a: x\u0000y\n', 'J005 1:5-6: a NUL character (U+0000) has no place in a map'],
    ['a: \u0007x\u0001\u0002\n', 'J005 1:4-5: the character U+0007 has no place in a map (and 2 more in this line)'],
    ['a: x\n# y\u007f\n', 'J005 2:4-5: a delete character (U+007F) has no place in a map'],
    ['a: x\u2028y\n', 'J005 1:5-6: a line separator (U+2028) has no place in a map'],
    ['a: \ufffe\n', 'J005 1:4-5: the character U+FFFE has no place in a map'],
    ['a: \ud800x\n', 'J005 1:4-5: the character U+D800 has no place in a map'],
    ['a: x\rb: y\rc: z', 'J006 1:5-6: 2 carriage returns stand alone in this file, and do not end a line'],
    ['a\u0000b: x\n', 'J005 1:2-3: a NUL character (U+0000) has no place in a map'],
    ['---\n', 'J009 1:1-4: "---" is Markdown, and no line of a map'],
    ['```journey\n', 'J009 1:1-11: "```journey" is Markdown, and no line of a map'],
  ])('%j', (text, finding) => {
    expect(findingsOf(text)).toEqual([finding]);
  });

  it('tells once for each line, not for each character', () => {
    expect(codesOf(`a: ${'\u0000'.repeat(1000)}\nb: \u0001\n`)).toEqual(['J005', 'J005']);
  });
});
