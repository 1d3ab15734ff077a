// The cards that head the columns: steps outlined, touchpoints filled, those that hold nothing as a list.

import { columnCard } from '../scene/card/moment-card.js';
import type { Lane } from './lane.js';

export const stepsAndTouchpointsLane: Lane = {
  name: 'steps-and-touchpoints',
  documentation: 'What the persona does and where they meet the organisation: the columns of the map.',
  words: ['step', 'touchpoint'],
  lower: (plan) =>
    plan.columns.length === 0
      ? []
      : [
          {
            kind: 'cells',
            name: 'steps-and-touchpoints',
            label: plan.wording.lanes['steps-and-touchpoints'],
            cells: plan.columns.map((column) => columnCard(plan, column)),
            stageCells: plan.stages.map(() => undefined),
            cards: true,
            words: ['step', 'touchpoint'],
          },
        ],
};
