// J508: stages told in far more detail than the others.

import { defineRule } from './rule.js';
import { shortTitle } from './shared/facts.js';

export const unevenDetail = defineRule({
  code: 'J508',
  name: 'uneven-detail',
  summary: 'one stage has three times the columns of the others',
  presets: { recommended: 'off', strict: 'info' },
  options: {
    times: {
      kind: 'number',
      usual: 3,
      least: 2,
      most: 100,
      documentation: 'How many times the columns of the other stages, taken together.',
    },
  },
  check: ({ stages }, { times }) => {
    if (stages.length < 2) return [];
    const widths = stages.map(({ columns }) => Math.max(1, columns.length));
    const all = widths.reduce((sum, width) => sum + width, 0);
    return stages.flatMap(({ stage }, index) => {
      const width = widths[index] ?? 1;
      const usual = (all - width) / (stages.length - 1);
      if (width < times * usual) return [];
      const others = Math.round(usual * 10) / 10;
      const help = ['split the stage, give it a map of its own ("map: ..."), or look closer at the others'];
      return [
        {
          at: stage,
          message: `"${shortTitle(stage.title)}" has ${width} columns, the other stages ${others} on average`,
          help,
        },
      ];
    });
  },
  documentation: () => ({
    why: 'Detail follows attention. One stage told three times as closely as the others is the one the team works on, not always the one the customer lives through.',
    sources: [
      {
        who: 'Jamie Irwin in Hotjar, Customer journey mapping',
        says: '“Start by mapping out the overall journey, and only drill down into more detail once you have a broader, higher-level overview of the customer journey.”',
      },
    ],
    badExample:
      'journey: Dinner\nstage book: Book\n  touchpoint: Web\n    note: a\n  touchpoint: Mail\n    note: b\n  touchpoint: Call\n    note: c\nstage eat: Eat\n  step: Waits\nstage pay: Pay\n  step: Pays\n',
    goodExample:
      'journey: Dinner\nstage book: Book\n  touchpoint: Web\n    note: a\n  touchpoint: Mail\n    note: b\nstage eat: Eat\n  step: Waits\nstage pay: Pay\n  step: Pays\n',
    whenNot: 'Off in `recommended`: a journey may well have one long stage.',
  }),
});
