// Names and what they lead to, in any order, in any namespace.

import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/fact.js';
import { fixed, resolveText } from './resolving.js';

const ids = (fact: Fact | undefined): readonly (string | undefined)[] =>
  fact?.value.kind === 'references' ? fact.value.references.map(({ id }) => id) : [];

describe('what a reference may be', () => {
  it.each([
    ['a name', 'dessert', 'dessert'],
    ['a text, for what has no name', 'Has a coffee', 'has-a-coffee'],
    ['a text with hyphens', 'has-a-coffee', 'has-a-coffee'],
    ['the text of something named', 'Has a dessert', 'dessert'],
    ['a stage', 'leave', 'leave'],
  ])('%s', (_, target, id) => {
    const text = `journey: D\nstage: Eat\n  step: Pays\n    next: ${target}\n  step dessert: Has a dessert\n  step: Has a coffee\nstage leave: Leave\n`;
    const { journey, findings } = resolveText(text);
    expect(findings).toEqual([]);
    expect(ids(journey.stages[0]?.moments[0]?.facts[0])).toEqual([id]);
  });
});

describe('what is said when it leads nowhere', () => {
  it.each<readonly [what: string, lines: string, findings: readonly string[]]>([
    ['nothing of that name', 'stage: A\n  next: b\n', ['3:9 J203 no stage, step or touchpoint is called "b"']],
    [
      'a name of another kind',
      'channel web: W\nstage: A\n  next: web\n',
      ['4:9 J203 no stage, step or touchpoint is called "web"'],
    ],
    ['two of one text', 'stage: A\n  step: S\n  step: S\n    next: s\n', ['5:11 J202 "s" fits 2 things']],
    [
      'an undeclared channel, once one is declared',
      'channel web: W\nstage: A\n  channel: web, wbe\n',
      ['4:17 J204 the channel "wbe" is not declared'],
    ],
    ['a free channel, while none is declared', 'stage: A\n  channel: web, wbe\n', []],
    [
      'an undeclared source',
      'source i: I\nstage: A\n  pain: P [source: j]\n',
      ['4:20 J204 the source "j" is not declared'],
    ],
    [
      'an owner that is no team, once one is declared',
      'team floor: Floor\nstage: A\n  owner: Kitchen\n',
      ['4:10 J204 the team "Kitchen" is not declared'],
    ],
    ['an owner by the text of the team', 'team floor: Floor staff\nstage: A\n  owner: Floor staff\n', []],
    [
      'a metric that nobody declared',
      'stage: A\n  metric: Bounce rate\n',
      ['3:11 J203 no metric is called "Bounce rate"'],
    ],
    [
      'a metric of the top level, by text',
      'metric bounce: Bounce rate [value: 3]\nstage: A\n  metric: Bounce rate\n',
      [],
    ],
    [
      'a metric with numbers declares',
      'stage: A\n  metric: Bounce rate [value: 3]\n  step: S\n    metric: Bounce rate\n',
      [],
    ],
    ['a pain', 'stage: A\n  pain p: P\n  opportunity: O [solves: p, q]\n', ['4:30 J203 no pain is called "q"']],
    ['a variant', 'stage: A\n  step: S [variant: b]\n', ['3:21 J203 no variant is called "b"']],
    [
      'a view of unknown stages and personas',
      'view v: V [stages: x, personas: y]\n',
      ['2:20 J203 no stage, step or touchpoint is called "x"', '2:33 J203 no persona is called "y"'],
    ],
    [
      'baseline.name without a baseline',
      'stage: A\n  opportunity: O [solves: baseline.p]\n',
      ['3:27 J203 no pain is called "baseline.p"'],
    ],
  ])('%s', (_, lines, findings) => {
    expect(resolveText(`journey: D\n${lines}`).findings).toEqual(findings);
  });

  it('a closed list shows the declaration that closed it', () => {
    const [finding] = resolveText('journey: D\nchannel web: W\nstage: A\n  channel: wbe\n').diagnostics;
    expect(finding?.related).toMatchObject([
      { span: { start: 19, end: 22 }, message: 'this declaration closes the list of channels' },
    ]);
    expect(finding?.help).toEqual(['did you mean "web"?']);
  });

  it('an ambiguous reference offers to name each of the things', () => {
    const text = 'journey: D\nstage: A\n  step: Waits\n  step: Waits\n    next: Waits\n';
    const named = fixed(text, ({ alternatives }) => alternatives?.[1]);
    expect(named).toBe('journey: D\nstage: A\n  step: Waits\n  step waits-2: Waits\n    next: waits-2\n');
    expect(resolveText(named).findings).toEqual([]);
  });

  it.each([
    ['with a misspelt word', 'chanel web: Website\nchannel app: App\nstage: A\n  channel: web\n', ['J101']],
    ['where it may not stand', 'stage: A\n  severity s: high\n  next: b\nstep b: B\n', ['J117', 'J102', 'J102']],
    ['below an unknown word', 'stge: A\n  step b: B\nstage: C\n  next: b\n', ['J101']],
  ])('what is declared %s is not also reported as missing', (_, lines, codes) => {
    const found = resolveText(`journey: D\n${lines}`).diagnostics.map(({ code }) => code);
    expect(found.filter((code) => code.startsWith('J2'))).toEqual([]);
    expect(found.length).toBeLessThanOrEqual(codes.length);
  });
});
