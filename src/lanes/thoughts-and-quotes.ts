// Thoughts, questions and quotes: in whose head or mouth they are, quotes in quotation marks with their sources.

import type { Fact } from '../model/fact.js';
import { factOf, valueOfFact } from '../model/queries.js';
import type { MapPlan, PlacedFact } from '../scene/map-plan.js';
import { factItem } from '../scene/pieces/fact-item.js';
import { paragraph, small } from '../scene/pieces/paragraph.js';
import type { Piece } from '../scene/pieces/piece.js';
import { inQuotationMarks } from '../scene/pieces/quotation.js';
import { factRow } from '../scene/rows/fact-row.js';
import type { Lane } from './lane.js';

export const thoughtsAndQuotesLane: Lane = {
  name: 'thoughts-and-quotes',
  documentation: 'What the persona thinks, asks and says.',
  words: ['thought', 'question', 'quote'],
  lower: (plan) =>
    factRow(plan, {
      name: 'thoughts-and-quotes',
      label: plan.wording.lanes['thoughts-and-quotes'],
      words: ['thought', 'question', 'quote'],
      item: (placed) =>
        placed.fact.word === 'quote' ? quoteItem(plan, placed) : factItem(plan, placed, { tags: 'always' }),
    }),
};

function quoteItem(plan: MapPlan, placed: PlacedFact): Piece {
  const inMarks = (text: string): string => inQuotationMarks(plan, text);
  const below = (word: string, shown: (text: string) => string): readonly Piece[] => {
    const text = factOf(placed.fact, word)?.text;
    return text === undefined || text === '' ? [] : [paragraph(plan, shown(text), small, 'ink2')];
  };
  return factItem(plan, placed, {
    tags: 'always',
    text: (fact: Fact) => inMarks(fact.text),
    below: [...below('translation', inMarks), ...below('speaker', (text) => text)],
    handled: quoteWords,
    language: valueOfFact(placed.fact, 'language', 'language')?.tag,
  });
}

const quoteWords: ReadonlySet<string> = new Set(['translation', 'speaker', 'language']);
