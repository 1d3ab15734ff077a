// J604: plans that do not say what they improve on.

import { defineRule } from './rule.js';
import { holdsAny } from './shared/facts.js';
import { isFuture } from './shared/map-kinds.js';

export const futureWithoutBaseline = defineRule({
  code: 'J604',
  name: 'future-without-baseline',
  summary: 'a future-state map that names no baseline',
  presets: { recommended: 'off', strict: 'info' },
  check: ({ journey }) => {
    if (!isFuture(journey) || holdsAny(journey, 'baseline')) return [];
    const help = ['name the map of today: "baseline: dinner.journey"; its curve is then drawn behind this one'];
    return [{ at: journey, message: 'this is how things shall be, and nothing says how they are', help }];
  },
  documentation: () => ({
    why: 'A future state is an answer to a current one. With a baseline the sheet shows both curves, opportunities can name the pains of today that they answer, and a reader sees what the plan is for.',
    sources: [
      {
        who: 'Close, Customer journey mapping',
        says: 'Future state maps “are most useful in conjunction with ‘current state’ maps in order to track the improvements—and chart your trajectory”.',
      },
    ],
    badExample: 'journey: Dinner\n  state: future\n',
    goodExample: 'journey: Dinner\n  state: future\n  baseline: dinner.journey\n',
    whenNot: 'Off in `recommended`: what is wholly new has no map of today.',
  }),
});
