// The needs lane: what the persona needs at this moment.

import { factRow } from '../scene/rows/fact-row.js';
import type { Lane } from './lane.js';

export const needsLane: Lane = {
  name: 'needs',
  documentation: 'What the persona needs at this moment.',
  words: ['need'],
  lower: (plan) =>
    factRow(plan, {
      name: 'needs',
      label: plan.wording.lanes.needs,
      words: ['need'],
      options: { tags: 'always' },
    }),
};
