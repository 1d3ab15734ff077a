// What a persona's card tells below the quote: goals first, frustrations next, then the rest of the portrait.

import { factsOf } from '../../model/queries.js';
import type { MapPlan, PersonaMark } from '../map-plan.js';
import { superscriptOf } from '../number-sources.js';
import { factBadge, factDetails, isBadge, isShown } from '../pieces/details.js';
import { labelOf, shownText } from '../pieces/fact-text.js';
import { flow } from '../pieces/flow.js';
import { body, paragraph } from '../pieces/paragraph.js';
import { breakable, linked, type Piece, stacked } from '../pieces/piece.js';
import { labelledFact } from './fact-columns.js';

export function personaFacts(plan: MapPlan, mark: PersonaMark): readonly Piece[] {
  const { persona } = mark;
  const shown = persona.facts.filter((fact) => isShown(fact) && !toldElsewhere.has(fact.word));
  const rest = shown.filter((fact) => !isBadge(fact) && !order.includes(fact.word)).map((fact) => fact.word);
  const badges = shown.filter(isBadge).flatMap((fact) => factBadge(plan, fact));
  return [
    ...[...order, ...new Set(rest)].flatMap((word) => {
      const facts = factsOf(persona, word).filter(isShown);
      const [first] = facts;
      if (first === undefined) return [];
      const pieces = facts.map((fact) => {
        const text = paragraph(plan, shownText(plan, fact), body, 'ink', { superscript: superscriptOf(plan, fact) });
        const words = fact.value.kind === 'link' ? linked(breakable(text), fact.value.href) : text;
        return stacked([words, ...factDetails(plan, fact, new Set())], 2);
      });
      return [labelledFact(plan, labelOf(plan, first), pieces)];
    }),
    ...(badges.length === 0 ? [] : [flow(badges, 8, 4)]),
  ];
}

const order: readonly string[] = [
  ...[
    'goal',
    'job',
    'need',
    'frustration',
    'motivation',
    'value',
    'preference',
    'behaviour',
    'bio',
    'channel',
    'image',
  ],
];

const toldElsewhere: ReadonlySet<string> = new Set([
  ...['primary', 'role', 'age', 'location', 'segment', 'quote', 'trait', 'colour', 'source'],
]);
