// Owners: who in the organisation answers for a stage, step or touchpoint.

import { shownText } from '../scene/pieces/fact-text.js';
import { body, paragraph } from '../scene/pieces/paragraph.js';
import { factRow } from '../scene/rows/fact-row.js';
import type { Lane } from './lane.js';

export const ownersLane: Lane = {
  name: 'owners',
  documentation: 'Who answers for a stage, step or touchpoint.',
  words: ['owner', 'team'],
  lower: (plan) =>
    factRow(plan, {
      name: 'owners',
      label: plan.wording.lanes.owners,
      words: ['owner', 'team'],
      item: ({ fact }) => paragraph(plan, shownText(plan, fact), body, 'ink'),
    }),
};
