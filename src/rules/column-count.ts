// J502: how wide a map is.

import { defineRule } from './rule.js';

export const columnCount = defineRule({
  code: 'J502',
  name: 'column-count',
  summary: 'more than 20 columns',
  presets: { recommended: 'info', strict: 'warning' },
  options: {
    maximum: { kind: 'number', usual: 20, least: 1, most: 1000, documentation: 'More columns than this are too many.' },
  },
  check: ({ journey, stages }, { maximum }) => {
    const count = stages.reduce((sum, { columns }) => sum + Math.max(1, columns.length), 0);
    if (count <= maximum) return [];
    const help = ['give the widest stage a map of its own, and open it from here: "map: checkout.journey"'];
    return [
      {
        at: journey,
        message: `${count} columns are more than ${maximum}: the picture is too wide to read at once`,
        help,
      },
    ];
  },
  documentation: () => ({
    why: 'Each step and touchpoint of a stage is a column. Beyond twenty nobody sees the whole on a screen or a sheet, and the curve that runs over it loses its shape. A map of few stages that opens into others keeps both the overview and the detail. Steps that hold nothing of their own share a column.',
    sources: [
      {
        who: 'Lucidchart, How to build customer journey maps',
        says: '“Customer journey maps can become complicated unless you keep them focused.”',
      },
      {
        who: 'Jamie Irwin in Hotjar, Customer journey mapping',
        says: 'Names as a common mistake to “map out the entire customer journey at once”.',
      },
    ],
    badExample: `journey: Dinner\nstage eat: Eat\n${'  step: Waits\n    note: Long\n'.repeat(21)}`,
    goodExample: 'journey: Dinner\nstage eat: Eat\n  step: Waits\n    note: Long\n  step: Eats\n',
    whenNot: 'Raise `maximum` for maps that are printed on a wall.',
  }),
});
