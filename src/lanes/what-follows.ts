// What follows a step, in words: where the persona goes next, on which condition, and who leaves for good. What
// connectors or the emotion panel show is not told again.

import type { Fact } from '../model/fact.js';
import { factOf } from '../model/queries.js';
import { shareOf } from '../scene/connectors/connector-labels.js';
import { dropOffsInPanel } from '../scene/curve-facts.js';
import type { MapPlan, PlacedFact } from '../scene/map-plan.js';
import { factDetails } from '../scene/pieces/details.js';
import { smallItem } from '../scene/pieces/fact-item.js';
import { shownText } from '../scene/pieces/fact-text.js';
import { iconLine } from '../scene/pieces/icon-line.js';
import { type Piece, stacked } from '../scene/pieces/piece.js';
import { factRow } from '../scene/rows/fact-row.js';
import type { Lane } from './lane.js';

export const whatFollowsLane: Lane = {
  name: 'what-follows',
  documentation: 'Where the persona goes next, and where they leave: what arrows do not show.',
  words: ['next', 'drop-off'],
  lower: (plan) => {
    const drawn = drawnFacts(plan);
    return factRow(plan, {
      name: 'what-follows',
      label: plan.wording.lanes['what-follows'],
      words: ['next', 'drop-off'],
      item: (placed, columnIndex) =>
        drawn.has(placed.fact) || (placed.fact.word === 'drop-off' && dropOffsInPanel(plan, columnIndex))
          ? undefined
          : followItem(plan, placed),
    });
  },
};

function drawnFacts({ paths }: MapPlan): ReadonlySet<Fact> {
  return new Set([...paths.links, ...paths.exits].flatMap(({ sayings }) => sayings.map(({ fact }) => fact)));
}

function followItem(plan: MapPlan, { fact, within }: PlacedFact): Piece {
  const isExit = fact.word === 'drop-off';
  const words = isExit ? plan.wording.leave(shareOf(fact), fact.text) : nextWords(plan, fact);
  const whole = within === undefined ? words : plan.wording.labelled(within.title, words);
  const line = iconLine(plan, isExit ? 'exit' : 'arrow', whole);
  return smallItem(plan, fact, stacked([line, ...factDetails(plan, fact, inWords)], 2));
}

const inWords: ReadonlySet<string> = new Set(['share', 'when']);

function nextWords(plan: MapPlan, fact: Fact): string {
  const condition = factOf(fact, 'when')?.text;
  const target = shownText(plan, fact);
  const words = condition === undefined ? plan.wording.next(target) : plan.wording.nextWhen(target, condition);
  const share = shareOf(fact);
  return share === undefined ? words : `${words} (${share})`;
}
