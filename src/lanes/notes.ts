// The notes lane: what the team wants to keep in mind.

import { factRow } from '../scene/rows/fact-row.js';
import type { Lane } from './lane.js';

export const notesLane: Lane = {
  name: 'notes',
  documentation: 'What the team wants to keep in mind.',
  words: ['note'],
  lower: (plan) =>
    factRow(plan, {
      name: 'notes',
      label: plan.wording.lanes.notes,
      words: ['note'],
      options: { tags: 'others' },
    }),
};
