// Pain points: how grave each is, in bars and a word, what the persona does about it, and its words with their sources.

import type { Fact } from '../model/fact.js';
import { choiceOf } from '../model/queries.js';
import type { MapPlan, PlacedFact } from '../scene/map-plan.js';
import { gravestFirst, numberedPiece, painNumbers } from '../scene/pain-numbers.js';
import { factItem } from '../scene/pieces/fact-item.js';
import { choiceText } from '../scene/pieces/fact-text.js';
import { type FlowItem, flow } from '../scene/pieces/flow.js';
import { paragraph, small, smallStrong } from '../scene/pieces/paragraph.js';
import type { Piece } from '../scene/pieces/piece.js';
import { severityBars, severityOf } from '../scene/pieces/severity.js';
import { factRow } from '../scene/rows/fact-row.js';
import type { Lane } from './lane.js';

export const painPointsLane: Lane = {
  name: 'pain-points',
  documentation: 'What hinders or hurts the persona, the gravest first.',
  words: ['pain'],
  lower: (plan) => {
    const numbers = plan.columns.map((column) => painNumbers(plan, column));
    return factRow(plan, {
      name: 'pain-points',
      label: plan.wording.lanes['pain-points'],
      words: ['pain'],
      gap: 16,
      sort: gravestFirst,
      item: (placed, columnIndex) => {
        const pains = numbers[columnIndex ?? -1];
        const number = pains?.get(placed.fact.id);
        const item = painItem(plan, placed);
        const firstLine = choiceOf(placed.fact, 'severity') === undefined ? 20 : 16;
        return pains === undefined || number === undefined
          ? item
          : numberedPiece(plan, { numbers: [number], of: pains.size }, item, firstLine);
      },
    });
  },
};

function painItem(plan: MapPlan, placed: PlacedFact): Piece {
  const items = [...severityItem(plan, placed.fact), ...effectItem(plan, placed.fact)];
  return factItem(plan, placed, {
    tags: 'others',
    above: items.length === 0 ? [] : [flow(items, 8, 2, 'line')],
    handled: painWords,
  });
}

const painWords: ReadonlySet<string> = new Set(['severity', 'effect']);

function severityItem(plan: MapPlan, fact: Fact): readonly FlowItem[] {
  const severity = choiceOf(fact, 'severity');
  if (severity === undefined) return [];
  const critical = severity === 'critical';
  const word = paragraph(plan, choiceText(plan, severity), smallStrong, critical ? 'on' : 'pain');
  // Room for the bold letters of a machine that lacks the weight 600.
  const wordWidth = Math.ceil(plan.typesetter.measure(choiceText(plan, severity), smallStrong) * 1.03);
  const naturalWidth = critical ? 24 + wordWidth + 12 : 25 + wordWidth;
  return [
    {
      naturalWidth,
      piece: {
        minimumWidth: naturalWidth,
        place: () => {
          const placed = word.place(wordWidth + 1);
          return {
            height: 16,
            draw: (x, y) => [
              ...severityBars(severityOf(severity), x, y),
              ...(critical
                ? ([
                    {
                      kind: 'rectangle',
                      x: x + 24,
                      y: y - 1,
                      width: wordWidth + 12,
                      height: 18,
                      radius: 9,
                      fill: 'pain',
                    },
                  ] as const)
                : []),
              ...placed.draw(x + (critical ? 30 : 25), y),
            ],
          };
        },
      },
    },
  ];
}

/** A trivial effect goes without saying. */
function effectItem(plan: MapPlan, fact: Fact): readonly FlowItem[] {
  const effect = choiceOf(fact, 'effect');
  if (effect === undefined || effect === 'trivial') return [];
  const text = choiceText(plan, effect);
  return [
    {
      naturalWidth: Math.ceil(plan.typesetter.measure(text, small)),
      piece: paragraph(plan, text, small, 'ink2'),
    },
  ];
}
