import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.js';
import { commandReference } from '../../src/cli/reference.js';

const reference = commandReference();

test.each(commands)('docs/cli.md describes journey $name with its examples', ({ name, examples }) => {
  const chapter = reference.split('\n## ').find((text) => text.startsWith(`journey ${name}\n`)) ?? '';
  expect(chapter).toContain(`${examples[0]?.line}  # ${examples[0]?.meaning}`);
});

test('docs/cli.md describes every setting', () => {
  for (const setting of ['files', 'outputs.folder', 'limits.depth']) expect(reference).toContain(`| \`${setting}\` | `);
});

test('no table of it is broken', () => {
  for (const row of reference.match(/^\|.*$/gm) ?? []) expect(row.match(/(?<!\\)\|/g), row).toHaveLength(3);
});

test('docs/cli.md is current', () => {
  expect(readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8')).toBe(reference);
});
