// J412: people who give up, and are not seen to leave.

import { choiceOf } from '../model/queries.js';
import { defineRule, each } from './rule.js';
import { shortTitle } from './shared/facts.js';
import { placedFacts } from './shared/linted-map.js';

export const abandonWithoutDropOff = defineRule({
  code: 'J412',
  name: 'abandon-without-drop-off',
  summary: 'a pain at which people give up, where no drop-off is drawn',
  presets: { recommended: 'off', strict: 'info' },
  check: (map) => {
    const leaving = new Set<unknown>();
    for (const { column, stage } of placedFacts(map, 'drop-off')) leaving.add(column ?? stage);
    const pains = placedFacts(map, 'pain').filter(({ fact }) => choiceOf(fact, 'effect') === 'abandon');
    return each('pains at which people give up', pains, ({ fact, column, stage }) => {
      if (leaving.has(column) || leaving.has(stage)) return undefined;
      const help = ['add where they go and how many to that step: "drop-off: Goes next door [share: 8%]"'];
      return { at: fact, message: `people give up at "${shortTitle(fact.text)}", and nobody is seen to leave`, help };
    });
  },
  documentation: () => ({
    why: 'Where people give up, the journey ends for them; the map should show it, with their share if it is known. A map on which everybody arrives hides its best argument.',
    sources: [
      {
        who: 'Eight steps of customer journey mapping (2024)',
        says: 'Counts “understanding why customers abandon a service” among what maps are made for.',
      },
    ],
    badExample: 'journey: Dinner\nstage arrive: Arrive\n  step: Parks\n    pain: No spot [effect: abandon]\n',
    goodExample:
      'journey: Dinner\nstage arrive: Arrive\n  step: Parks\n    pain: No spot [effect: abandon]\n    drop-off: Goes next door [share: 8%]\n',
    whenNot: 'Off in `recommended`: a drop-off is worth drawing when somebody has counted.',
  }),
});
