// `journey check --baseline`: debt is accepted once, and only shrinks.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../project/temporary-folder.js';
import { goodMap, runJourney } from './run-journey.js';

/** Its stage "wait" is empty: a warning, J308. */
const debt = `${goodMap}stage wait: Wait\n`;
const strictly = ['check', '--fail-on', 'warning', '--baseline', 'baseline.json'];

async function accepted(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = temporaryFolder(files);
  const { exitCode } = await runJourney(folder, [...strictly, '--write-baseline']);
  expect(exitCode).toBe(0);
  return folder;
}

const read = (folder: string) => readFileSync(join(folder, 'baseline.json'), 'utf8');

describe('writing', () => {
  test('a line for each rule and place, without line numbers; the same findings give the same file', async () => {
    const folder = await accepted({ 'maps/b.journey': debt, 'a.journey': debt });
    expect(read(folder)).toBe(`{
  "version": 1,
  "findings": [
    { "file": "a.journey", "rule": "empty-stage", "within": ["stage wait"], "count": 1 },
    { "file": "maps/b.journey", "rule": "empty-stage", "within": ["stage wait"], "count": 1 }
  ]
}
`);
    const before = read(folder);
    await runJourney(folder, [...strictly, '--write-baseline']);
    expect(read(folder)).toBe(before);
  });

  test('never accepts an error of the text', async () => {
    const folder = temporaryFolder({ 'a.journey': 'journey: Dinner\n  gaol: Eat\n' });
    const { exitCode, data } = await runJourney(folder, [...strictly, '--write-baseline', '--format', 'compact']);
    expect(exitCode).toBe(1);
    expect(data).toContain('error J101');
    expect(read(folder)).toContain('"findings": []');
  });

  test('of one file leaves the entries of others', async () => {
    const folder = await accepted({ 'a.journey': debt, 'b.journey': debt });
    writeFileSync(join(folder, 'a.journey'), goodMap);
    await runJourney(folder, [...strictly, '--write-baseline', 'a.journey']);
    expect(read(folder)).not.toContain('a.journey');
    expect(read(folder)).toContain('b.journey');
  });
});

describe('comparing', () => {
  test('what is accepted is not said, also when lines move', async () => {
    const folder = await accepted({ 'a.journey': debt });
    writeFileSync(join(folder, 'a.journey'), `# moved\n\n\n${debt}`);
    expect(await runJourney(folder, strictly)).toEqual({
      exitCode: 0,
      data: '',
      messages: '1 file checked, no findings\n',
    });
  });

  test('one more of the same is new', async () => {
    const folder = await accepted({ 'a.journey': debt });
    writeFileSync(join(folder, 'a.journey'), `${debt}stage pay: Pay\n`);
    const { exitCode, data } = await runJourney(folder, [...strictly, '--format', 'compact']);
    expect(exitCode).toBe(1);
    expect(data).toMatch(/^a\.journey:17:1: warning J308 [^\n]*\n$/);
  });

  test('an entry that no longer occurs fails, at its line, until it is pruned', async () => {
    const folder = await accepted({ 'a.journey': debt, 'b.journey': debt });
    writeFileSync(join(folder, 'a.journey'), goodMap);
    const { exitCode, data } = await runJourney(folder, [...strictly, '--format', 'compact']);
    expect(exitCode).toBe(1);
    expect(data).toBe('baseline.json:4:5: error J088 empty-stage in a.journey (stage wait) no longer occurs\n');
    const pruned = await runJourney(folder, [...strictly, '--prune-baseline']);
    expect(pruned).toMatchObject({
      exitCode: 0,
      messages: 'baseline.json: 1 finding accepted\n2 files checked, no findings\n',
    });
    expect(await runJourney(folder, strictly)).toMatchObject({ exitCode: 0, data: '' });
  });

  test('pruning accepts nothing new', async () => {
    const folder = await accepted({ 'a.journey': debt });
    const before = read(folder);
    writeFileSync(join(folder, 'a.journey'), `${debt}stage pay: Pay\n`);
    const { exitCode } = await runJourney(folder, [...strictly, '--prune-baseline']);
    expect({ exitCode, now: read(folder) }).toEqual({ exitCode: 1, now: before });
  });

  test('of what was not looked at nothing is said: other files, other rules, maps with errors', async () => {
    const folder = await accepted({ 'a.journey': debt, 'b.journey': debt });
    writeFileSync(join(folder, 'a.journey'), goodMap);
    expect((await runJourney(folder, [...strictly, 'b.journey'])).exitCode).toBe(0);
    expect((await runJourney(folder, [...strictly, '--only', 'map-owner'])).exitCode).toBe(0);
    expect((await runJourney(folder, [...strictly, '--skip', 'empty-stage'])).exitCode).toBe(0);
    writeFileSync(join(folder, 'a.journey'), 'journey Dinner\n');
    const { data } = await runJourney(folder, [...strictly, '--format', 'compact']);
    expect(data).not.toContain('J088');
  });

  test('of a file that is gone its entries are gone too', async () => {
    const folder = await accepted({ 'a.journey': debt, 'b.journey': goodMap });
    rmSync(join(folder, 'a.journey'));
    expect((await runJourney(folder, [...strictly, 'b.journey'])).exitCode).toBe(1);
  });
});

describe('the file', () => {
  test('may be named by the configuration', async () => {
    const folder = temporaryFolder({ 'a.journey': debt, 'journey.config.yaml': 'baseline: accepted.json\n' });
    await runJourney(folder, ['check', '--write-baseline']);
    expect(readFileSync(join(folder, 'accepted.json'), 'utf8')).toContain('empty-stage');
    expect(await runJourney(folder, ['check', '--fail-on', 'info'])).toMatchObject({ exitCode: 0, data: '' });
  });

  test.each([
    ['is not there', undefined, 'there is no baseline "baseline.json": --write-baseline writes one'],
    ['is torn', '<<<<<<< ours', 'J087'],
    ['is of another kind', '{}', 'J087'],
    ['is of another version', '{"version": 2, "findings": []}', 'J087'],
    ['has an odd entry', '{"version": 1, "findings": [{"file": 7}]}', 'J087'],
    [
      'has a prototype for a name',
      '{"version": 1, "findings": [{"file": "__proto__", "rule": "x", "within": [], "count": 1}]}',
      'J088',
    ],
  ])('that %s', async (_what, text, said) => {
    const folder = temporaryFolder({ 'a.journey': goodMap, ...(text === undefined ? {} : { 'baseline.json': text }) });
    const { exitCode, data, messages } = await runJourney(folder, [...strictly, '--format', 'compact']);
    expect(data + messages).toContain(said);
    expect(exitCode).toBe(said === 'J088' ? 1 : 2);
  });

  test('writing and pruning need to know which', async () => {
    const folder = temporaryFolder({ 'a.journey': goodMap });
    const { exitCode, messages } = await runJourney(folder, ['check', '--write-baseline']);
    expect({ exitCode, messages }).toMatchObject({ exitCode: 2 });
    expect(messages).toContain('--write-baseline: which one?');
  });
});
