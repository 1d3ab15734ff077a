// Several formats in one run, what becomes of one that fails, and outputs that are kept current.

import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../project/temporary-folder.js';
import { badMap, goodMap, runJourney } from './run-journey.js';

const asRoot = process.getuid?.() === 0;

describe('several formats', () => {
  test.each([
    ['with commas', ['-f', 'svg,json,csv']],
    ['one by one', ['-f', 'svg', '-f', 'json', '--format', 'csv']],
    ['in any order, letters large or small, some twice', ['-f', 'CSV, svg,csv', '-f', 'json']],
  ])('%s', async (_how, words) => {
    const folder = temporaryFolder({ 'a.journey': goodMap });
    const { exitCode, messages } = await runJourney(folder, ['render', 'a.journey', ...words]);
    expect({ exitCode, messages }).toEqual({
      exitCode: 0,
      messages: 'a.journey -> a.svg\na.journey -> a.json\na.journey -> a.csv\n3 outputs written\n',
    });
    expect(readFileSync(join(folder, 'a.svg'), 'utf8')).toContain('</svg>');
    expect(JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8'))).toMatchObject({ title: 'Dinner' });
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toContain('Orders a pizza');
  });

  test('into a folder', async () => {
    const folder = temporaryFolder({ 'maps/a.journey': goodMap });
    const { exitCode } = await runJourney(folder, ['render', 'maps', '-f', 'json,csv', '-o', 'out/']);
    expect({
      exitCode,
      json: existsSync(join(folder, 'out/a.json')),
      csv: existsSync(join(folder, 'out/a.csv')),
    }).toEqual({
      exitCode: 0,
      json: true,
      csv: true,
    });
  });

  test('by the ending of -o', async () => {
    const folder = temporaryFolder({ 'a.journey': goodMap });
    expect((await runJourney(folder, ['render', 'a.journey', '-o', 'b.JSON'])).exitCode).toBe(0);
    expect(readFileSync(join(folder, 'b.JSON'), 'utf8')).toContain('"title": "Dinner"');
  });

  test.each([
    [['-f', 'svg,json', '-o', 'b.svg'], '2 formats cannot all go to one file: name a folder, such as -o pictures/'],
    [['-f', 'svg,json', '-o', '-'], '2 formats cannot all go to standard output: name a folder, such as -o pictures/'],
    [['-f', 'svg,jsn'], 'there is no format "jsn". Known: svg, '],
    [['-f', 'jsn'], 'Did you mean "json"?'],
    [['-o', 'b.pptx'], 'no format has the ending .pptx. Known: .svg, '],
    [['-o', 'b.jsno'], 'Did you mean ".json"?'],
    [['-f', 'svg', '-o', 'b.json'], '-f svg and the ending .json contradict each other'],
    [['--check', '--watch'], '--check looks once and writes nothing'],
    [['--check', '-o', '-'], '--check compares with files'],
    [['-f', 'json', '--scale', '2'], '--scale is for png'],
    [['--spans'], '--spans is for json'],
  ])('%j is refused, and nothing is written', async (words, message) => {
    const folder = temporaryFolder({ 'a.journey': goodMap });
    const { exitCode, data, messages } = await runJourney(folder, ['render', 'a.journey', ...words]);
    expect({ exitCode, data }).toEqual({ exitCode: 2, data: '' });
    expect(messages).toContain(message);
    expect(existsSync(join(folder, 'a.svg'))).toBe(false);
  });

  test('--spans says in JSON where facts stand', async () => {
    const folder = temporaryFolder({ 'a.journey': goodMap });
    const { data } = await runJourney(folder, ['render', 'a.journey', '-f', 'json', '-o', '-', '--spans']);
    expect(JSON.parse(data)).toMatchObject({ span: { file: 'a.journey', start: { line: 1, column: 1 } } });
  });
});

describe('one output that fails hinders no other', () => {
  test('a folder stands where a file must be', async () => {
    const folder = temporaryFolder({ 'a.journey': goodMap, 'b.journey': goodMap });
    mkdirSync(join(folder, 'a.json'));
    const { exitCode, messages } = await runJourney(folder, ['render', 'a.journey', 'b.journey', '-f', 'svg,json']);
    expect(exitCode).toBe(2);
    expect(messages).toBe(
      'a.journey -> a.svg\nerror: a.json cannot be written: it is a folder\nb.journey -> b.svg\nb.journey -> b.json\n3 outputs written, 1 failed\n',
    );
  });

  test.skipIf(asRoot)('a folder that can only be read: the old file stays whole', async () => {
    const folder = temporaryFolder({ 'a.journey': goodMap, 'locked/a.svg': 'old' });
    chmodSync(join(folder, 'locked'), 0o555);
    const { exitCode, messages } = await runJourney(folder, ['render', 'a.journey', '-o', 'locked/']);
    chmodSync(join(folder, 'locked'), 0o755);
    expect(exitCode).toBe(2);
    expect(messages).toContain('locked/a.svg cannot be written: you have no permission to');
    expect(readFileSync(join(folder, 'locked/a.svg'), 'utf8')).toBe('old');
  });

  test.skipIf(!existsSync('/dev/full'))('a device', async () => {
    const folder = temporaryFolder({ 'a.journey': goodMap });
    const { exitCode, messages } = await runJourney(folder, ['render', 'a.journey', '-o', '/dev/full']);
    expect({ exitCode, isTold: messages.includes('/dev/full is a device or a pipe') }).toEqual({
      exitCode: 2,
      isTold: true,
    });
  });
});

describe('--check', () => {
  const configured = {
    'a.journey': goodMap,
    'journey.config.yaml': 'outputs:\n  - formats: [svg, json, csv]\n    folder: out\n',
  };

  test('is content with what was just rendered', async () => {
    const folder = temporaryFolder(configured);
    await runJourney(folder, ['render']);
    const { exitCode, messages } = await runJourney(folder, ['render', '--check']);
    expect({ exitCode, messages }).toEqual({ exitCode: 0, messages: '3 outputs checked, none is stale\n' });
  });

  test('names what is stale and what is missing, ends with 1, and writes nothing', async () => {
    const folder = temporaryFolder(configured);
    await runJourney(folder, ['render']);
    writeFileSync(join(folder, 'a.journey'), goodMap.replace('pizza', 'salad'));
    const before = statSync(join(folder, 'out/a.svg')).mtimeMs;
    writeFileSync(
      join(folder, 'journey.config.yaml'),
      'outputs:\n  - { formats: [svg, json], folder: out }\n  - folder: more\n',
    );
    const { exitCode, messages } = await runJourney(folder, ['render', '--check']);
    expect({ exitCode, messages }).toEqual({
      exitCode: 1,
      messages:
        'out/a.svg is stale\nout/a.json is stale\nmore/a.svg is not there\n3 of 3 outputs are stale; the same without --check writes them\n',
    });
    expect(statSync(join(folder, 'out/a.svg')).mtimeMs).toBe(before);
    expect(existsSync(join(folder, 'more'))).toBe(false);
  });

  test('does not mind the line ends that git gives on some systems', async () => {
    const folder = temporaryFolder(configured);
    await runJourney(folder, ['render']);
    for (const [name, from, to] of [
      ['out/a.svg', '\n', '\r\n'],
      ['out/a.csv', '\r\n', '\n'],
    ] as const) {
      writeFileSync(join(folder, name), readFileSync(join(folder, name), 'utf8').replaceAll(from, to));
    }
    expect((await runJourney(folder, ['render', '--check'])).exitCode).toBe(0);
  });

  test('a map with an error ends with 1 too', async () => {
    const folder = temporaryFolder({ 'a.journey': badMap });
    const { exitCode, messages } = await runJourney(folder, ['render', 'a.journey', '--check']);
    expect(exitCode).toBe(1);
    expect(messages).toContain('a.journey is not drawn: 1 error');
  });
});
