// The evidence lane: what the customer can see and touch: signs, receipts, uniforms.

import { factRow } from '../scene/rows/fact-row.js';
import type { Lane } from './lane.js';

export const evidenceLane: Lane = {
  name: 'evidence',
  documentation: 'What the customer can see and touch: signs, receipts, uniforms.',
  words: ['evidence'],
  lower: (plan) =>
    factRow(plan, {
      name: 'evidence',
      label: plan.wording.lanes.evidence,
      words: ['evidence'],
      options: { tags: 'never' },
    }),
};
