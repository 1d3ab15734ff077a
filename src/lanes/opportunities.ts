// Opportunities: how far each is, its words, its worth in impact and effort, who owns it and what else it solves.

import type { Fact } from '../model/fact.js';
import { choiceOf, factOf, factsOf } from '../model/queries.js';
import type { MapPlan, PlacedFact } from '../scene/map-plan.js';
import { numberedPiece, painNumbers, solvedNumbers } from '../scene/pain-numbers.js';
import { factItem } from '../scene/pieces/fact-item.js';
import { choiceText, shownText, titleOf } from '../scene/pieces/fact-text.js';
import { paragraph, small, smallStrong } from '../scene/pieces/paragraph.js';
import { indented, type Piece } from '../scene/pieces/piece.js';
import { effortMarks, impactMarks, statusRing, stepsOf } from '../scene/pieces/severity.js';
import { factRow } from '../scene/rows/fact-row.js';
import type { Lane } from './lane.js';

export const opportunitiesLane: Lane = {
  name: 'opportunities',
  documentation: 'What could be better, with its status, impact, effort and owner.',
  words: ['opportunity'],
  lower: (plan) => {
    const numbers = plan.columns.map((column) => painNumbers(plan, column));
    return factRow(plan, {
      name: 'opportunities',
      label: plan.wording.lanes.opportunities,
      words: ['opportunity'],
      gap: 16,
      item: (placed, columnIndex) => {
        const pains = numbers[columnIndex ?? -1];
        const item = opportunityItem(plan, placed, columnIndex);
        if (pains === undefined || pains.size === 0) return item;
        const firstLine = choiceOf(placed.fact, 'status') === undefined ? 20 : 16;
        return numberedPiece(plan, { numbers: solvedNumbers(pains, placed), of: pains.size }, item, firstLine);
      },
    });
  },
};

function opportunityItem(plan: MapPlan, placed: PlacedFact, columnIndex: number | undefined): Piece {
  const { fact } = placed;
  return factItem(plan, placed, {
    tags: 'others',
    above: statusLine(plan, fact),
    below: [
      ...worthLine(plan, fact, 'impact'),
      ...worthLine(plan, fact, 'effort'),
      ...ownerLine(plan, fact),
      ...alsoSolves(plan, placed, columnIndex),
    ],
    handled: opportunityWords,
  });
}

const opportunityWords: ReadonlySet<string> = new Set(['status', 'impact', 'effort', 'owner', 'solves']);

function statusLine(plan: MapPlan, fact: Fact): readonly Piece[] {
  const status = choiceOf(fact, 'status');
  if (status === undefined) return [];
  const word = paragraph(plan, choiceText(plan, status), smallStrong, 'opportunity');
  return [indented(word, 18, (x, y) => statusRing(status, x, y))];
}

/** Label, three marks and the word; labels of both lines take the same room. */
function worthLine(plan: MapPlan, fact: Fact, word: 'impact' | 'effort'): readonly Piece[] {
  const level = choiceOf(fact, word);
  if (level === undefined) return [];
  const labels = [plan.wording.legend.impact, plan.wording.legend.effort];
  const marksAt = Math.ceil(Math.max(...labels.map((label) => plan.typesetter.measure(label, small)))) + 6;
  const label = paragraph(plan, plan.wording.legend[word], small, 'ink2').place(marksAt);
  const marks = word === 'impact' ? impactMarks : effortMarks;
  return [
    indented(paragraph(plan, choiceText(plan, level), small, 'ink2'), marksAt + 42, (x, y) => [
      ...label.draw(x, y),
      ...marks(stepsOf(level), x + marksAt, y),
    ]),
  ];
}

function ownerLine(plan: MapPlan, fact: Fact): readonly Piece[] {
  const owner = factOf(fact, 'owner');
  return owner === undefined ? [] : [paragraph(plan, shownText(plan, owner), small, 'ink2')];
}

/** Only pains of another column: the one above it is there for all to see. */
function alsoSolves(plan: MapPlan, placed: PlacedFact, columnIndex: number | undefined): readonly Piece[] {
  const elsewhere = factsOf(placed.fact, 'solves').flatMap((fact) =>
    fact.value.kind === 'references'
      ? fact.value.references.flatMap((reference) => {
          const here = reference.inBaseline ? undefined : plan.titles.pains.get(reference.id ?? '');
          return here !== undefined && here.column === columnIndex ? [] : [titleOf(plan, reference)];
        })
      : [shownText(plan, fact)],
  );
  if (elsewhere.length === 0) return [];
  return [paragraph(plan, plan.wording.alsoSolves(elsewhere.join(plan.wording.listSeparator)), small, 'ink2')];
}
