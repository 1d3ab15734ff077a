// The same bytes on every machine: in other time zones and locales, one process each.

import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../project/temporary-folder.js';

const root = join(import.meta.dirname, '..', '..');
const examples = ['dinner', 'day-in-the-life', 'clinic-ja', 'delivery-ar'].map((name) => `examples/${name}.journey`);

const places: readonly Readonly<Record<string, string>>[] = [
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'Pacific/Chatham', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
];

beforeAll(() => {
  if (!existsSync(join(root, 'dist', 'cli.js'))) spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')]);
});

test('a picture knows no time zone and no locale', async () => {
  const [here, ...elsewhere] = await Promise.all(places.map(drawnIn));
  expect(here?.size).toBe(examples.length);
  for (const pictures of elsewhere) expect(pictures).toEqual(here);
});

function drawnIn(place: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string>> {
  const folder = temporaryFolder();
  const words = [join(root, 'bin', 'journey.js'), 'render', ...examples, '-o', folder];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, words, { cwd: root, env: { ...process.env, ...place } }, (error) => {
      if (error === null)
        resolve(new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])));
      else reject(error);
    });
  });
}
