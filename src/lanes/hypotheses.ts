// The hypotheses lane: what the team believes and has yet to test.

import { factRow } from '../scene/rows/fact-row.js';
import type { Lane } from './lane.js';

export const hypothesesLane: Lane = {
  name: 'hypotheses',
  documentation: 'What the team believes and has yet to test.',
  words: ['hypothesis'],
  lower: (plan) =>
    factRow(plan, {
      name: 'hypotheses',
      label: plan.wording.lanes.hypotheses,
      words: ['hypothesis'],
      options: { tags: 'others' },
    }),
};
