// J310: stages in which the persona never meets the organisation.

import type { Moment } from '../model/journey.js';
import { defineRule, each } from './rule.js';
import { holdsAny, shortTitle } from './shared/facts.js';
import { isEmptyStage } from './shared/stages.js';

export const stageTouchpoint = defineRule({
  code: 'J310',
  name: 'stage-touchpoint',
  summary: 'a stage where the persona never meets the organisation',
  presets: { recommended: 'off', strict: 'info' },
  check: ({ stages }) =>
    each(
      'stages',
      stages.filter(({ stage }) => !isEmptyStage(stage)),
      ({ stage }) => {
        if (holdsAny(stage, 'frontstage') || stage.moments.some(meets)) return undefined;
        const help = [
          'if they do meet you, write that step as a "touchpoint"; if they do not, ask whether they should',
        ];
        return { at: stage, message: `in "${shortTitle(stage.title)}" they never meet the organisation`, help };
      },
    ),
  documentation: () => ({
    why: 'A stage without a touchpoint is one the organisation cannot see or change. Sometimes that is the finding: people decide elsewhere. Often a touchpoint was written as a step, and its channel and owner are missing with it.',
    sources: [
      {
        who: 'Summit Technologies, Customer journey mapping steps',
        says: '“Each stage in your map will have various touchpoints.”',
      },
      {
        who: 'Lucidchart, How to build customer journey maps',
        says: '“Customer touchpoints make up the majority of your customer journey map. They are how and where customers interact with and experience your brand.”',
      },
    ],
    badExample: 'journey: Dinner\nstage book: Book\n  step: Picks a time\n',
    goodExample: 'journey: Dinner\nstage book: Book\n  touchpoint: Books a table online\n',
    whenNot: 'Off in `recommended`, and out of place on experience maps and days in the life.',
  }),
});

function meets(moment: Moment): boolean {
  return moment.kind === 'touchpoint' || holdsAny(moment, 'frontstage') || moment.moments.some(meets);
}
