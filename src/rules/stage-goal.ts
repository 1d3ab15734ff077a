// J309: what the customer wants from a stage.

import { defineRule, each } from './rule.js';
import { holdsAny, shortTitle } from './shared/facts.js';
import { isEmptyStage } from './shared/stages.js';

export const stageGoal = defineRule({
  code: 'J309',
  name: 'stage-goal',
  summary: "a stage without the customer's goal or a guiding question",
  presets: { recommended: 'off', strict: 'warning' },
  check: ({ stages }) =>
    each(
      'stages',
      stages.filter(({ stage }) => !isEmptyStage(stage)),
      ({ stage }) => {
        if (holdsAny(stage, 'goal', 'guiding-question')) return undefined;
        const help = [
          'add "goal: Be sure the place is worth the trip", or what they ask themselves as a "guiding-question"',
        ];
        return { at: stage, message: `nothing says what the customer wants from "${shortTitle(stage.title)}"`, help };
      },
    ),
  documentation: () => ({
    why: 'The goal of a stage says when it is over and what good is. It also shows where the organisation’s stage is none of the customer’s: if nobody can say what they want from “Qualification”, it is not a stage of theirs.',
    sources: [
      {
        who: 'UXPressia, A customer journey mapping checklist',
        says: '“Set customer goals for each stage”, and “make sure that it is your customers’ goals, not your business goals.”',
      },
    ],
    badExample: 'journey: Dinner\nstage book: Book\n  step: Picks a time\n',
    goodExample:
      'journey: Dinner\nstage book: Book\n  goal: A table at the right time, without a call\n  step: Picks a time\n',
    whenNot: 'Off in `recommended`: a short journey has one goal from beginning to end.',
  }),
});
