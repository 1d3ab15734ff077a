// What the rows of a map are, in which order, and what each says beside its words.

import { describe, expect, test } from 'vitest';
import { lanes, lowerLanes } from '../../src/lanes/index.js';
import { drawnLines, hasWords, planOf, sceneOf, wordsOf } from '../scene/drawn-texts.js';
import { everyWord } from './every-word.js';

const rowsOf = (text: string, view?: string): readonly string[] =>
  lowerLanes(planOf(text, view)).map(({ name }) => name);
const step = (facts: string, journey = ''): string => `journey: J\n${journey}stage: S\n  step: A\n${facts}`;

test('every lane has a name of its own and says what it is for', () => {
  expect(new Set(lanes.map(({ name }) => name)).size).toBe(lanes.length);
  expect(lanes.filter(({ documentation }) => !documentation.endsWith('.'))).toEqual([]);
});

test('a lane that holds nothing is not drawn', () => {
  expect(rowsOf(step('    action: x'))).toEqual(['steps-and-touchpoints', 'actions']);
});

test('rows stand in the order of the journey method', () => {
  expect(rowsOf(everyWord).filter((name) => !name.startsWith('lane-'))).toEqual([
    ...['evidence', 'steps-and-touchpoints', 'touchpoints', 'moments-of-truth', 'actions', 'thoughts-and-quotes'],
    ...['needs', 'expectations', 'emotion', 'pain-points', 'opportunities', 'risks', 'harms', 'insights', 'hypotheses'],
    ...[
      'frontstage',
      'backstage',
      'support-processes',
      'systems',
      'policies',
      'notes',
      'what-follows',
      'metrics',
      'owners',
    ],
  ]);
});

describe('a team’s own lanes', () => {
  test('follow the row that they name, in the order of their declaration', () => {
    const text = `${step('    action: x\n    pain: y\n    one: 1\n    two: 2\n    three: 3')}
lane one: One [after: action]
lane two: Two [after: action]
lane three: Three`;
    expect(rowsOf(text)).toEqual([
      'steps-and-touchpoints',
      'actions',
      'lane-one',
      'lane-two',
      'pain-points',
      'lane-three',
    ]);
  });
});

test('pains stand with the gravest first, then in the order of the file', () => {
  const text = step(
    '    pain: none\n    pain: low [severity: low]\n    pain: worst [severity: critical]\n    pain: low too [severity: low]',
  );
  const pains = ['worst', 'low', 'low too', 'none'];
  const tops = pains.map((pain) => drawnLines(sceneOf(text)).find((line) => line.text === pain)?.top ?? Number.NaN);
  expect(tops).toEqual([...tops].sort((one, other) => one - other));
});

describe('an opportunity', () => {
  const text = `journey: J
stage: S
  step: A
    pain near: Near pain
    opportunity: Chance [solves: near, far]
  step: B
    pain far: Far pain`;
  test('says what it solves in other columns only', () => {
    expect(hasWords(wordsOf(sceneOf(text)), 'Also solves: Far pain')).toBe(true);
    expect(hasWords(wordsOf(sceneOf(text)), 'Also solves: Near')).toBe(false);
  });
});

describe('a metric', () => {
  test.each([
    ['value: 61%, target: 40%', '61 %', 'target at most 40 %'],
    ['value: 40%, target: 55%', '40 %', 'target at least 55 %'],
    ['value: 83%, target: 80%, better: higher', '83 %', 'target at least 80 %, met'],
    ['value: 5 min, target: 5 min, better: lower', '5 min', 'target at most 5 min, met'],
    ['value: 3.2, before: 2.9', '3.2', 'before 2.9'],
  ])('with %s', (facts, value, target) => {
    const words = wordsOf(sceneOf(step(`    metric: Measured [${facts}]`)));
    expect([hasWords(words, value), hasWords(words, target)]).toEqual([true, true]);
  });

  test.each([
    ['value: 40%', []],
    ['value: 40%, target: 80%', ['ink']],
    ['value: 40%, before: 20%', ['rule']],
    ['value: 40%, target: 80%, before: 20%', ['rule', 'ink']],
  ])('with %s has a tick on its bar for each number it is held against: %s', (facts, paints) => {
    const ticks = JSON.stringify(sceneOf(step(`    metric: Measured [${facts}]`)).children).match(
      /"stroke":\{"paint":"(ink|rule)","width":2\}/g,
    );
    // The legend has one of its own where there is a target.
    const expected = facts.includes('target') ? [...paints, 'ink'] : paints;
    expect(ticks?.map((tick) => /"paint":"(\w+)"/.exec(tick)?.[1]) ?? []).toEqual(expected);
  });
});

