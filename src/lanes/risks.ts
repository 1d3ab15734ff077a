// The risks lane: what may go wrong for the organisation or the service.

import { factRow } from '../scene/rows/fact-row.js';
import type { Lane } from './lane.js';

export const risksLane: Lane = {
  name: 'risks',
  documentation: 'What may go wrong for the organisation or the service.',
  words: ['risk'],
  lower: (plan) =>
    factRow(plan, {
      name: 'risks',
      label: plan.wording.lanes.risks,
      words: ['risk'],
      options: { tags: 'others' },
    }),
};
