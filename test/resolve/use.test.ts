// `use`: what is declared elsewhere stands here too.

import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/fact.js';
import { resolveText } from './resolving.js';

const library = {
  'steps.journey': [
    'step pay: Pays',
    '  duration: 5 min',
    '  thought: What a bill',
    '  emotion @all: -1 Startled',
    '  next: tip',
    '  step tip: Tips',
    'touchpoint menu: Menu',
    'stage leave: Leave',
    '  goal: Get home',
    '  use: pay',
    '',
  ].join('\n'),
};

const map = (lines: string) =>
  `include: steps.journey\njourney: D\npersona eva: Eva\n  primary: yes\npersona ben: Ben\nstage: A\n${lines}`;
const tell = (facts: readonly Fact[] | undefined) =>
  facts?.map(({ word, text, personas }) => `${word} ${text}${personas.length > 0 ? ` @${personas.join(' @')}` : ''}`);
const read = (lines: string) => resolveText(map(lines), library);

it('places a step with all it holds', () => {
  const { journey, findings } = read('  use: pay\n');
  expect(findings).toEqual([]);
  const step = journey.stages[0]?.moments[0];
  expect(step).toMatchObject({ kind: 'step', id: 'pay', title: 'Pays', moments: [{ id: 'tip', title: 'Tips' }] });
  expect(tell(step?.facts)).toEqual([
    'duration 5 min',
    'thought What a bill @eva',
    'emotion -1 Startled @eva @ben',
    'next tip',
  ]);
  expect(step?.placedBy).toMatchObject({ start: map('  use: ').length - 0 });
  expect(step?.facts.every(({ placedBy }) => placedBy !== undefined)).toBe(true);
});

it('lines below it replace what stands once, add to what repeats, and clear', () => {
  const { journey, findings } = read(
    '  use: pay\n    duration: 1 min\n    thought: Again\n    emotion @eva: 1 Calm\n    next: none\n    note: N\n',
  );
  expect(findings).toEqual([]);
  expect(tell(journey.stages[0]?.moments[0]?.facts)).toEqual([
    'thought What a bill @eva',
    'emotion -1 Startled @ben',
    'duration 1 min',
    'thought Again @eva',
    'emotion 1 Calm @eva',
    'note N',
  ]);
});

it('two placings have names of their own, and references stay within each', () => {
  const { journey, findings } = read('  use: pay\n  use second-pay: pay\n  step: S\n    next: second-pay\n');
  expect(findings).toEqual([]);
  const [first, second, last] = journey.stages[0]?.moments ?? [];
  expect([first?.id, second?.id]).toEqual(['pay', 'second-pay']);
  expect([first, second].map((step) => step?.facts.at(-1)?.value)).toMatchObject([
    { references: [{ id: 'tip' }] },
    { references: [{ id: 'tip-2' }] },
  ]);
  expect(last?.facts[0]?.value).toMatchObject({ references: [{ id: 'second-pay' }] });
});

it('places a stage at the top level, and further steps in it', () => {
  const { journey, findings } = resolveText(`${map('')}use: leave\n  goal: Sleep\n  step: Walks\n`, library);
  expect(findings).toEqual([]);
  expect(journey.stages.map(({ id, moments }) => [id, moments.map((moment) => moment.title)])).toEqual([
    ['a', []],
    ['leave', ['Pays', 'Walks']],
  ]);
  expect(tell(journey.stages[1]?.facts)).toEqual(['goal Get home', 'goal Sleep']);
});

it('may place what another `use` has named', () => {
  const { journey, findings } = read(
    '  use quick-pay: pay\n    duration: 1 min\n  use third: quick-pay\n    note: N\n',
  );
  expect(findings).toEqual([]);
  const [, third] = journey.stages[0]?.moments ?? [];
  expect(third?.id).toBe('third');
  expect(tell(third?.facts)?.slice(-2)).toEqual(['duration 1 min', 'note N']);
});

describe('what is wrong', () => {
  it.each<readonly [what: string, lines: string, findings: readonly string[]]>([
    [
      'something unknown; its lines are kept',
      '  use: pya\n    duration: 1 min\n',
      ['7:8 J203 no stage, step or touchpoint is called "pya"'],
    ],
    ['a stage inside a stage', '  use: leave\n', ['7:8 J216 "Leave" is a stage, and a stage cannot stand in a stage']],
    [
      'a reference to what is not placed',
      '  step: S\n    next: pay\n',
      ['8:11 J217 the step "pay" is declared, and stands nowhere on this map'],
    ],
    [
      'a reference to what is placed twice',
      '  use: pay\n  use: pay\n  step: S\n    next: pay\n',
      ['10:11 J202 "pay" fits 2 things'],
    ],
    [
      'a fact given twice below it',
      '  use: pay\n    duration: 1 min\n    duration: 2 min\n',
      ['9:5 J106 "duration" is given twice'],
    ],
  ])('%s', (_, lines, findings) => {
    expect(read(lines).findings).toEqual(findings);
  });

  it('an error in what is placed shows where it was declared and where it stands, once', () => {
    const { diagnostics, findings } = resolveText('include: l.journey\njourney: D\nstage: A\n  use: p\n  use: p\n', {
      'l.journey': 'step p: P\n  duration: soon\n',
    });
    expect(findings).toEqual(['l.journey:2:13 J152 the duration "soon" is not a number and a unit']);
    expect(diagnostics[0]?.related.map(({ message }) => message)).toEqual(['placed here']);
  });

  it('a circle is one error with its chain', () => {
    const { findings } = resolveText('journey: D\nstage: A\n  step a: A\n    use: b\n  step b: B\n    use: a\n');
    expect(findings).toEqual(['6:10 J215 this use goes in a circle: a -> b -> a']);
  });

  it('a use of itself', () => {
    expect(resolveText('journey: D\nstage: A\n  use a: a\n').findings).toEqual([
      '3:10 J215 this use goes in a circle: a -> a',
    ]);
  });
});
