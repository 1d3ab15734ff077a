// J315: what the organisation wants of the journey, in few lines.

import { factsOf } from '../model/queries.js';
import { defineRule } from './rule.js';

export const objectiveCount = defineRule({
  code: 'J315',
  name: 'objective-count',
  summary: 'no objective, or more than five',
  presets: { recommended: 'off', strict: 'info' },
  options: {
    maximum: { kind: 'number', usual: 5, least: 1, most: 50, documentation: 'More objectives than this are too many.' },
  },
  check: ({ journey }, { maximum }) => {
    const objectives = factsOf(journey, 'objective');
    const beyond = objectives[maximum];
    if (beyond !== undefined) {
      const help = [
        'keep those by which you would judge the work on this map, and give the others to maps of their own',
      ];
      return [{ at: beyond, message: `${objectives.length} objectives are more than ${maximum}`, help }];
    }
    if (objectives.length > 0) return [];
    const help = ['add what the organisation wants of it: "objective: Guests who come back [value: 40%, target: 55%]"'];
    return [{ at: journey, message: 'nothing says what the organisation wants of this journey', help }];
  },
  documentation: () => ({
    why: 'The customer’s goal and the organisation’s objective are two things, and a map that names both shows where they part. Without an objective the work on the map has no reason; with ten it has no direction.',
    sources: [
      {
        who: 'Sea of Knowledge, Creating a customer journey map',
        says: '“No matter the objectives you choose, make sure you’ve clearly defined 3-5 goals and look to solve them during this process.”',
      },
      {
        who: 'Eight steps of customer journey mapping (2024)',
        says: '“Before creating a map, an organization typically establishes precisely what it hopes to achieve.”',
      },
    ],
    badExample: 'journey: Dinner\n  goal: Eat well nearby\n',
    goodExample: 'journey: Dinner\n  goal: Eat well nearby\n  objective: Guests who come back within 60 days\n',
    whenNot: 'Off in `recommended`: many maps are drawn to understand, before anyone has an objective.',
  }),
});
