// What stands nested in a feeling, a moment of truth or a drop-off of the panel and has no drawing of its own: notes
// under its column, at the panel's foot.

import type { Fact } from '../../model/fact.js';
import { dropOffsInPanel, momentsInPanel } from '../../scene/curve-facts.js';
import { type EmotionNote, plainMark, type Slot } from '../../scene/emotions/collect-emotions.js';
import type { FactsByWord, MapPlan } from '../../scene/map-plan.js';
import { superscriptOf } from '../../scene/number-sources.js';
import { isShown } from '../../scene/pieces/details.js';
import { labelOf, shownText } from '../../scene/pieces/fact-text.js';

export function detailNotes(plan: MapPlan): readonly EmotionNote[] {
  return [
    ...plan.stages.flatMap(({ facts }, index) => notesIn(plan, facts, { kind: 'stage', index }, ['emotion'])),
    ...plan.columns.flatMap(({ facts, index }) =>
      notesIn(plan, facts, { kind: 'column', index }, wordsOf(plan, index)),
    ),
  ];
}

/** What the panel draws of a column. */
function wordsOf(plan: MapPlan, column: number): readonly string[] {
  return [
    'emotion',
    ...(momentsInPanel(plan, column) ? ['moment-of-truth'] : []),
    ...(dropOffsInPanel(plan, column) ? ['drop-off'] : []),
  ].filter((word) => !plan.hiddenLanes.has(word));
}

function notesIn(plan: MapPlan, facts: FactsByWord, slot: Slot, words: readonly string[]): readonly EmotionNote[] {
  return words
    .flatMap((word) => facts.get(word) ?? [])
    .flatMap(({ fact }) => {
      const mark = plan.personas.find(({ persona }) => fact.personas.includes(persona.id));
      return fact.facts
        .filter((detail) => isShown(detail) && !drawnOtherwise.has(detail.word))
        .map((detail) => ({
          slot,
          mark: mark ?? plainMark(plan, '', 'ink', []),
          name: '',
          words: detailText(plan, fact, detail),
          superscript: superscriptOf(plan, detail),
          score: undefined,
        }));
    });
}

const drawnOtherwise: ReadonlySet<string> = new Set(['source', 'share']);

/** A note speaks for itself. */
function detailText(plan: MapPlan, fact: Fact, detail: Fact): string {
  const text = shownText(plan, detail);
  if (detail.word === 'note') return text;
  const told = plan.wording.labelled(labelOf(plan, detail), text);
  return fact.word === 'emotion'
    ? told
    : [fact.text, told].filter((part) => part !== '').join(plan.wording.listSeparator);
}
