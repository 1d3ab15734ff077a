import { describe, expect, test } from 'vitest';
import { findingFormats } from '../../src/cli/commands/check.js';
import { diagnosticFormats } from '../../src/diagnostics/formats/index.js';
import { temporaryFolder } from '../project/temporary-folder.js';
import { badMap, goodMap, library, runJourney } from './run-journey.js';

describe('findings', () => {
  test('none: a summary among the messages, no data, 0', async () => {
    const folder = temporaryFolder({ 'a.journey': goodMap, 'b.journey': goodMap });
    expect(await runJourney(folder, ['check', 'a.journey', 'b.journey'])).toEqual({
      exitCode: 0,
      data: '',
      messages: '2 files checked, no findings\n',
    });
  });

  test('some: they are the data, in the order of paths, and 1', async () => {
    const folder = temporaryFolder({ 'a.journey': badMap, 'b.journey': goodMap, 'c.journey': badMap });
    const { exitCode, data, messages } = await runJourney(folder, [
      'check',
      'c.journey',
      'b.journey',
      'a.journey',
      '--format',
      'compact',
    ]);
    expect(exitCode).toBe(1);
    expect(data).toMatch(/^a\.journey:3:\d+: error J\d{3} .*\nc\.journey:3:\d+: error J\d{3} .*\n$/);
    expect(messages).toBe('2 errors in 2 of 3 files\n');
  });

  test.each(['lint', 'validate'])('%s is the same', async (alias) => {
    const folder = temporaryFolder({ 'a.journey': badMap });
    expect((await runJourney(folder, [alias, 'a.journey'])).exitCode).toBe(1);
  });

  test('of a file that several maps include are told once', async () => {
    const map = `include: lib.journey\n${goodMap}`;
    const folder = temporaryFolder({ 'a.journey': map, 'b.journey': map, 'lib.journey': 'channel web Website\n' });
    const { data } = await runJourney(folder, ['check', '--format', 'compact']);
    expect(data.split('\n').filter((line) => line.startsWith('lib.journey:1:'))).toHaveLength(1);
  });

  test('of meaning in such a file are told once too, whatever the maps make of it', async () => {
    const map = `include: lib.journey\n${goodMap}`;
    const folder = temporaryFolder({
      'a.journey': map,
      'b.journey': `${map}  use: pay\n`,
      'lib.journey': 'step pay: Pays\n  thougth: Cheap\n',
    });
    const { data } = await runJourney(folder, ['check', '--format', 'compact']);
    expect(data).toMatch(/^lib\.journey:2:3: error J101 .*\n$/);
  });

  test('as JSON, also when there are none', async () => {
    const folder = temporaryFolder({ 'a.journey': goodMap });
    const { data, messages } = await runJourney(folder, ['check', '--format', 'json', 'a.journey']);
    expect(JSON.parse(data)).toMatchObject({ findings: [] });
    expect(messages).toBe('');
  });

  test('in colour when asked for', async () => {
    const folder = temporaryFolder({ 'a.journey': badMap });
    expect((await runJourney(folder, ['check', 'a.journey', '--color'])).data).toContain('\u001b[');
    expect((await runJourney(folder, ['--color', 'check', 'a.journey'])).data).toContain('\u001b[');
    expect((await runJourney(folder, ['check', 'a.journey', '--no-color'])).data).not.toContain('\u001b[');
  });

  test('--quiet leaves the summary out', async () => {
    const folder = temporaryFolder({ 'a.journey': badMap });
    const { exitCode, messages } = await runJourney(folder, ['check', '--quiet', 'a.journey']);
    expect({ exitCode, messages }).toEqual({ exitCode: 1, messages: '' });
  });

  test('the formats of --help are those that there are', () => {
    expect(diagnosticFormats.map(({ name }) => name)).toEqual(findingFormats);
  });
});

