// What leads from card to card: drawn below the cards, told to those who cannot see it, and in words where no line can go.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lowerLanes } from '../../../src/lanes/index.js';
import { moved } from '../../../src/scene/moved.js';
import type { Primitive } from '../../../src/scene/primitive.js';
import type { Scene } from '../../../src/scene/scene.js';
import { drawnLines, hasWords, outside, overlaps, planOf, sceneOf, wordsOf } from '../../scene/drawn-texts.js';
import { cardOutlines, cardsOf, connectorsOf, crossings, isWay } from './drawn-connectors.js';

/** Steps a, b, c ... in one stage, each with these lines. */
const steps = (...facts: readonly string[]): string =>
  `journey: J\nstage s: S\n${facts.map((fact, index) => `  step ${letter(index)}: Step ${letter(index)}\n    action: x\n${fact === '' ? '' : `    ${fact}\n`}`).join('')}`;
const letter = (index: number): string => (index < 26 ? String.fromCharCode(97 + index) : `n${index}`);
const drawn = (text: string, view?: string): readonly string[] =>
  connectorsOf(sceneOf(text, view)).map(({ label }) => label);
const rows = (text: string, view?: string): readonly string[] => lowerLanes(planOf(text, view)).map(({ name }) => name);

describe('next', () => {
  test.each([
    ['the following step', steps('next: b', ''), ['After “Step a” comes “Step b”.']],
    [
      'a later step',
      steps('next: c [when: in a hurry, share: 20%]', '', ''),
      ['After “Step a” comes “Step c” (in a hurry, 20\u00a0%).'],
    ],
    ['an earlier step', steps('', 'next: a'), ['After “Step b” comes “Step a”.']],
    ['itself', steps('next: a [when: no answer]'), ['After “Step a” comes “Step a” (no answer).']],
    ['a stage', `${steps('next: t', '')}stage t: T\n  step z: Z\n    action: y\n`, ['After “Step a” comes “T”.']],
    [
      'one of a list',
      `${steps('next: l2')}stage t: T\n  step: L1\n  step: L2\n`.replace('next: l2', 'next: L2'),
      ['After “Step a” comes “L2”.'],
    ],
  ])('leads to %s', (_, text, expected) => {
    expect(drawn(text)).toEqual(expected);
    expect(rows(text)).not.toContain('what-follows');
  });

  test('of a stage leads on from its last step', () => {
    const text = `journey: J\nstage s: S\n  next: t\n  step: A\n    action: x\n  step: B\n    action: x\nstage t: T\n  step: C\n    action: x`;
    const [connector] = connectorsOf(sceneOf(text));
    const cards = cardsOf(sceneOf(text));
    expect(connector?.points[0]?.[0]).toBeGreaterThan(cards[1]?.right ?? Number.NaN);
    expect(connector?.points[1]?.[0]).toBeLessThan(cards[2]?.left ?? Number.NaN);
  });

  test.each([
    [
      'of a step inside a step, within its card',
      `journey: J\nstage: S\n  step: A\n    action: x\n    step b: B\n      next: c\n    step c: C`,
    ],
    [
      'to what a view leaves out',
      `${steps('next: z', '')}stage t: T\n  step z: Z\n    action: y\nview v: V\n  stages: s\n`,
    ],
    ['to a stage that has no step', `${steps('next: t')}stage t: T\n`],
    [
      'of a stage whose last step says itself what follows',
      `journey: J\nstage s: S\n  next: t\n  step a: A\n    next: a\nstage t: T\n  step: C\n    action: x`,
    ],
  ])('stays in words: %s', (_, text) => {
    const view = text.includes('view v') ? 'v' : undefined;
    expect(rows(text, view)).toContain('what-follows');
  });

  test('of a step inside a step names it', () => {
    const text = `journey: J\nstage: S\n  step: A\n    action: x\n    step b: Inner\n      next: c [when: Asked]\n  step c: C\n    action: x`;
    expect(hasWords(wordsOf(sceneOf(text)), 'Inner: Asked')).toBe(true);
  });

  test('names what the arrow’s end cannot show', () => {
    const text = `${steps('next: inner', '')}  step: D\n    action: x\n    step inner: Far inside\n`;
    expect(hasWords(wordsOf(sceneOf(text)), 'Then: Far inside')).toBe(true);
  });

  test('of one persona shows whose it is', () => {
    const people = 'persona eva: Eva\npersona ben: Ben\n';
    const label = (facts: string): readonly string[] =>
      drawnLines(sceneOf(people + steps(facts, '', ''))).map(({ text }) => text);
    expect(label('next @ben: c').filter((text) => text === 'B').length).toBeGreaterThan(
      label('next: c').filter((text) => text === 'B').length,
    );
  });

  test('hidden by a view is neither drawn nor told', () => {
    const text = `${steps('next: c', '', '')}view v: V\n  hide: next\n`;
    expect(drawn(text, 'v')).toEqual([]);
    expect(rows(text, 'v')).not.toContain('what-follows');
  });
});

