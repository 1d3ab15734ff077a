// J513: colours of the author's that cannot be made out.

import type { Declared } from '../model/journey.js';
import { factOf, valueOfFact } from '../model/queries.js';
import { defineRule } from './rule.js';

export const colourContrast = defineRule({
  code: 'J513',
  name: 'colour-contrast',
  summary: "a declared colour below 4.5:1 against the theme's ground",
  presets: { recommended: 'warning', strict: 'error' },
  check: ({ journey, columns, surroundings: { shortfallOf } }) => {
    if (shortfallOf === undefined) return [];
    const holders: readonly Declared[] = [
      ...journey.personas,
      ...journey.lanes,
      ...journey.labels.flatMap((label) => label.states),
      ...journey.stages,
      ...columns.flatMap(({ moments }) => moments),
    ];
    return holders.flatMap((holder) => {
      const colour = valueOfFact(holder, 'colour', 'colour')?.colour;
      const fact = factOf(holder, 'colour');
      const shortfall = colour === undefined ? undefined : shortfallOf(colour);
      if (fact === undefined || colour === undefined || shortfall === undefined) return [];
      const ratio = Math.floor(shortfall.ratio * 10) / 10;
      const span = fact.textSpan ?? fact.keywordSpan;
      const message = `${colour} has a contrast of ${ratio}:1 on the ground of the theme "${shortfall.theme}", less than ${shortfall.least}:1`;
      const { instead } = shortfall;
      if (instead === undefined) return [{ at: fact, span, message }];
      const fix = { title: `write "${instead}"`, safe: false, edits: [{ span, text: instead }] };
      return [{ at: fact, span, message, help: [`the nearest shade that does: ${instead}`], fix }];
    });
  },
  documentation: () => ({
    why: 'A persona’s line, a badge or a lane in a colour too near to the ground is lost to people with low vision, on projectors and in print. Theme colours are safe; those you declare are measured here, against the ground of the map’s theme (of `auto`, its light half, as a fixed colour cannot suit both).',
    sources: [
      {
        who: 'WCAG 2.2, success criterion 1.4.3',
        says: '“The visual presentation of text and images of text has a contrast ratio of at least 4.5:1.”',
      },
    ],
    badExample: 'journey: Dinner\npersona eva: Eva\n  colour: #ffd400\n',
    goodExample: 'journey: Dinner\npersona eva: Eva\n  colour: #7a6600\n',
    whenNot: 'Brand colours that are too light go into a theme of your own, as fills rather than lines.',
  }),
});
