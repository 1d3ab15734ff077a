// J308: a stage of which nothing is told.

import { defineRule, each } from './rule.js';
import { shortTitle } from './shared/facts.js';
import { isEmptyStage } from './shared/stages.js';

export const emptyStage = defineRule({
  code: 'J308',
  name: 'empty-stage',
  summary: 'a stage that holds no fact, step or touchpoint',
  presets: { recommended: 'warning', strict: 'error' },
  check: ({ stages }) =>
    each('stages', stages, ({ stage }) => {
      if (!isEmptyStage(stage)) return undefined;
      const help = ['say what happens in it, indented below, or take the stage away'];
      return { at: stage, message: `nothing happens in the stage "${shortTitle(stage.title)}"`, help };
    }),
  documentation: () => ({
    why: 'An empty column reads as “nothing happens here”, and means “nobody has looked”. If the stage matters, one step or a note on what is not known yet is worth more than the gap; if it does not, the map is clearer without it.',
    sources: [
      {
        who: 'Fullstory, Customer journey maps',
        says: 'Stages “provide organization for the rest of the information in the journey map (actions, thoughts, and emotions)”.',
      },
    ],
    badExample: 'journey: Dinner\nstage book: Book\n  step: Picks a time\nstage return: Return\n',
    goodExample:
      'journey: Dinner\nstage book: Book\n  step: Picks a time\nstage return: Return\n  note: Not researched yet\n',
    whenNot: 'Silence it for a stage that is being researched, with the reason.',
  }),
});
