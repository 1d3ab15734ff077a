// The gallery is for people to look through; that it can be made, from what is in the repository alone, is for a test.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Skipped where the files came without git's own: there is nobody to ask.
test.skipIf(!existsSync(`${root}.git`))('git knows every script: none is hidden by a rule that means an output', () => {
  const ignored = execFileSync(
    'git',
    ['ls-files', '--others', '--ignored', '--exclude-standard', 'scripts', 'src', 'test'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  expect(ignored).toBe('');
});

test('the page of the gallery has the place where the pictures are put', () => {
  expect(readFileSync(`${root}scripts/gallery/page.html`, 'utf8')).toContain('[/* pictures */]');
});
