// What the persona wants in each step, what the organisation wants of it, and how success is told: a row each, once
// several columns say it and so can be compared. Said once or twice, it stands on the card.

import { factRow } from '../scene/rows/fact-row.js';
import { withoutStageCells } from '../scene/rows/without-stage-cells.js';
import type { Lane } from './lane.js';

export const goalsAndSuccessLane: Lane = {
  name: 'goals-and-success',
  documentation: 'Goals and success of steps and touchpoints, where several of them say so.',
  words: ['goal', 'business-goal', 'success'],
  lower: (plan) =>
    (['goal', 'business-goal', 'success'] as const)
      .filter((word) => plan.comparedWords.has(word))
      .flatMap((word) =>
        withoutStageCells(
          factRow(plan, {
            name: word,
            label: plan.wording.facts[word],
            words: [word],
            options: { tags: 'others' },
          }),
        ),
      ),
};
