// J505: cards that nobody will read.

import { graphemeSegments } from 'unicode-segmenter/grapheme';
import type { Moment, Stage } from '../model/journey.js';
import { defineRule, type Found } from './rule.js';

export const longText = defineRule({
  code: 'J505',
  name: 'long-text',
  summary: 'a card longer than a reader will read',
  presets: { recommended: 'off', strict: 'info' },
  forLibraries: true,
  options: {
    limit: {
      kind: 'number',
      usual: 240,
      least: 20,
      most: 10_000,
      documentation: 'Graphemes: what a reader sees as one character.',
    },
  },
  check: ({ journey, placed, columns }, { limit }) => {
    const long = (at: Found['at'], text: string): readonly Found[] => {
      const count = graphemesBeyond(text, limit);
      if (count === undefined) return [];
      const help = ['keep what a reader needs at first sight; the rest may stand in a "description" or a "note"'];
      return [
        { at, message: `this text has ${count} characters, more than the ${limit} that a card is read with`, help },
      ];
    };
    const holders: readonly (Stage | Moment)[] = [...journey.stages, ...columns.flatMap(({ moments }) => moments)];
    const facts = [...placed.values()].flat();
    return [
      ...holders.flatMap((holder) => long(holder, holder.title)),
      ...facts.flatMap(({ fact }) => (fact.role === 'extension' || exempt.has(fact.word) ? [] : long(fact, fact.text))),
    ];
  },
  documentation: () => ({
    why: 'A map is read standing, or on a shared screen, in a minute. A card of more than two or three sentences is skipped, and makes its row so high that the others drift apart. Descriptions and notes are for those who want more, and may be as long as they need.',
    sources: [
      {
        who: 'Atlassian Team Playbook, Customer journey mapping',
        says: '“Try to avoid delving into the wrong sort of detail”, and keep to “an artefact that can be easily referenced in the future”.',
      },
    ],
    badExample: `journey: Dinner\nstage eat: Eat\n  step: Waits\n    thought: ${'They have forgotten us again, as they always do. '.repeat(6).trim()}\n`,
    goodExample: 'journey: Dinner\nstage eat: Eat\n  step: Waits\n    thought: They have forgotten us again.\n',
    whenNot: 'Raise `limit` for maps that are read alone, as documents.',
  }),
});

const exempt: ReadonlySet<string> = new Set(['description', 'note', 'link', 'translation', 'data', 'image']);

/** How many there are, when there are more than `limit`. */
function graphemesBeyond(text: string, limit: number): number | undefined {
  // Never fewer units than graphemes.
  if (text.length <= limit) return undefined;
  let count = 0;
  for (const _ of graphemeSegments(text)) count += 1;
  return count > limit ? count : undefined;
}
