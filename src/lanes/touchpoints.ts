// Touchpoints met inside a step: which, through which channels, by whom.

import type { Moment } from '../model/journey.js';
import { touchpointPiece } from '../scene/card/moment-card.js';
import type { MapPlan } from '../scene/map-plan.js';
import { cellOf, listed } from '../scene/pieces/piece.js';
import type { Cell } from '../scene/row.js';
import type { Lane } from './lane.js';

export const touchpointsLane: Lane = {
  name: 'touchpoints',
  documentation: 'What of the organisation the persona meets inside a step.',
  words: ['touchpoint'],
  lower: (plan) => {
    const cells = plan.columns.map((column) => cellOfMoments(plan, column.moments));
    if (
      plan.hiddenLanes.has('touchpoint') ||
      plan.hiddenLanes.has('touchpoints') ||
      cells.every((cell) => cell === undefined)
    )
      return [];
    return [
      {
        kind: 'cells',
        name: 'touchpoints',
        label: plan.wording.lanes.touchpoints,
        cells,
        stageCells: plan.stages.map(() => undefined),
        cards: false,
        words: ['touchpoint'],
      },
    ];
  },
};

function cellOfMoments(plan: MapPlan, moments: readonly Moment[]): Cell | undefined {
  const inner = moments.flatMap(touchpointsInside);
  return inner.length === 0
    ? undefined
    : cellOf(
        listed(
          inner.map((touchpoint) => touchpointPiece(plan, touchpoint)),
          8,
        ),
      );
}

function touchpointsInside(moment: Moment): readonly Moment[] {
  if (moment.kind === 'touchpoint') return [];
  return moment.moments.flatMap((inner) => (inner.kind === 'touchpoint' ? [inner] : touchpointsInside(inner)));
}
