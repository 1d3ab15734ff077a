// J411: curves that go up and down at every column.

import { defineRule } from './rule.js';
import { curvesOf } from './shared/curves.js';

export const sawtooth = defineRule({
  code: 'J411',
  name: 'sawtooth',
  summary: 'the curve changes direction at every column',
  presets: { recommended: 'off', strict: 'info' },
  options: {
    columns: {
      kind: 'number',
      usual: 5,
      least: 3,
      most: 100,
      documentation: 'Curves with fewer scored columns are left alone.',
    },
  },
  check: (map, { columns }) =>
    curvesOf(map).flatMap((curve) => {
      const [first] = curve;
      if (first === undefined || curve.length < columns) return [];
      const moves = curve
        .slice(1)
        .map(({ scores }, index) => Math.sign(scores[0] - (curve[index]?.scores.at(-1) ?? scores[0])));
      const turnsAlways = moves.every((move, index) => move !== 0 && move !== moves[index - 1]);
      if (!turnsAlways) return [];
      const help = ['check that each turn is something people told you, not the wish to show both sides everywhere'];
      return [
        { at: first.emotion.fact, message: `from here the curve turns at every one of ${curve.length} columns`, help },
      ];
    }),
  documentation: () => ({
    why: 'A line that turns at every column is either exhausting to live, or was drawn so that every column has its point. In both cases it is worth a look before decisions are made from it.',
    sources: [
      {
        who: 'Atlassian Team Playbook, Customer journey mapping',
        says: '“Areas of sawtooth sentiment – going up and down a lot is pretty common, but that doesn’t mean it’s not exhausting for the persona.”',
      },
    ],
    badExample:
      'journey: Dinner\nstage eat: Eat\n  step: Sits\n    emotion: 0\n  step: Reads\n    emotion: 1\n  step: Orders\n    emotion: 0\n  step: Drinks\n    emotion: 1\n  step: Waits\n    emotion: 0\n',
    goodExample:
      'journey: Dinner\nstage eat: Eat\n  step: Sits\n    emotion: 0\n  step: Reads\n    emotion: 1\n  step: Orders\n    emotion: 1\n  step: Drinks\n    emotion: 1\n  step: Waits\n    emotion: 0\n',
    whenNot: 'Off in `recommended`: some journeys are like that.',
  }),
});