describe('a line', () => {
  const [on] = connectorsOf(sceneOf(steps('next: c', '', '')));
  const [back] = connectorsOf(sceneOf(steps('', '', 'next: a')));
  const cards = cardsOf(sceneOf(steps('next: c', '', '')));
  const foot = cards[0]?.bottom ?? Number.NaN;

  test.each([
    ['on', on, 0, 2],
    ['back', back, 2, 0],
  ])('%s goes from foot to foot', (_, connector, from, to) => {
    const { points = [] } = connector ?? {};
    const [start, tip] = [points[0], points[points.length - 2]];
    expect(Math.abs((start?.[1] ?? Number.NaN) - foot)).toBeLessThan(1);
    expect(Math.abs((tip?.[1] ?? Number.NaN) - foot - 2)).toBeLessThan(1);
    const isBelow = (x: number | undefined, card: number): boolean =>
      x !== undefined && x > (cards[card]?.left ?? Number.NaN) && x < (cards[card]?.right ?? Number.NaN);
    expect(isBelow(start?.[0], from)).toBe(true);
    expect(isBelow(tip?.[0], to)).toBe(true);
  });

  test('runs from right to left on a sheet that is read so', () => {
    const scene = sceneOf(steps('next: c', '', '').replace('journey: J', 'journey: J\n  direction: rtl'));
    const [line] = connectorsOf(scene);
    const [first, last] = [line?.points[0]?.[0] ?? Number.NaN, line?.points.at(-2)?.[0] ?? Number.NaN];
    expect(first).toBeGreaterThan(last);
    expect(crossings(scene)).toEqual([]);
  });
});

describe('those who leave', () => {
  test('go down from the card where there is no curve', () => {
    const scene = sceneOf(steps('drop-off: Goes next door [share: 8%]', ''));
    const [exit] = connectorsOf(scene);
    expect(exit?.label).toBe('8\u00a0% leave at “Step a”.');
    expect(new Set(exit?.points.slice(0, 2).map(([x]) => x)).size).toBe(1);
    expect(hasWords(wordsOf(scene), 'Goes next door')).toBe(true);
  });

  test('leave the emotion panel where there is one', () => {
    const text = steps('drop-off: Goes next door [share: 8%]\n    emotion: -1 Sad', 'drop-off: Elsewhere');
    expect(drawn(text)).toEqual(['Some leave at “Step b”.']);
  });

  test('of a whole stage stay in words', () => {
    const text = `journey: J\nstage: S\n  drop-off: Away\n  step: A\n    action: x`;
    expect(drawn(text)).toEqual([]);
    expect(rows(text)).toContain('what-follows');
  });
});

describe('a decision', () => {
  const diamonds = (text: string): number => sceneOf(text).children.filter(({ kind }) => kind === 'path').length;

  test('has a mark where its ways part', () => {
    expect(diamonds(steps('decision: Which?\n    next: b [when: one]\n    next: c [when: two]', '', ''))).toBe(1);
  });

  test('without a way has none', () => {
    expect(diamonds(steps('decision: Which?', ''))).toBe(0);
    expect(diamonds(steps('next: c', '', ''))).toBe(0);
  });

  test('sends all of its ways through one outlet', () => {
    const lines = connectorsOf(sceneOf(steps('decision: Which?\n    next: b\n    next: c', '', '')));
    expect(new Set(lines.map(({ points }) => points[0]?.[0])).size).toBe(1);
  });
});

test('an optional step and touchpoint have a dashed outline and say so', () => {
  const scene = sceneOf(
    'journey: J\nstage: S\n  step: A\n    optional: yes\n  touchpoint: B\n    optional: yes\n  step: C\n    optional: no',
  );
  expect(cardOutlines(scene.children).map(({ stroke }) => stroke?.dash !== undefined)).toEqual([true, true, false]);
  expect(drawnLines(scene).filter(({ text }) => text === 'Optional').length).toBe(2);
});

test('the description tells every way but the plain one', () => {
  const { description } = sceneOf(steps('next: b', 'next: a [when: it rains, share: 5%]'));
  expect(description).toContain('After “Step b” comes “Step a” (it rains, 5\u00a0%).');
  expect(description).not.toContain('After “Step a”');
});

describe('layouts without columns', () => {
  test.each(['circle', 'empathy'])('%s tells in words what others draw', (layout) => {
    const words = wordsOf(
      sceneOf(steps('next: c [when: in a hurry]\n    drop-off: Goes next door', '', ''), undefined, layout),
    );
    expect(hasWords(words, 'Then, in a hurry: Step c')).toBe(true);
    expect(hasWords(words, 'Leaves: Goes next door')).toBe(true);
  });
});

