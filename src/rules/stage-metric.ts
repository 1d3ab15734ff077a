// J312: how well a stage goes, as a number.

import { defineRule, each } from './rule.js';
import { shortTitle } from './shared/facts.js';
import { placedFacts } from './shared/linted-map.js';
import { isEmptyStage } from './shared/stages.js';

export const stageMetric = defineRule({
  code: 'J312',
  name: 'stage-metric',
  summary: 'a stage without a metric',
  presets: { recommended: 'off', strict: 'warning' },
  check: (map) => {
    const measured = new Set(placedFacts(map, 'metric').map(({ stage }) => stage));
    return each(
      'stages',
      map.stages.filter(({ stage }) => !isEmptyStage(stage)),
      ({ stage }) => {
        if (measured.has(stage)) return undefined;
        const help = [
          'add a number that would move if it went better: "metric: Bookings completed [value: 74%, target: 85%]"',
        ];
        return { at: stage, message: `nothing measures how "${shortTitle(stage.title)}" goes`, help };
      },
    );
  },
  documentation: () => ({
    why: 'A map without numbers cannot tell after half a year whether anything has become better. One metric a stage is enough; which one is the conversation worth having.',
    sources: [
      {
        who: 'UXPressia, A customer journey mapping checklist',
        says: '“Enrich your journey map with more data, like KPIs related to journey stages.”',
      },
      {
        who: 'How to master customer journey mapping',
        says: '“Define KPIs for each stage, such as conversion rates, customer satisfaction scores, and retention rates.”',
      },
    ],
    badExample: 'journey: Dinner\nstage book: Book\n  step: Picks a time\n',
    goodExample:
      'journey: Dinner\nstage book: Book\n  metric: Bookings completed [value: 74%, target: 85%]\n  step: Picks a time\n',
    whenNot: 'Off in `recommended`, and out of place on empathy maps and days in the life.',
  }),
});
