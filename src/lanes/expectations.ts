// The expectations lane: what the persona expects to happen.

import { factRow } from '../scene/rows/fact-row.js';
import type { Lane } from './lane.js';

export const expectationsLane: Lane = {
  name: 'expectations',
  documentation: 'What the persona expects to happen.',
  words: ['expectation'],
  lower: (plan) =>
    factRow(plan, {
      name: 'expectations',
      label: plan.wording.lanes.expectations,
      words: ['expectation'],
      options: { tags: 'always' },
    }),
};
