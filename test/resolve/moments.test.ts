// Stages, steps and touchpoints: order, nesting, and facts that stand too low.

import { describe, expect, it } from 'vitest';
import type { Moment } from '../../src/model/journey.js';
import { fixed, resolveText } from './resolving.js';

/** `stage(step(touchpoint))` with titles. */
const shape = (moments: readonly Moment[]): string =>
  moments
    .map(
      (moment) =>
        `${moment.kind} ${moment.title}${moment.kind === 'step' && moment.moments.length > 0 ? `(${shape(moment.moments)})` : ''}`,
    )
    .join(', ');

const shapeOf = (text: string): readonly string[] =>
  resolveText(text).journey.stages.map(({ title, moments }) => `${title}: ${shape(moments)}`);

it('steps and touchpoints keep the order of time', () => {
  const text =
    'journey: D\nstage: A\n  step: one\n    touchpoint: two\n    step: three\n  touchpoint: four\nstage: B\n';
  expect(shapeOf(text)).toEqual(['A: step one(touchpoint two, step three), touchpoint four', 'B: ']);
});

it('ids are the names given, else the text, and never the same twice', () => {
  const text = 'journey: D\nstage: Pay\n  step: Pay\n  step pay-2: Pays again\n  step: Pay!\n  step: 🍕\n';
  const [stage] = resolveText(text).journey.stages;
  expect([stage?.id, ...(stage?.moments.map(({ id }) => id) ?? [])]).toEqual([
    'pay',
    'pay-3',
    'pay-2',
    'pay-4',
    'step',
  ]);
});

describe('a fact below a step', () => {
  const text =
    'journey: D\nstage: Eat\n  goal: G\n  step: Tastes\n    note: N\n  thought: Good\n  note: Hm\n  step: Pays\n';

  it('is one error for the lines that follow one step, and says both readings', () => {
    const { diagnostics } = resolveText(text);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'this "thought" and the line after it can be read two ways: of "Eat", or of "Tastes" above it',
    ]);
    expect(diagnostics[0]?.help).toEqual([
      'indent them to belong to "Tastes", or move them above "Tastes" to belong to "Eat"',
    ]);
  });

  it('is mended by indenting it', () => {
    const indented = fixed(text, ({ alternatives }) => alternatives?.[0]);
    expect(indented).toBe(
      'journey: D\nstage: Eat\n  goal: G\n  step: Tastes\n    note: N\n    thought: Good\n    note: Hm\n  step: Pays\n',
    );
    expect(resolveText(indented).findings).toEqual([]);
  });

  it('is mended by moving it up', () => {
    const moved = fixed(text, ({ alternatives }) => alternatives?.[1]);
    expect(moved).toBe(
      'journey: D\nstage: Eat\n  goal: G\n  thought: Good\n  note: Hm\n  step: Tastes\n    note: N\n  step: Pays\n',
    );
    expect(resolveText(moved).findings).toEqual([]);
  });

  it('stays in the model as written, of the stage', () => {
    expect(resolveText(text).journey.stages[0]?.facts.map(({ word }) => word)).toEqual(['goal', 'thought', 'note']);
  });

  it.each(['use: pay', 'touchpoint: Menu'])('also below "%s"', (line) => {
    const { diagnostics } = resolveText(
      `journey: D\nstage: A\n  step pay: Pays\nstage: B\n  ${line}\n  thought: Good\n`,
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['J103']);
  });
});

describe('a stage inside the journey', () => {
  const text = 'journey: D\n  goal: G\n  stage: Eat\n    # a comment\n    step: Tastes\n\n      note: N\nstage: Pay\n';

  it('is an error, and in the model a stage', () => {
    expect(resolveText(text).findings).toEqual(['3:3 J104 the stage "Eat" is indented; stages stand at the top level']);
    expect(shapeOf(text)).toEqual(['Eat: step Tastes', 'Pay: ']);
  });

  it('is mended by its fix', () => {
    expect(fixed(text)).toBe(
      'journey: D\n  goal: G\nstage: Eat\n  # a comment\n  step: Tastes\n\n    note: N\nstage: Pay\n',
    );
  });
});

it('a step inside a touchpoint is an error, and in the model it follows', () => {
  const text = 'journey: D\nstage: A\n  touchpoint: Menu\n    step: Orders\n';
  expect(resolveText(text).findings).toEqual(['4:5 J105 a touchpoint holds no step']);
  expect(shapeOf(text)).toEqual(['A: touchpoint Menu, step Orders']);
});

describe('emotions', () => {
  const map = (lines: string) =>
    `journey: D\npersona eva: Eva\n  primary: yes\npersona ben: Ben\nstage: A\n  step: S\n${lines}`;

  it.each<readonly [lines: string, findings: readonly string[]]>([
    ['    emotion @eva: 1\n    emotion @ben: 1\n', []],
    ['    emotion: 1\n    emotion @eva: 2\n', ['8:5 J120 "eva" has a second emotion in this column']],
    ['    emotion @all: 1\n    emotion @ben: 2\n', ['8:5 J120 "ben" has a second emotion in this column']],
    ['    emotion: 1\n    touchpoint: T\n      emotion: 2\n', ['9:7 J120 "eva" has a second emotion in this column']],
  ])('%j', (lines, findings) => {
    expect(resolveText(map(lines)).findings).toEqual(findings);
  });

  it('of a map without personas', () => {
    const text = 'journey: D\nstage: A\n  step: S\n    emotion: 1\n    emotion: 2\n';
    expect(resolveText(text).findings).toEqual(['5:5 J120 this is a second emotion in this column']);
  });
});
