// J606: committed pictures and embedded blocks that no longer match their map. Whoever reads the outputs says which.

import { defineRule } from './rule.js';

export const staleOutput = defineRule({
  code: 'J606',
  name: 'stale-output',
  summary: 'a committed picture or embedded block that no longer matches its source',
  presets: { recommended: 'warning', strict: 'error' },
  check: ({ journey, surroundings: { staleOutputs } }) =>
    (staleOutputs ?? []).map(({ path, span, command }) => ({
      at: journey,
      ...(span === undefined ? {} : { span }),
      message: `${path} no longer shows this map`,
      help: [`write it anew: ${command}`],
    })),
  documentation: () => ({
    why: 'A picture in a document outlives the map it was drawn from: readers see what was true once. Pictures that are committed beside their maps, and blocks embedded in documents, are compared with what the map gives today.',
    sources: [
      {
        who: 'The practice of checking generated files in CI',
        says: 'What is generated and committed is regenerated and compared.',
      },
    ],
    badExample: 'journey: Dinner\n  goal: Eat well\n',
    goodExample: 'journey: Dinner\n  goal: Eat well\n',
    whenNot: 'Switch it off where pictures are drawn when the documents are built, and not committed.',
  }),
});
