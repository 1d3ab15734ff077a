// J303: whether the map shows what is or what shall be.

import { defineRule } from './rule.js';
import { holdsAny } from './shared/facts.js';

export const journeyState = defineRule({
  code: 'J303',
  name: 'journey-state',
  summary: 'neither current nor future state declared',
  presets: { recommended: 'info', strict: 'warning' },
  check: ({ journey }) => {
    if (holdsAny(journey, 'state')) return [];
    const help = ['write "state: current" for what research found, "state: future" for what shall be'];
    return [{ at: journey, message: 'nothing says whether this is how things are or how they shall be', help }];
  },
  documentation: () => ({
    why: 'A reader who takes a plan for a finding, or a finding for a plan, decides wrongly. The two also grow from different work: a current state from research, a future state from design. One line says which it is.',
    sources: [
      {
        who: 'Fullstory, Customer journey maps',
        says: '“At the very least, be sure to create a customer journey map for the current and future state.”',
      },
      {
        who: 'Sea of Knowledge, Creating a customer journey map',
        says: 'Names current state, day in the life and future state as frameworks to choose from before anything is drawn.',
      },
    ],
    badExample: 'journey: Dinner at Bella Pizza\n  goal: Eat well nearby\n',
    goodExample: 'journey: Dinner at Bella Pizza\n  state: current\n  goal: Eat well nearby\n',
    whenNot: 'Switch it off where all maps of a folder are of one state by agreement.',
  }),
});
