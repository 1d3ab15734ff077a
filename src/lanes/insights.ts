// The insights lane: what the team has learnt here.

import { factRow } from '../scene/rows/fact-row.js';
import type { Lane } from './lane.js';

export const insightsLane: Lane = {
  name: 'insights',
  documentation: 'What the team has learnt here.',
  words: ['insight'],
  lower: (plan) =>
    factRow(plan, {
      name: 'insights',
      label: plan.wording.lanes.insights,
      words: ['insight'],
      options: { tags: 'others' },
    }),
};