describe('quotes', () => {
  test.each([
    ['Just pizza.', '“Just pizza.”'],
    ['"Just pizza."', '“Just pizza.”'],
    ['„Nur Pizza.“', '“Nur Pizza.”'],
    ['"Pizza" or "pasta"', '“"Pizza" or "pasta"”'],
  ])('%s is set as %s', (quote, shown) => {
    expect(hasWords(wordsOf(sceneOf(step(`    quote: ${quote}`))), shown)).toBe(true);
  });
});

test('an extension is for other tools and not drawn', () => {
  expect(hasWords(wordsOf(sceneOf(step('    x-ticket: ABC-1\n    action: y'))), 'ABC-1')).toBe(false);
});

test('words like __proto__ are words', () => {
  expect(
    hasWords(wordsOf(sceneOf(step('    channel: __proto__, constructor\n    action: toString'))), '__proto__'),
  ).toBe(true);
});

describe('goals, business goals and success of steps', () => {
  const goals = (count: number): string =>
    `journey: J\nstage: S\n${Array.from({ length: count }, (_, index) => `  step: A${index}\n    goal: Goal ${index}`).join('\n')}`;

  test('have a row as soon as three columns say them', () => {
    expect(rowsOf(goals(3))).toEqual(['steps-and-touchpoints', 'goal']);
  });

  test('stand on the cards before', () => {
    expect(rowsOf(goals(2))).toEqual(['steps-and-touchpoints']);
    expect(hasWords(wordsOf(sceneOf(goals(2))), 'Goal: Goal 1')).toBe(true);
  });
});

test('a team’s lane takes the place of the row that it names when that row is not drawn', () => {
  const text = `${step('    action: x\n    pain: y\n    one: 1')}\nlane one: One [after: thought]`;
  expect(rowsOf(text)).toEqual(['steps-and-touchpoints', 'actions', 'lane-one', 'pain-points']);
});

test('where several opportunities answer several pains, numbers tell which', () => {
  const text = step(
    '    pain a: First\n    pain b: Second\n      opportunity: Nested\n    opportunity: Own [solves: a]',
  );
  const numbered = drawnLines(sceneOf(text)).filter((line) => line.text === '1' || line.text === '2');
  const right = (words: string) => drawnLines(sceneOf(text)).find((line) => line.text === words);
  const beside = (words: string) => numbered.find(({ top }) => Math.abs(top - (right(words)?.top ?? 0)) < 6)?.text;
  expect(['First', 'Second', 'Nested', 'Own'].map(beside)).toEqual(['1', '2', '2', '1']);
});

describe('the foot', () => {
  const text = `journey: J
team floor: Floor team [note: Works in shifts]
team unused: Other team [note: Never here]
label kano: Kind of need
  value must: Must have [note: Law says so]
stage: S
  step: A [kano: must, owner: floor]`;
  const words = wordsOf(sceneOf(text));

  test('lists the team’s labels with the states that the map bears', () => {
    expect(['Kind of need', 'Must have: Law says so'].filter((part) => !hasWords(words, part))).toEqual([]);
  });

  test('tells notes of what the map uses, and of nothing else', () => {
    expect(hasWords(words, 'Floor team: Works in shifts')).toBe(true);
    expect(hasWords(words, 'Never here')).toBe(false);
  });

  test('explains columns only where there are two kinds', () => {
    expect(hasWords(words, 'Columns')).toBe(false);
    expect(hasWords(wordsOf(sceneOf('journey: J\nstage: S\n  step: A\n  touchpoint: B')), 'Columns')).toBe(true);
  });
});