describe('what is checked', () => {
  test('without an input every map below, libraries too', async () => {
    const folder = temporaryFolder({ 'a.journey': goodMap, 'lib/channels.journey': library });
    expect((await runJourney(folder, ['check'])).messages).toBe('2 files checked, no findings\n');
  });

  test('without an input what the configuration says', async () => {
    const folder = temporaryFolder({
      'journey.config.yaml': 'files: maps/**',
      'a.journey': badMap,
      'maps/b.journey': goodMap,
    });
    expect((await runJourney(folder, ['check'])).messages).toBe('1 file checked, no findings\n');
  });

  test('nothing at all is an error, unless it is allowed', async () => {
    const folder = temporaryFolder();
    expect(await runJourney(folder, ['check'])).toMatchObject({
      exitCode: 2,
      messages: expect.stringContaining('journey init'),
    });
    expect(await runJourney(folder, ['check', '--allow-empty'])).toEqual({ exitCode: 0, data: '', messages: '' });
  });

  test('a glob without a map is an error, and the rest is checked', async () => {
    const folder = temporaryFolder({ 'a.journey': badMap });
    const { exitCode, data, messages } = await runJourney(folder, ['check', 'maps/*', 'a.journey']);
    expect(exitCode).toBe(2);
    expect(data).toContain('a.journey:3');
    expect(messages).toContain('"maps/*" matches no .journey file');
  });

  test('a file that is not there is a finding and 2, and the rest is checked', async () => {
    const folder = temporaryFolder({ 'dinner.journey': badMap });
    const { exitCode, data } = await runJourney(folder, ['check', 'diner.journey', 'dinner.journey']);
    expect(exitCode).toBe(2);
    expect(data).toContain('error[J090]: there is no file "diner.journey"');
    expect(data).toContain('did you mean "dinner.journey"?');
    expect(data).toContain('dinner.journey:3');
  });

  test('a file that is not UTF-8 is a finding like any other', async () => {
    const folder = temporaryFolder({ 'a.journey': new Uint8Array([0x6a, 0xff]) });
    expect(await runJourney(folder, ['check', 'a.journey', '--format', 'compact'])).toMatchObject({
      exitCode: 1,
      data: 'a.journey:1:2: error J093 the file is not UTF-8: byte 2 is 0xff\n',
    });
  });

  test('a file that says nothing is a finding like any other', async () => {
    const folder = temporaryFolder({ 'a.journey': '# later\n' });
    const { exitCode, data } = await runJourney(folder, ['check', '--format', 'compact']);
    expect({ exitCode, data }).toEqual({ exitCode: 1, data: 'a.journey:1:1: error J089 this file says nothing yet\n' });
  });

  test('only what is taken away is a usage error', async () => {
    const folder = temporaryFolder({ 'a.journey': goodMap });
    expect(await runJourney(folder, ['check', '!a.journey'])).toMatchObject({
      exitCode: 2,
      messages: expect.stringContaining('"!a.journey" takes away, and there is nothing to take it from'),
    });
  });

  test('a finding about a file that was not read has no empty frame', async () => {
    const { data } = await runJourney(temporaryFolder(), ['check', 'a.journey']);
    expect(data).toBe('error[J090]: there is no file "a.journey"\n --> a.journey:1:1\n');
  });

  test('the themes that a map and its views name, and their files', async () => {
    const folder = temporaryFolder({
      'a.journey': `view v: V\n  theme: drak\n${goodMap.replace('\n', '\n  theme: blue\n')}`,
      'b.journey': goodMap.replace('\n', '\n  theme: brand.theme.yaml\n'),
      'c.journey': goodMap.replace('\n', '\n  theme: dark\n'),
      'brand.theme.yaml': 'extneds: dark\n',
    });
    const { exitCode, data } = await runJourney(folder, ['check', '--format', 'compact']);
    expect(exitCode).toBe(1);
    expect(data).toBe(
      [
        'a.journey:2:10: error J099 there is no theme "drak"',
        'a.journey:4:10: error J099 there is no theme "blue"',
        'brand.theme.yaml:1:1: error J096 there is no setting "extneds"',
        '',
      ].join('\n'),
    );
  });

  test('images that are none, and includes with advice', async () => {
    const folder = temporaryFolder({
      'a.journey': `include: libary.journey\n${goodMap}    image: fake.png\n`,
      'fake.png': 'x',
      'library.journey': library,
    });
    const { data } = await runJourney(folder, ['check']);
    expect(data).toContain('did you mean "library.journey"?');
    expect(data).toContain('"fake.png" is no image');
  });

  test('standard input, under a name', async () => {
    const folder = temporaryFolder({ 'maps/lib.journey': library });
    const words = ['check', '-', '--stdin-filename', 'maps/a.journey', '--format', 'compact'];
    const { exitCode, data } = await runJourney(folder, words, { standardInput: `include: lib.journey\n${badMap}` });
    expect(exitCode).toBe(1);
    expect(data).toMatch(/^maps\/a\.journey:4:\d+: error \S+ .*\n$/);
  });

  test('a configuration with an error: the finding, 2, and the maps are checked all the same', async () => {
    const folder = temporaryFolder({ 'journey.config.yaml': 'tehme: dark\n', 'a.journey': badMap });
    const { exitCode, data } = await runJourney(folder, ['check', 'a.journey', '--format', 'compact']);
    expect(exitCode).toBe(2);
    expect(data).toContain('journey.config.yaml:1:1: error J096 there is no setting "tehme"');
    expect(data).toContain('a.journey:3:');
  });

  test('the scale and the limits of the configuration hold', async () => {
    const scored = `${goodMap}    emotion: 9 Wonderful\n`;
    const folder = temporaryFolder({
      'a.journey': scored,
      'wide/a.journey': scored,
      'wide/journey.config.yaml': 'scale: 0..10',
    });
    expect((await runJourney(folder, ['check', 'a.journey'])).exitCode).toBe(1);
    expect((await runJourney(folder, ['check', 'wide/a.journey'])).exitCode).toBe(0);
    const small = temporaryFolder({ 'a.journey': goodMap, 'journey.config.yaml': 'limits: { statements: 1 }' });
    expect((await runJourney(small, ['check', 'a.journey'])).data).toContain('J004');
  });
});
