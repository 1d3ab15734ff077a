// The way from a text to its journey and findings, as a program calls it.

import { describe, expect, it } from 'vitest';
import { check, compile } from '../src/compile.js';

describe('a text that says nothing', () => {
  it.each(['', '\n', ' \t\r\n', '# only a comment\r\n', '\n# one\n  # another'])('%j has a finding', (text) => {
    expect(check(text).map(({ code, span }) => [code, span.start])).toEqual([['J089', 0]]);
    expect(compile(text).value.title).toBe('');
  });

  it.each(['channel web: Web', '# one\n  channel web: Web', '\u00a0x'])('%j says something', (text) => {
    expect(check(text).map(({ code }) => code)).not.toContain('J089');
  });
});