test('what would be one line too many is told in words', () => {
  const count = 40;
  const text = steps(
    ...Array.from({ length: count }, (_, index) => `next: ${letter(count - 1 - index)} [when: case ${index}]`),
  );
  const lines = drawn(text);
  expect(lines.length).toBeGreaterThan(8);
  expect(lines.length).toBeLessThan(count);
  const words = wordsOf(sceneOf(text));
  expect(Array.from({ length: count }, (_, index) => `case ${index}`).filter((said) => !hasWords(words, said))).toEqual(
    [],
  );
});

test('two thousand ways are drawn or told', () => {
  const count = 100;
  const all = Array.from({ length: count }, (_, from) =>
    Array.from({ length: 20 }, (__, way) => `next: ${letter((from * 7 + way * 13) % count)}`).join('\n    '),
  );
  const scene = sceneOf(steps(...all));
  expect(crossings(scene)).toEqual([]);
  expect(scene.description.split('comes').length - 1).toBeGreaterThan(1900);
});

describe('the question whether a line runs over something can be answered with yes:', () => {
  const scene = sceneOf(steps('next: c [when: in a hurry]', '', 'next: a'));
  const withWays = (change: (children: readonly Primitive[]) => readonly Primitive[]): Scene => ({
    ...scene,
    children: change(scene.children),
  });
  const [, y = 0] = connectorsOf(scene)[0]?.points[3] ?? [];
  const words: Primitive = {
    kind: 'text',
    style: { size: 12, weight: 400 },
    paint: 'ink',
    anchor: 'start',
    direction: 'ltr',
    lines: [{ text: 'in the way', x: 320, y: y + 4, width: 60 }],
  };

  test.each([
    [
      'a card',
      withWays((children) => children.map((child) => (isWay(child) ? (moved([child], 0, -20)[0] ?? child) : child))),
    ],
    ['in the way', withWays((children) => [...children, words])],
    [
      'twice',
      withWays((children) => [...children, ...children.filter(isWay).map((way) => ({ ...way, label: 'twice' }))]),
    ],
  ])('%s', (what, doctored) => {
    expect(crossings(scene)).toEqual([]);
    expect(crossings(doctored).some((crossed) => crossed.endsWith(` / ${what}`))).toBe(true);
  });
});

const sentence = fc.array(
  fc.constantFrom('no', 'table', 'is free', 'Donaudampfschifffahrtsgesellschaft', '日本語', 'ثم'),
  {
    minLength: 1,
    maxLength: 12,
  },
);
const way = fc.record({
  to: fc.nat(9),
  when: fc.option(sentence),
  share: fc.option(fc.nat(100)),
});
const column = fc.record({
  kind: fc.constantFrom('step', 'touchpoint'),
  newStage: fc.boolean(),
  decision: fc.boolean(),
  leaves: fc.option(sentence),
  ways: fc.array(way, { maxLength: 3 }),
});

test.each([undefined, 320, 640, 1200])(
  'lines run over no card, no word and no other line, whatever the map: %s wide',
  (width) => {
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 10 }), fc.boolean(), (columns, rtl) => {
        const lines = columns.flatMap(({ kind, newStage, decision, leaves, ways }, index) => [
          ...(newStage || index === 0 ? [`stage s${index}: Stage`] : []),
          `  ${kind} ${letter(index)}: Step`,
          '    action: x',
          ...(decision ? ['    decision: Which way?'] : []),
          ...(leaves === null ? [] : [`    drop-off: ${leaves.join(' ')} [share: 8%]`]),
          ...ways.map(({ to, when, share }) => {
            const facts = [
              ...(when === null ? [] : [`when: ${when.join(' ')}`]),
              ...(share === null ? [] : [`share: ${share}%`]),
            ];
            return `    next: ${letter(to % columns.length)}${facts.length === 0 ? '' : ` [${facts.join(', ')}]`}`;
          }),
        ]);
        const text = `journey: J\n${rtl ? '  direction: rtl\n' : ''}${lines.join('\n')}\n`;
        const scene = sceneOf(text, undefined, 'grid', width);
        expect(crossings(scene)).toEqual([]);
        expect(overlaps(drawnLines(scene))).toEqual([]);
        expect(outside(scene)).toEqual([]);
        const words = wordsOf(scene);
        const said = columns.flatMap(({ leaves, ways }) => [
          ...(leaves === null ? [] : [leaves.join(' ')]),
          ...ways.flatMap(({ when }) => (when === null ? [] : [when.join(' ')])),
        ]);
        expect(said.filter((text) => !hasWords(words, text))).toEqual([]);
      }),
      { numRuns: 60, seed: 5 },
    );
  },
);
