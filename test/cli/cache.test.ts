// `journey check --cache`: the same output as without, whatever changed since the last run.

import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingFormats } from '../../src/cli/commands/check.js';
import { temporaryFolder } from '../project/temporary-folder.js';
import { goodMap, runJourney } from './run-journey.js';

const map = `include: lib.journey\njourney: Dinner\n  baseline: today.journey\n  reviewed: 2024-01-01\n  review-every: 1 year\nstage find: Find\n  use: ask\nstage eat: Eat\n`;
const files = {
  'a.journey': map,
  'lib.journey': 'step ask: Asks around\n  pain: Nobody knows\n',
  'today.journey': 'journey: Today\nstage find: Find\n  pain slow: Too slow\n',
};
const cacheFile = '.journey-cache/checks.json';

async function bothWays(folder: string, ...words: readonly string[]) {
  const plain = await runJourney(folder, ['check', ...words]);
  const cached = await runJourney(folder, ['check', ...words, '--cache']);
  expect(cached).toEqual(plain);
  return cached;
}

describe('the output is that of a run without', () => {
  test.each(findingFormats)('as %s', async (format) => {
    const folder = temporaryFolder(files);
    await bothWays(folder, '--format', format);
    const kept = readFileSync(join(folder, cacheFile), 'utf8');
    expect((await bothWays(folder, '--format', format)).data).not.toBe('');
    expect(readFileSync(join(folder, cacheFile), 'utf8')).toBe(kept);
  });

  const changes: Readonly<Record<string, (folder: string) => void>> = {
    'the map changes': (folder) => writeFileSync(join(folder, 'a.journey'), map.replace('Eat', 'Dine')),
    'a file that it includes changes': (folder) =>
      writeFileSync(join(folder, 'lib.journey'), 'step ask: Asks\n  pan: Nobody knows\n'),
    'a file that it includes goes': (folder) => rmSync(join(folder, 'lib.journey')),
    'its map of today changes': (folder) => writeFileSync(join(folder, 'today.journey'), goodMap),
    'the configuration changes': (folder) =>
      writeFileSync(join(folder, 'journey.config.yaml'), 'preset: strict\nscale: 1..5\n'),
    'an included file becomes a link': (folder) => {
      writeFileSync(join(folder, 'other.journey'), 'step ask: Another\n');
      rmSync(join(folder, 'lib.journey'));
      symlinkSync('other.journey', join(folder, 'lib.journey'));
    },
    'another map answers its pains': (folder) =>
      writeFileSync(
        join(folder, 'plan.journey'),
        'journey: Plan\n  state: future\n  baseline: today.journey\nstage find: Find\n  opportunity: Faster\n    solves: baseline.slow\n',
      ),
  };
  test.each(Object.entries(changes))('when %s', async (_what, change) => {
    const folder = temporaryFolder(files);
    const before = await bothWays(folder, '--format', 'json');
    change(folder);
    await bothWays(folder, '--format', 'json');
    const after = await bothWays(folder, '--format', 'json');
    expect(after.data).not.toBe(before.data);
  });

  test('when the map goes that answered its pains', async () => {
    const plan =
      'journey: Plan\n  state: future\n  baseline: today.journey\nstage find: Find\n  opportunity: Faster\n    solves: baseline.slow\n';
    const folder = temporaryFolder({ ...files, 'plan.journey': plan });
    await bothWays(folder, '--format', 'compact');
    expect((await bothWays(folder, '--format', 'compact')).data).not.toMatch(/today\.journey.*J403/);
    rmSync(join(folder, 'plan.journey'));
    expect((await bothWays(folder, '--format', 'compact')).data).toMatch(/today\.journey.*J403/);
  });

  test('when flags, the day or the folder of the run change', async () => {
    const folder = temporaryFolder({
      'maps/a.journey': goodMap.replace('2026-09-30', '2026-09-30\n  review-every: 1 year'),
    });
    for (const words of [
      ['--today', '2026-10-01'],
      ['--today', '2028-10-01'],
      ['--preset', 'strict'],
      ['--only', 'J602', '--today', '2028-10-01'],
    ]) {
      await bothWays(folder, ...words, '--format', 'compact');
    }
    const late = await bothWays(folder, '--today', '2028-10-01', '--format', 'compact');
    expect(late.data).toContain('J602');
    await bothWays(join(folder, 'maps'), '--today', '2028-10-01', '--format', 'compact');
  });
});

describe('the file', () => {
  test('lies where git passes over it, and below node_modules where there is one', async () => {
    const folder = temporaryFolder(files);
    await runJourney(folder, ['check', '--cache']);
    expect(readFileSync(join(folder, '.journey-cache/.gitignore'), 'utf8')).toBe('*\n');
    const other = temporaryFolder(files);
    mkdirSync(join(other, 'node_modules'));
    await runJourney(other, ['check', '--cache']);
    expect(existsSync(join(other, 'node_modules/.cache/journey/checks.json'))).toBe(true);
    expect(existsSync(join(other, '.journey-cache'))).toBe(false);
  });

  test.each([
    ['torn', (text: string) => text.slice(0, -20)],
    ['of something else', () => 'null'],
    ['empty', () => ''],
    ['tampered with', (text: string) => text.replace('info', 'oops')],
  ])('is as none when it is %s', async (_what, spoil) => {
    const folder = temporaryFolder(files);
    const { data } = await runJourney(folder, ['check', '--cache']);
    const whole = readFileSync(join(folder, cacheFile), 'utf8');
    writeFileSync(join(folder, cacheFile), spoil(whole));
    expect((await runJourney(folder, ['check', '--cache'])).data).toBe(data);
    expect(readFileSync(join(folder, cacheFile), 'utf8')).toBe(whole);
  });

  test('that cannot be written is a warning, and no more', async () => {
    const folder = temporaryFolder({ 'a.journey': goodMap, '.journey-cache': 'a file' });
    const { exitCode, messages } = await runJourney(folder, ['check', '--cache']);
    expect(exitCode).toBe(0);
    expect(messages).toMatch(/^warning: the cache cannot be written: /);
  });

  test('is left alone where maps are fixed or piped in', async () => {
    const folder = temporaryFolder({ 'a.journey': goodMap });
    await runJourney(folder, ['check', '--cache', '--fix']);
    await runJourney(folder, ['check', '--cache', '-'], { standardInput: goodMap });
    expect(existsSync(join(folder, '.journey-cache'))).toBe(false);
  });

  test('of two runs at once is whole', async () => {
    const folder = temporaryFolder(files);
    const runs = await Promise.all([1, 2, 3, 4].map(() => runJourney(folder, ['check', '--cache'])));
    for (const run of runs) expect(run).toEqual(runs[0]);
    const [sum, body = ''] = readFileSync(join(folder, cacheFile), 'utf8').split('\n');
    expect(sum).toMatch(/^[0-9a-f]{40}$/);
    expect(JSON.parse(body)).toHaveLength(3);
  });
});
