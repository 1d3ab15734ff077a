// A team's own lanes: each a row of its own, where its author wants it; of kind marker, a badge a fact.

import type { TeamLane } from '../model/journey.js';
import { choiceOf, factOf, textOfFact, valueOfFact } from '../model/queries.js';
import type { MapPlan, PlacedFact } from '../scene/map-plan.js';
import { authorPaint } from '../scene/paint.js';
import { badge } from '../scene/pieces/badge.js';
import { factDetails } from '../scene/pieces/details.js';
import { factItem } from '../scene/pieces/fact-item.js';
import { flow } from '../scene/pieces/flow.js';
import { type Piece, stacked } from '../scene/pieces/piece.js';
import { factRow } from '../scene/rows/fact-row.js';
import { namesOf } from '../scene/view-of-journey.js';
import type { CellRow, Lane } from './lane.js';

export const teamLanes: Lane = {
  name: 'team-lanes',
  documentation: 'Rows that the team declared with `lane`.',
  words: [],
  lower: (plan) => plan.journey.lanes.flatMap((lane) => teamRow(plan, lane)),
};

function teamRow(plan: MapPlan, lane: TeamLane): readonly CellRow[] {
  const marker = choiceOf(lane, 'kind') === 'marker';
  return factRow(plan, {
    name: `lane-${lane.id}`,
    label: lane.title || lane.id,
    words: [lane.id],
    after: wordAfter(lane),
    item: (placed) => (marker ? markerItem(plan, placed, lane) : factItem(plan, placed, { tags: 'others' })),
  });
}

function wordAfter(lane: TeamLane): string | undefined {
  const fact = factOf(lane, 'after');
  return fact === undefined ? undefined : (namesOf(fact)[0] ?? textOfFact(lane, 'after'));
}

function markerItem(plan: MapPlan, { fact }: PlacedFact, lane: TeamLane): Piece {
  const outline = authorPaint(valueOfFact(lane, 'colour', 'colour')?.colour);
  return stacked(
    [flow([badge(plan, fact.text || lane.title, { outline })], 8, 4), ...factDetails(plan, fact, new Set())],
    4,
  );
}
