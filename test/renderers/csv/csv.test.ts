// CSV: a row for each fact, read back by a reader of RFC 4180, and no cell that a spreadsheet would run.

import { describe, expect, test } from 'vitest';
import { compile, render } from '../../../src/compile.js';
import type { Journey } from '../../../src/model/journey.js';
import { compileExample, exampleNames } from '../../example-maps.js';
import { everyWord } from '../../lanes/every-word.js';

async function rowsOf(journey: Journey): Promise<readonly ReadonlyMap<string, string>[]> {
  const text = String(await render(journey, { format: 'csv' }));
  const [titles = [], ...rows] = parseTable(text.replace(/^\ufeff/, ''));
  for (const row of rows) expect(row).toHaveLength(titles.length);
  return rows.map((row) => new Map(titles.map((title, index) => [title, row[index] ?? ''])));
}

async function rowOf(map: string, lane: string): Promise<Readonly<Record<string, string>>> {
  const rows = await rowsOf(compile(map).value);
  const row = rows.find((candidate) => candidate.get('lane') === lane) ?? new Map<string, string>();
  return Object.fromEntries([...row].filter(([, cell]) => cell !== ''));
}

const tea = (facts: string) => `journey: Tea
persona ana: Ana
persona bo: Bo
stage one: Make
  step: Boils water
    ${facts}
`;
const boiling = { journey: 'Tea', stage_number: '1', stage: 'Make', column: 'Boils water', moment: 'Boils water' };

test('the file begins with the mark of UTF-8, a head, and lines that end with CR LF', async () => {
  const text = String(await render(compile('journey: Tea\n').value, { format: 'csv' }));
  expect(text).toBe(
    '\ufeffjourney,stage_number,stage,column,moment,persona,lane,name,text,score,score_end,severity,impact,effort,status,value,unit,answers,details\r\n' +
      'Tea,,,,,,journey,,Tea,,,,,,,,,,\r\n',
  );
});

test.each<[string, string, Readonly<Record<string, string>>]>([
  ['emotion @ana: -2 Angry', 'emotion', { persona: 'Ana', lane: 'emotion', text: 'Angry', score: '-2' }],
  [
    'emotion @ana: -1 -> 2 Calmer',
    'emotion',
    { persona: 'Ana', lane: 'emotion', text: 'Calmer', score: '-1', score_end: '2' },
  ],
  ['thought @ana @bo: Hot', 'thought', { persona: 'Ana; Bo', lane: 'thought', text: 'Hot' }],
  [
    'pain slow: Too slow [severity: high, effect: workaround, frequency: often]',
    'pain',
    { lane: 'pain', name: 'slow', text: 'Too slow', severity: 'high', details: 'effect: workaround; frequency: often' },
  ],
  [
    'pain: Too slow\n      opportunity: Faster kettle [impact: high, effort: low, status: planned]',
    'opportunity',
    {
      lane: 'opportunity',
      text: 'Faster kettle',
      impact: 'high',
      effort: 'low',
      status: 'planned',
      answers: 'Too slow',
    },
  ],
  [
    'metric: Time [value: 12 min, target: 5 min]',
    'metric',
    { lane: 'metric', text: 'Time', value: '12', unit: 'min', details: 'target: 5 min' },
  ],
  ['duration: 2 h', 'duration', { lane: 'duration', text: '2 h', value: '120', unit: 'min' }],
  ['drop-off: Gives up [share: 8%]', 'drop-off', { lane: 'drop-off', text: 'Gives up', details: 'share: 8%' }],
])('%s', async (facts, lane, cells) => {
  expect(await rowOf(tea(facts), lane)).toEqual({ ...boiling, ...cells });
});

test('what is done within a step has the step as its column', async () => {
  const row = await rowOf(tea('touchpoint: Kettle\n      note: Old'), 'note');
  expect(row).toMatchObject({ column: 'Boils water', moment: 'Kettle', text: 'Old' });
});

test.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['+49 30 123', "'+49 30 123"],
  ['-5', "'-5"],
  ['＝cmd', "'＝cmd"],
  ['=HYPERLINK("https://evil.example","Click, me")', '\'=HYPERLINK("https://evil.example","Click, me")'],
  ['says "hi", then goes', 'says "hi", then goes'],
  ['a=b', 'a=b'],
])('the text %s is the cell %s', async (text, cell) => {
  expect((await rowOf(tea(`note: ${text}`), 'note')).text).toBe(cell);
});

test('details, names and titles are as safe as texts', async () => {
  const rows = await rowsOf(compile(`journey: =A1\npersona: -Ana\nstage: @one\n  step: +two\n    x-y: =3\n`).value);
  const cells = rows.flatMap((row) => [...row.values()]).filter((cell) => /^[=+@]|^-\D/.test(cell));
  expect(cells).toEqual([]);
});

describe.each([...exampleNames, 'every word'])('%s', (name) => {
  test('each fact is told', async () => {
    const journey = name === 'every word' ? compile(everyWord).value : (await compileExample(name)).value;
    const rows = await rowsOf(journey);
    const told = rows.flatMap((row) => [...row.values()]).join('\n');
    expect(textsIn(journey).filter((text) => !told.includes(text))).toEqual([]);
  });
});

/** Every text of a fact and title of a thing; of an emotion its words, of what a cell tells as a number none. */
function textsIn(thing: unknown): readonly string[] {
  if (typeof thing !== 'object' || thing === null || 'lineStarts' in thing) return [];
  const inner = Object.entries(thing).flatMap(([key, value]) => (key === 'baseline' ? [] : textsIn(value)));
  if ('title' in thing) return [String(thing.title), ...inner];
  if (!('kind' in thing) || thing.kind !== 'fact' || !('text' in thing) || !('value' in thing)) return inner;
  const { kind, words } = Object(thing.value);
  if (kind === 'score') return [String(words), ...inner];
  return ['quantity', 'percentage', 'number', 'ratio'].includes(kind) ? inner : [String(thing.text), ...inner];
}

/** A reader of RFC 4180, of our own so that the test does not ask the writer. */
function parseTable(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let found = cell.exec(text); found !== null; found = cell.exec(text)) {
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  expect(row).toEqual([]);
  return rows;
}
