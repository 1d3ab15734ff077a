// The harms lane: what the service may do to people.

import { factRow } from '../scene/rows/fact-row.js';
import type { Lane } from './lane.js';

export const harmsLane: Lane = {
  name: 'harms',
  documentation: 'What the service may do to people.',
  words: ['harm'],
  lower: (plan) =>
    factRow(plan, {
      name: 'harms',
      label: plan.wording.lanes.harms,
      words: ['harm'],
      options: { tags: 'others' },
    }),
};
