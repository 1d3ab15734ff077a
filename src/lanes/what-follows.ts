// What follows a step: where the persona goes next, on which condition, and who leaves for good.

import type { Fact } from '../model/fact.js';
import { factOf } from '../model/queries.js';
import { dropOffsInPanel } from '../scene/curve-facts.js';
import type { MapPlan, PlacedFact } from '../scene/map-plan.js';
import { factDetails } from '../scene/pieces/details.js';
import { quantityText, shownText } from '../scene/pieces/fact-text.js';
import { iconLine } from '../scene/pieces/icon-line.js';
import { type Piece, stacked } from '../scene/pieces/piece.js';
import { factRow } from '../scene/rows/fact-row.js';
import type { Lane } from './lane.js';

export const whatFollowsLane: Lane = {
  name: 'what-follows',
  documentation: 'Where the persona goes next, and where they leave.',
  words: ['next', 'drop-off'],
  lower: (plan) =>
    factRow(plan, {
      name: 'what-follows',
      label: plan.wording.lanes['what-follows'],
      words: ['next', 'drop-off'],
      item: (placed, columnIndex) => followItem(plan, placed, columnIndex),
    }),
};

function followItem(plan: MapPlan, { fact }: PlacedFact, columnIndex: number | undefined): Piece | undefined {
  if (fact.word === 'drop-off') {
    if (dropOffsInPanel(plan, columnIndex)) return undefined;
    return withDetails(plan, fact, iconLine(plan, 'exit', plan.wording.leave(shareOf(fact), fact.text)), dropOffWords);
  }
  const condition = factOf(fact, 'when')?.text;
  const target = shownText(plan, fact);
  const words = condition === undefined ? plan.wording.next(target) : plan.wording.nextWhen(target, condition);
  const share = shareOf(fact);
  return withDetails(
    plan,
    fact,
    iconLine(plan, 'arrow', share === undefined ? words : `${words} (${share})`),
    nextWords,
  );
}

const dropOffWords: ReadonlySet<string> = new Set(['share']);
const nextWords: ReadonlySet<string> = new Set(['share', 'when']);

function shareOf(fact: Fact): string | undefined {
  const share = factOf(fact, 'share')?.text;
  return share === undefined ? undefined : quantityText(share);
}

function withDetails(plan: MapPlan, fact: Fact, line: Piece, handled: ReadonlySet<string>): Piece {
  return stacked([line, ...factDetails(plan, fact, handled)], 2);
}
