import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../project/temporary-folder.js';
import { runJourney } from './run-journey.js';

describe('journey words', () => {
  test('lists every word', async () => {
    const { exitCode, data } = await runJourney(temporaryFolder(), ['words']);
    expect(exitCode).toBe(0);
    for (const word of ['emotion', 'touchpoint', 'moment-of-truth']) expect(data).toContain(word);
  });

  test('tells what one means', async () => {
    const { data } = await runJourney(temporaryFolder(), ['words', 'emotion']);
    expect(data).toMatch(/^emotion, /);
  });

  test.each([
    ['emotoin', 'Did you mean "emotion"?'],
    ['feeling', 'The language says "emotion"'],
    ['zzzzzzzz', '"journey words" lists them'],
  ])('helps with %s', async (word, advice) => {
    const { exitCode, data, messages } = await runJourney(temporaryFolder(), ['words', word]);
    expect({ exitCode, data }).toEqual({ exitCode: 2, data: '' });
    expect(messages).toContain(advice);
  });
});

describe('journey explain', () => {
  test('lists every finding, by code', async () => {
    const { data } = await runJourney(temporaryFolder(), ['explain']);
    const codes = data
      .split('\n')
      .slice(0, -1)
      .map((line) => line.slice(0, 4));
    expect(codes).toContain('J093');
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  test.each(['J093', 'j093', 'not-utf-8'])('explains %s', async (asked) => {
    const { exitCode, data } = await runJourney(temporaryFolder(), ['explain', asked]);
    expect(exitCode).toBe(0);
    expect(data).toMatch(/^J093 not-utf-8 \(error\)/);
  });

  test('helps with a slip', async () => {
    const { exitCode, messages } = await runJourney(temporaryFolder(), ['explain', 'missing-fil']);
    expect(exitCode).toBe(2);
    expect(messages).toContain('Did you mean "missing-file"?');
  });
});

describe('journey init', () => {
  test('writes a map that has no finding and can be drawn, and says what to do next', async () => {
    const folder = temporaryFolder();
    const { exitCode, messages } = await runJourney(folder, ['init']);
    expect(exitCode).toBe(0);
    expect(messages).toContain('journey render map.journey');
    expect(await runJourney(folder, ['check', 'map.journey'])).toEqual({
      exitCode: 0,
      data: '',
      messages: '1 file checked, no findings\n',
    });
    expect((await runJourney(folder, ['render', 'map.journey'])).exitCode).toBe(0);
  });

  test('writes it where it is told, and into a folder', async () => {
    const folder = temporaryFolder({ maps: null });
    expect((await runJourney(folder, ['init', 'new/checkout.journey'])).messages).toContain(
      'wrote new/checkout.journey\n',
    );
    const { messages } = await runJourney(folder, ['init', 'maps']);
    expect(messages).toContain('wrote maps/map.journey\n');
    expect(messages).toContain('draw it: maps/map.svg');
  });

  test('never over a file', async () => {
    const folder = temporaryFolder({ 'map.journey': 'mine' });
    const { exitCode, messages } = await runJourney(folder, ['init']);
    expect(exitCode).toBe(2);
    expect(messages).toContain('map.journey is there already and stays as it is');
    expect(readFileSync(join(folder, 'map.journey'), 'utf8')).toBe('mine');
  });

  test('never where a file stands for its folder', async () => {
    const folder = temporaryFolder({ 'target.txt': '' });
    expect((await runJourney(folder, ['init', 'target.txt/x.journey'])).messages).toBe(
      'error: target.txt/x.journey cannot be written: a file stands where its folder must be\n',
    );
  });

  test('a name without the ending', async () => {
    expect((await runJourney(temporaryFolder(), ['init', 'checkout'])).messages).toContain(
      'journey init checkout.journey',
    );
  });
});
