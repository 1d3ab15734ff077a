// J407: ideas that answer nothing on the map.

import { factsOf } from '../model/queries.js';
import { defineRule, each } from './rule.js';
import { holdsAny, shortTitle } from './shared/facts.js';

export const opportunityOrphan = defineRule({
  code: 'J407',
  name: 'opportunity-orphan',
  summary: 'an opportunity tied to no pain, stage or step',
  presets: { recommended: 'info', strict: 'warning' },
  check: ({ journey }) =>
    each('opportunities of the whole journey', factsOf(journey, 'opportunity'), (fact) => {
      if (holdsAny(fact, 'solves')) return undefined;
      const help = ['move it into the pain, step or stage it is for, or name the pain: "solves: no-parking"'];
      return { at: fact, message: `"${shortTitle(fact.text)}" answers nothing on this map`, help };
    }),
  documentation: () => ({
    why: 'An idea that answers no pain and belongs to no stage was there before the map, or the map lacks the pain it answers. Either is worth knowing. Where an idea answers something, the map is its argument.',
    sources: [
      {
        who: 'Close, Customer journey mapping',
        says: '“Check out the recommendations for improvement. Connecting those to each customer stage will help focus the teams’ efforts.”',
      },
    ],
    badExample:
      'journey: Dinner\n  opportunity: A loyalty app\nstage arrive: Arrive\n  step: Parks\n    pain no-parking: No spot\n',
    goodExample:
      'journey: Dinner\n  opportunity: Rent ten spots [solves: no-parking]\nstage arrive: Arrive\n  step: Parks\n    pain no-parking: No spot\n',
    whenNot: 'Silence it for an idea that is for the journey as a whole; a `recommendation` is the word for that.',
  }),
});
