// J402: falls of which nobody learns why.

import type { Fact } from '../model/fact.js';
import { defineRule, each } from './rule.js';
import { type CurvePoint, curvesOf } from './shared/curves.js';
import { explanationsOf } from './shared/explanations.js';

export const dropUnexplained = defineRule({
  code: 'J402',
  name: 'drop-unexplained',
  summary: 'the emotion falls by half the scale or more from one column to the next, unexplained',
  presets: { recommended: 'info', strict: 'warning' },
  yieldsTo: ['low-emotion-unexplained'],
  check: (map) => {
    const { lowest, highest } = map.journey.scale;
    const isExplained = explanationsOf(map);
    return each('falls', fallsOf(curvesOf(map), (highest - lowest) / 2), ({ before, after, from, to }) => {
      if (isExplained(after.emotion)) return undefined;
      const related =
        before === after ? [] : [{ span: before.emotion.fact.keywordSpan, message: `before it is ${from}` }];
      const help = ['add what happens between the two: a "pain", a "thought" or a "note" beside the lower one'];
      return {
        at: after.emotion.fact,
        message: `the emotion falls from ${from} to ${to}, and nothing says why`,
        related,
        help,
      };
    });
  },
  documentation: () => ({
    why: 'A steep fall is a promise broken: what came before led to expect something else. It hurts more than a low level that was low all along, and it is where a change pays most. Half of the scale is 2 on -2..2 and on 1..5, 5 on 0..10.',
    sources: [
      {
        who: 'Atlassian Team Playbook, Customer journey mapping',
        says: '“Rapid drops – this indicates large gaps in expectations, and frustration.”',
      },
    ],
    badExample:
      'journey: Dinner\nstage eat: Eat\n  step: Tastes it\n    emotion: +2 This is it\n  step: Asks for the bill\n    emotion: 0 Ignored\n',
    goodExample:
      'journey: Dinner\nstage eat: Eat\n  step: Tastes it\n    emotion: +2 This is it\n  step: Asks for the bill\n    emotion: 0 Ignored\n    thought: I’d like to go home now.\n',
    whenNot: 'Where the lower end is in the lowest quarter of the scale, J401 speaks of it instead.',
  }),
});

interface Fall {
  readonly before: CurvePoint;
  readonly after: CurvePoint;
  readonly from: number;
  readonly to: number;
}

/** Each emotion once, whoever feels it. */
function fallsOf(curves: readonly (readonly CurvePoint[])[], steep: number): readonly Fall[] {
  const falls = new Map<Fact, Fall>();
  for (const curve of curves) {
    let before: CurvePoint | undefined;
    let level = Number.NEGATIVE_INFINITY;
    for (const after of curve) {
      for (const score of after.scores) {
        const start = score === after.scores[0] ? (before ?? after) : after;
        if (level - score >= steep - 1e-9 && !falls.has(after.emotion.fact)) {
          falls.set(after.emotion.fact, { before: start, after, from: level, to: score });
        }
        level = score;
      }
      before = after;
    }
  }
  return [...falls.values()];
}
