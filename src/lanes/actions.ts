// The actions lane: what the persona does.

import { factRow } from '../scene/rows/fact-row.js';
import type { Lane } from './lane.js';

export const actionsLane: Lane = {
  name: 'actions',
  documentation: 'What the persona does.',
  words: ['action'],
  lower: (plan) =>
    factRow(plan, {
      name: 'actions',
      label: plan.wording.lanes.actions,
      words: ['action'],
      options: { tags: 'others' },
    }),
};
