// What facts of a word are called together: as the rows of the sheet are.

import type { Fact } from '../../model/fact.js';
import { labelOf } from '../../scene/pieces/fact-text.js';
import type { LaneLabel } from '../../scene/wordings/wording.js';
import type { Page } from './page.js';

/** The name of the row that it stands in on the sheet, else of its word. */
export function laneLabel({ plan }: Page, fact: Fact): string {
  const lane = rows.get(fact.word);
  if (lane !== undefined) return plan.wording.lanes[lane];
  return plan.journey.lanes.find(({ id }) => id === fact.word)?.title || labelOf(plan, fact);
}

const rows: ReadonlyMap<string, LaneLabel> = new Map([
  ['action', 'actions'],
  ['thought', 'thoughts-and-quotes'],
  ['question', 'thoughts-and-quotes'],
  ['quote', 'thoughts-and-quotes'],
  ['need', 'needs'],
  ['expectation', 'expectations'],
  ['emotion', 'emotion'],
  ['pain', 'pain-points'],
  ['opportunity', 'opportunities'],
  ['risk', 'risks'],
  ['harm', 'harms'],
  ['insight', 'insights'],
  ['hypothesis', 'hypotheses'],
  ['evidence', 'evidence'],
  ['moment-of-truth', 'moments-of-truth'],
  ['frontstage', 'frontstage'],
  ['backstage', 'backstage'],
  ['support-process', 'support-processes'],
  ['system', 'systems'],
  ['policy', 'policies'],
  ['note', 'notes'],
  ['metric', 'metrics'],
  ['next', 'what-follows'],
  ['drop-off', 'what-follows'],
]);
