// All lanes in the order of the sheet. A lane is one file and its line here.

import type { MapPlan } from '../scene/map-plan.js';
import { actionsLane } from './actions.js';
import { backstageLane } from './backstage.js';
import { emotionLane } from './emotion/emotion-lane.js';
import { evidenceLane } from './evidence.js';
import { expectationsLane } from './expectations.js';
import { frontstageLane } from './frontstage.js';
import { harmsLane } from './harms.js';
import { hypothesesLane } from './hypotheses.js';
import { insightsLane } from './insights.js';
import type { CellRow, Lane, Row } from './lane.js';
import { metricsLane } from './metrics.js';
import { momentsOfTruthLane } from './moments-of-truth.js';
import { needsLane } from './needs.js';
import { notesLane } from './notes.js';
import { opportunitiesLane } from './opportunities.js';
import { ownersLane } from './owners.js';
import { painPointsLane } from './pain-points.js';
import { policiesLane } from './policies.js';
import { risksLane } from './risks.js';
import { stepsAndTouchpointsLane } from './steps-and-touchpoints.js';
import { supportProcessesLane } from './support-processes.js';
import { systemsLane } from './systems.js';
import { teamLanes } from './team-lanes.js';
import { thoughtsAndQuotesLane } from './thoughts-and-quotes.js';
import { touchpointsLane } from './touchpoints.js';
import { whatFollowsLane } from './what-follows.js';

export const lanes: readonly Lane[] = [
  evidenceLane,
  stepsAndTouchpointsLane,
  touchpointsLane,
  momentsOfTruthLane,
  actionsLane,
  thoughtsAndQuotesLane,
  needsLane,
  expectationsLane,
  emotionLane,
  painPointsLane,
  opportunitiesLane,
  risksLane,
  harmsLane,
  insightsLane,
  hypothesesLane,
  frontstageLane,
  backstageLane,
  supportProcessesLane,
  systemsLane,
  policiesLane,
  teamLanes,
  notesLane,
  whatFollowsLane,
  metricsLane,
  ownersLane,
];

/** All rows of a map in their order; a team's row stands right after the row that its `after` names, where there is one. */
export function lowerLanes(plan: MapPlan): readonly Row[] {
  const rows = lanes.flatMap((lane) => lane.lower(plan));
  const shown = new Set(rows.flatMap((row) => (row.kind === 'cells' ? [row.name, ...row.words] : [row.name])));
  const moves = (row: Row): row is CellRow => row.kind === 'cells' && row.after !== undefined && shown.has(row.after);
  const placed: Row[] = rows.filter((row) => !moves(row));
  for (const row of rows) {
    if (moves(row) && row.after !== undefined) placed.splice(placeAfter(placed, row.after), 0, row);
  }
  return placed;
}

/** Behind rows that already follow the same word, so that lanes keep the order of their declaration. */
function placeAfter(rows: readonly Row[], word: string): number {
  const at = rows.findLastIndex((row) => shows(row, word) || (row.kind === 'cells' && row.after === word));
  return at < 0 ? rows.length : at + 1;
}

function shows(row: Row, word: string): boolean {
  return row.name === word || (row.kind === 'cells' && row.words.includes(word));
}
