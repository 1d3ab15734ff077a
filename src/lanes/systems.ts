// The systems lane: software and machines in use.

import { factRow } from '../scene/rows/fact-row.js';
import type { Lane } from './lane.js';

export const systemsLane: Lane = {
  name: 'systems',
  documentation: 'Software and machines in use.',
  words: ['system'],
  lower: (plan) =>
    factRow(plan, {
      name: 'systems',
      label: plan.wording.lanes.systems,
      words: ['system'],
      options: { tags: 'others' },
    }),
};
