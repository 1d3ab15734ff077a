// What a persona's card tells below the quote: goals first, frustrations next, then the rest of the portrait.

import type { Fact } from '../../model/fact.js';
import { factsOf } from '../../model/queries.js';
import type { MapPlan, PersonaMark } from '../map-plan.js';
import { hasPortrait } from '../marks/persona-portrait.js';
import { superscriptOf } from '../number-sources.js';
import { factBadge, factDetails, isBadge, isShown } from '../pieces/details.js';
import { labelOf, shownText } from '../pieces/fact-text.js';
import { flow } from '../pieces/flow.js';
import { captionsOf, captionWord } from '../pieces/image-piece.js';
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
      const pieces = facts.flatMap((fact) => {
        if (word === 'image' && hasPortrait(plan, mark)) return portraitPieces(plan, fact);
        const text = paragraph(plan, shownText(plan, fact), body, 'ink', { superscript: superscriptOf(plan, fact) });
        const words = fact.value.kind === 'link' ? linked(breakable(text), fact.value.href) : text;
        return [stacked([words, ...factDetails(plan, fact, new Set())], 2)];
      });
      return pieces.length === 0 ? [] : [labelledFact(plan, labelOf(plan, first), pieces)];
    }),
    ...(badges.length === 0 ? [] : [flow(badges, 8, 4)]),
  ];
}

/** The portrait tells the rest. */
function portraitPieces(plan: MapPlan, fact: Fact): readonly Piece[] {
  const captions = captionsOf(fact).map((caption) => paragraph(plan, caption, body, 'ink'));
  return [...captions, ...factDetails(plan, fact, captionWord)];
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
