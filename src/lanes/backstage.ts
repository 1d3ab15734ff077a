// The backstage lane: what happens out of the customer’s sight.

import { factRow } from '../scene/rows/fact-row.js';
import type { Lane } from './lane.js';

export const backstageLane: Lane = {
  name: 'backstage',
  documentation: 'What happens out of the customer’s sight.',
  words: ['backstage'],
  lower: (plan) =>
    factRow(plan, {
      name: 'backstage',
      label: plan.wording.lanes.backstage,
      words: ['backstage'],
      options: { tags: 'others' },
    }),
};
