// The support processes lane: internal processes that the stages above rest on.

import { factRow } from '../scene/rows/fact-row.js';
import type { Lane } from './lane.js';

export const supportProcessesLane: Lane = {
  name: 'support-processes',
  documentation: 'Internal processes that the stages above rest on.',
  words: ['support-process'],
  lower: (plan) =>
    factRow(plan, {
      name: 'support-processes',
      label: plan.wording.lanes['support-processes'],
      words: ['support-process'],
      options: { tags: 'others' },
    }),
};
