// The policies lane: rules that bind what happens here.

import { factRow } from '../scene/rows/fact-row.js';
import type { Lane } from './lane.js';

export const policiesLane: Lane = {
  name: 'policies',
  documentation: 'Rules that bind what happens here.',
  words: ['policy'],
  lower: (plan) =>
    factRow(plan, {
      name: 'policies',
      label: plan.wording.lanes.policies,
      words: ['policy'],
      options: { tags: 'others' },
    }),
};
