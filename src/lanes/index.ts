// All lanes in the order of the sheet. A lane is one file and its line here.

import type { MapPlan } from '../scene/map-plan.js';
import { actionsLane } from './actions.js';
import { backstageLane } from './backstage.js';
import { emotionLane } from './emotion/emotion-lane.js';
import { evidenceLane } from './evidence.js';
import { expectationsLane } from './expectations.js';
import { frontstageLane } from './frontstage.js';
import { goalsAndSuccessLane } from './goals-and-success.js';
import { harmsLane } from './harms.js';
import { hypothesesLane } from './hypotheses.js';
import { imagesLane } from './images.js';
import { insightsLane } from './insights.js';
import type { Lane, Row } from './lane.js';
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
  imagesLane,
  goalsAndSuccessLane,
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

/**
 * All rows of a map in their order. A team's row stands right after the row that its `after` names, or where that row
 * would have stood.
 */
export function lowerLanes(plan: MapPlan): readonly Row[] {
  const rows = lanes.flatMap((lane, order) => lane.lower(plan).map((row): OrderedRow => ({ row, order })));
  const followed = ({ row }: OrderedRow): string | undefined => (row.kind === 'cells' ? row.after : undefined);
  const shown = new Set(rows.flatMap(({ row }) => [row.name, ...(row.kind === 'cells' ? row.words : [])]));
  const moves = (ordered: OrderedRow): boolean => {
    const word = followed(ordered);
    return word !== undefined && (shown.has(word) || orderOf(word) !== undefined);
  };
  const placed = rows.filter((row) => !moves(row));
  for (const ordered of rows) {
    const word = followed(ordered);
    if (word !== undefined && moves(ordered)) placed.splice(placeAfter(placed, word), 0, ordered);
  }
  return placed.map(({ row }) => row);
}

interface OrderedRow {
  readonly row: Row;
  /** Of its lane. */
  readonly order: number;
}

/** Behind rows that already follow the same word, so that lanes keep the order of their declaration. */
function placeAfter(rows: readonly OrderedRow[], word: string): number {
  const at = rows.findLastIndex(({ row }) => shows(row, word) || (row.kind === 'cells' && row.after === word));
  if (at >= 0) return at + 1;
  const order = orderOf(word) ?? lanes.length;
  const later = rows.findIndex((ordered) => ordered.order > order);
  return later < 0 ? rows.length : later;
}

/** Of the first lane of ours that shows facts of the word, or is called so. */
function orderOf(word: string): number | undefined {
  const order = lanes.findIndex(({ name, words }) => name === word || words.includes(word));
  return order < 0 ? undefined : order;
}

function shows(row: Row, word: string): boolean {
  return row.name === word || (row.kind === 'cells' && row.words.includes(word));
}
