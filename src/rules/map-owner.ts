// J603: who answers for the map itself.

import { defineRule } from './rule.js';
import { holdsAny } from './shared/facts.js';
import { isRetired } from './shared/map-kinds.js';

export const mapOwner = defineRule({
  code: 'J603',
  name: 'map-owner',
  summary: 'a map without an owner',
  presets: { recommended: 'info', strict: 'warning' },
  check: ({ journey }) => {
    if (holdsAny(journey, 'owner') || isRetired(journey)) return [];
    const help = ['add who keeps it true: "owner: Guest experience"'];
    return [{ at: journey, message: 'nobody answers for this map', help }];
  },
  documentation: () => ({
    why: 'A map that everybody made belongs to nobody a month later. The owner need not change anything on it; they know whom to ask, and are asked when it is wrong.',
    sources: [
      {
        who: 'Close, Customer journey mapping',
        says: '“Eliminate information silos by making all relevant stakeholders aware of the map and involved in its upkeep.”',
      },
    ],
    badExample: 'journey: Dinner\n  goal: Eat well\n',
    goodExample: 'journey: Dinner\n  goal: Eat well\n  owner: Guest experience\n',
    whenNot: 'Switch it off where a CODEOWNERS file says it for the whole folder.',
  }),
});
