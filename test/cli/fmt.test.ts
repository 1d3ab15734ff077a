import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../project/temporary-folder.js';
import { badMap, goodMap, runJourney } from './run-journey.js';

const loose = 'journey:Dinner\n\n\nstage   eat: Eat\n    step:Orders [channel:  web]\n';
const formatted = 'journey: Dinner\n\nstage eat: Eat\n  step: Orders [channel: web]\n';
const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('in place', () => {
  test('what is not formatted is written, the rest is not touched', async () => {
    const folder = temporaryFolder({ 'a.journey': loose, 'b.journey': goodMap });
    const before = statSync(join(folder, 'b.journey')).ino;
    expect(await runJourney(folder, ['fmt'])).toEqual({
      exitCode: 0,
      data: '',
      messages: '1 file formatted, 1 unchanged\n',
    });
    expect(read(folder, 'a.journey')).toBe(formatted);
    expect(statSync(join(folder, 'b.journey')).ino).toBe(before);
    expect((await runJourney(folder, ['fmt'])).messages).toBe('2 files unchanged\n');
  });

  test('a file with an error of syntax is left, told, and keeps no other from it', async () => {
    const folder = temporaryFolder({ 'a.journey': badMap, 'b.journey': loose });
    const { exitCode, data, messages } = await runJourney(folder, ['fmt']);
    expect({ exitCode, data }).toEqual({ exitCode: 1, data: '' });
    expect(messages).toContain('a.journey:3');
    expect(messages).toMatch(/1 file formatted, 1 left as it is\n$/);
    expect(read(folder, 'a.journey')).toBe(badMap);
    expect(read(folder, 'b.journey')).toBe(formatted);
  });

  test('what a name means does not matter', async () => {
    const folder = temporaryFolder({ 'a.journey': 'include: nowhere.journey\njourney:A\nunheard-of:   word\n' });
    expect((await runJourney(folder, ['fmt'])).exitCode).toBe(0);
    expect(read(folder, 'a.journey')).toBe('include: nowhere.journey\njourney: A\nunheard-of: word\n');
  });

  test('a byte-order mark and CRLF stay', async () => {
    const folder = temporaryFolder({ 'a.journey': `\ufeff${loose.replaceAll('\n', '\r\n')}` });
    await runJourney(folder, ['fmt']);
    expect(read(folder, 'a.journey')).toBe(`\ufeff${formatted.replaceAll('\n', '\r\n')}`);
  });

  test('a file that cannot be written is told, and 2', async () => {
    const folder = temporaryFolder({ 'b.journey': loose, 'real/a.journey': loose });
    symlinkSync(join(folder, 'real', 'a.journey'), join(folder, 'a.journey'));
    const { exitCode, messages } = await runJourney(folder, ['fmt', 'a.journey', 'b.journey']);
    expect(exitCode).toBe(2);
    expect(messages).toContain('error: a.journey cannot be written: it is a link');
    expect(read(folder, 'a.journey')).toBe(loose);
    expect(read(folder, 'b.journey')).toBe(formatted);
  });

  test('a file that is not there is a finding, and 2', async () => {
    expect(await runJourney(temporaryFolder(), ['fmt', 'a.journey'])).toMatchObject({
      exitCode: 2,
      messages: expect.stringContaining('there is no file "a.journey"'),
    });
  });

  test('its mode stays', async () => {
    const folder = temporaryFolder({ 'a.journey': loose });
    chmodSync(join(folder, 'a.journey'), 0o640);
    await runJourney(folder, ['fmt']);
    expect(statSync(join(folder, 'a.journey')).mode & 0o777).toBe(0o640);
  });
});

describe('without writing', () => {
  test('--check names what would change, and ends with 1', async () => {
    const folder = temporaryFolder({ 'a.journey': loose, 'b.journey': goodMap });
    expect(await runJourney(folder, ['fmt', '--check'])).toEqual({
      exitCode: 1,
      data: 'a.journey\n',
      messages: '1 file would change, 1 formatted\n',
    });
    expect(read(folder, 'a.journey')).toBe(loose);
    expect((await runJourney(folder, ['fmt', '--check', 'b.journey'])).exitCode).toBe(0);
  });

  test('--diff shows it', async () => {
    const folder = temporaryFolder({ 'a.journey': `${loose}` });
    const { exitCode, data } = await runJourney(folder, ['fmt', '--diff']);
    expect(exitCode).toBe(1);
    expect(data).toBe(
      [
        '--- a/a.journey',
        '+++ b/a.journey',
        '@@ -1,5 +1,4 @@',
        '-journey:Dinner',
        '+journey: Dinner',
        ' ',
        '-',
        '-stage   eat: Eat',
        '-    step:Orders [channel:  web]',
        '+stage eat: Eat',
        '+  step: Orders [channel: web]',
        '',
      ].join('\n'),
    );
    expect(read(folder, 'a.journey')).toBe(loose);
  });
});

describe('standard input', () => {
  test('goes to standard output', async () => {
    const run = await runJourney(temporaryFolder(), ['fmt', '-'], { standardInput: loose });
    expect(run).toEqual({ exitCode: 0, data: formatted, messages: '' });
  });

  test.each([
    ['an error of syntax', badMap, 'maps/a.journey:3'],
    ['what is too large', `journey: ${'a'.repeat(3_000_000)}\n`, 'J001'],
  ])('%s: what came in goes out, and 1', async (_name, standardInput, message) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'maps'));
    const words = ['fmt', '--stdin-filename', 'maps/a.journey'];
    const { exitCode, data, messages } = await runJourney(folder, words, { standardInput });
    expect(exitCode).toBe(1);
    expect(data === standardInput).toBe(true);
    expect(messages).toContain(message);
  });

  test('--check says by its name whether it would change', async () => {
    const words = ['fmt', '--check', '--stdin-filename', 'a.journey'];
    const folder = temporaryFolder();
    expect(await runJourney(folder, words, { standardInput: loose })).toMatchObject({
      exitCode: 1,
      data: 'a.journey\n',
    });
    expect(await runJourney(folder, words, { standardInput: formatted })).toMatchObject({ exitCode: 0, data: '' });
  });

  test('is formatted alone', async () => {
    const run = await runJourney(temporaryFolder(), ['fmt', '-', 'a.journey'], { standardInput: loose });
    expect(run).toMatchObject({ exitCode: 2, data: '', messages: expect.stringContaining('name no other file') });
  });
});

test('nothing to format is an error', async () => {
  expect((await runJourney(temporaryFolder(), ['fmt'])).exitCode).toBe(2);
});
