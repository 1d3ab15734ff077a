// What a map becomes before it is drawn: columns, marks of its personas, numbered sources, the part that a view shows.

import { describe, expect, test } from 'vitest';
import { planOf } from './drawn-texts.js';

describe('columns', () => {
  test.each([
    [
      'a step and a touchpoint that say something',
      '  step: A\n    action: x\n  touchpoint: B\n    channel: web',
      [['A'], ['B']],
    ],
    ['neighbours that hold nothing', '  step: A\n  step: B\n  touchpoint: C', [['A', 'B', 'C']]],
    ['time between two that hold nothing', '  step: A\n  step: B\n    action: x\n  step: C', [['A'], ['B'], ['C']]],
    ['nothing', '  goal: Only a goal', []],
  ])('of a stage with %s', (_, moments, expected) => {
    const { columns } = planOf(`journey: J\nstage: S\n${moments}`);
    expect(columns.map((column) => column.moments.map(({ title }) => title))).toEqual(expected);
  });

  test('hold the facts of what is nested in their step, and know who says them', () => {
    const [column] = planOf(`journey: J
stage: S
  step: Pays
    pain: Own
    touchpoint: Till
      pain: Inner`).columns;
    expect(column?.facts.get('pain')?.map(({ fact, within }) => [fact.text, within?.title])).toEqual([
      ['Own', undefined],
      ['Inner', 'Till'],
    ]);
  });

  test('tell an opportunity of a pain under its own word', () => {
    const [column] = planOf('journey: J\nstage: S\n  step: A\n    pain: P\n      opportunity: O').columns;
    expect(column?.facts.get('opportunity')?.map(({ fact, pain }) => [fact.text, pain?.text])).toEqual([['O', 'P']]);
  });
});

describe('personas', () => {
  const seven = [
    'Eva Moline',
    'Ben, her flatmate',
    'Cleo',
    'Dan van der Berg',
    '高橋 和子',
    'ريم العبادي',
    'élan vital',
  ];
  const { personas } = planOf(`journey: J\n${seven.map((name, index) => `persona p${index}: ${name}`).join('\n')}`);

  test('are told apart by colour, shape and dash together', () => {
    expect(new Set(personas.map(({ paint, shape, hollow }) => `${paint} ${shape} ${hollow}`)).size).toBe(7);
  });

  test.each([
    [0, 'EM'],
    [1, 'B'],
    [2, 'C'],
    [3, 'DB'],
    [4, '高'],
    [5, 'ر'],
    [6, 'ÉV'],
  ])('number %i has the letters %s', (index, letters) => {
    expect(personas[index]?.monogram).toBe(letters);
  });

  test('repeat hues with a hollow marker from the sixth on', () => {
    expect(personas.map(({ hollow }) => hollow)).toEqual([false, false, false, false, false, true, true]);
  });

  test('carry the colour that their author gave them', () => {
    expect(planOf('journey: J\npersona: Eva\n  colour: #a0c').personas[0]?.paint).toBe('#aa00cc');
  });
});

test('sources are numbered in the order in which they are first cited', () => {
  const plan = planOf(`journey: J
source surveys: Surveys
source talks: Talks
source unused: Never cited
stage: S
  step: A
    pain: First [source: talks]
    pain: Second [source: surveys, talks]`);
  expect(plan.sources.map(({ number, title }) => [number, title])).toEqual([
    [1, 'Talks'],
    [2, 'Surveys'],
  ]);
});

describe('a view', () => {
  const text = `journey: Whole
persona eva: Eva
  primary: yes
persona ben: Ben
variant fast: Fast
variant slow: Slow
view short: Short
  title: Only the start
  stages: one
  personas: ben
  variants: fast
  hide: pain
stage one: One
  step: A
    thought @eva: Of Eva
    thought @ben: Of Ben
    pain: Hidden
  step: B [variant: fast]
    action: x
  step: C [variant: slow]
    action: y
stage two: Two`;
  const plan = planOf(text, 'short');

  test('has its own title', () => expect(plan.title).toBe('Only the start'));
  test('shows its stages', () => expect(plan.stages.map(({ stage }) => stage.title)).toEqual(['One']));
  test('shows its personas, in the colours of the whole map', () =>
    expect(plan.personas.map(({ persona, paint }) => [persona.title, paint])).toEqual([['Ben', 'persona-2']]));
  test('shows its variants and what belongs to all', () =>
    expect(plan.columns.map(({ moments }) => moments[0]?.title)).toEqual(['A', 'B']));
  test('leaves out what others think', () =>
    expect(plan.columns[0]?.facts.get('thought')?.map(({ fact }) => fact.text)).toEqual(['Of Ben']));
  test('hides its lanes', () => expect(plan.hiddenLanes.has('pain')).toBe(true));
  test('that shows some lanes hides the others', () => {
    const { hiddenLanes } = planOf(`${text}\nview curve: Curve\n  show: emotion, pain`, 'curve');
    expect([hiddenLanes.has('emotion'), hiddenLanes.has('pain'), hiddenLanes.has('thought')]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('the direction', () => {
  test.each([
    ['ar', undefined, 'rtl'],
    ['he-IL', undefined, 'rtl'],
    ['de', undefined, 'ltr'],
    ['ar', 'ltr', 'ltr'],
    ['de', 'rtl', 'rtl'],
  ])('of a map in %s that says %s is %s', (language, direction, expected) => {
    const said = direction === undefined ? '' : `  direction: ${direction}\n`;
    expect(planOf(`journey: J\n  language: ${language}\n${said}`).direction).toBe(expected);
  });
});

test('personas whose names begin alike have tags that differ', () => {
  const { personas } = planOf(
    'journey: J\npersona a: Support operator\npersona b: System administrator\npersona c: Sam',
  );
  expect(new Set(personas.map(({ initial }) => initial)).size).toBe(3);
});

test('only personas with a score have a line in the curve', () => {
  const { curvePersonas } = planOf(`journey: J
persona a: Ann
persona b: Ben
stage: S
  step: A
    emotion @a: +1 Glad
    emotion @b: unsure`);
  expect([...curvePersonas]).toEqual(['a']);
});
