// The frontstage lane: what staff and systems do in sight of the customer.

import { factRow } from '../scene/rows/fact-row.js';
import type { Lane } from './lane.js';

export const frontstageLane: Lane = {
  name: 'frontstage',
  documentation: 'What staff and systems do in sight of the customer.',
  words: ['frontstage'],
  lower: (plan) =>
    factRow(plan, {
      name: 'frontstage',
      label: plan.wording.lanes.frontstage,
      words: ['frontstage'],
      options: { tags: 'others' },
    }),
};
