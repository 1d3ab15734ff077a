// What holds for every map: formatting changes blanks alone, and the second time nothing.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatTree } from '../../src/format/format-tree.js';
import { sameTree } from '../../src/format/same-tree.js';
import { parseWithWords } from '../../src/resolve/parse-with-words.js';
import { createSourceFile } from '../../src/source/source-file.js';
import { writtenMap } from './written-maps.js';

const read = (text: string) => parseWithWords(createSourceFile('map.journey', text));

test('10,000 written maps keep every word and comment, and are formatted once for all', () => {
  let formatted = 0;
  let comments = 0;
  fc.assert(
    fc.property(writtenMap, (written) => {
      const { value, diagnostics } = read(written);
      if (diagnostics.some(({ severity }) => severity === 'error')) return;
      const once = formatTree(value);
      const again = read(once);
      expect(again.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(sameTree(value, again.value)).toBe(true);
      expect(formatTree(again.value)).toBe(once);
      expect(withoutBlanks(once)).toBe(withoutBlanks(written));
      expect(once).not.toMatch(/\n\r?\n\r?\n|[ \t]\r?\n|^\r?\n/);
      formatted += 1;
      comments += written.split('#').length - 1;
    }),
    { numRuns: 10_000 },
  );
  // The generator must not have drifted into maps that are all refused.
  expect(formatted).toBeGreaterThan(5000);
  expect(comments).toBeGreaterThan(20_000);
});

test('the examples are formatted', () => {
  const folder = fileURLToPath(new URL('../../examples/', import.meta.url));
  const maps = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.journey'));
  expect(maps.length).toBeGreaterThan(8);
  for (const name of maps) {
    const text = readFileSync(folder + name, 'utf8');
    expect(formatTree(read(text).value), name).toBe(text);
  }
});

function withoutBlanks(text: string): string {
  return text.replace(/[ \t\r\n]/g, '');
}
