// J405: what an opportunity is worth and costs.

import { defineRule, each } from './rule.js';
import { holdsAny, shortTitle } from './shared/facts.js';
import { opportunitiesOf } from './shared/opportunities.js';

export const opportunityUnscored = defineRule({
  code: 'J405',
  name: 'opportunity-unscored',
  summary: 'an opportunity without impact or without effort, where others have both',
  presets: { recommended: 'info', strict: 'warning' },
  forLibraries: true,
  check: (map) => {
    const opportunities = opportunitiesOf(map);
    if (!opportunities.some((fact) => holdsAny(fact, 'impact') && holdsAny(fact, 'effort'))) return [];
    return each('opportunities', opportunities, (fact) => {
      const missing = ['impact', 'effort'].filter((word) => !holdsAny(fact, word));
      if (missing.length === 0) return undefined;
      const help = [`add ${missing.map((word) => `"${word}: medium"`).join(' and ')} (low, medium, high)`];
      return { at: fact, message: `"${shortTitle(fact.text)}" has no ${missing.join(' and no ')}`, help };
    });
  },
  documentation: () => ({
    why: 'Impact and effort together say what to do first. An idea that has only one of the two, or none, falls out of that comparison, however good it is.',
    sources: [
      {
        who: 'Atlassian Team Playbook, Customer journey mapping',
        says: '“You can use quantitative data to validate the impact of the various opportunity areas identified. [...] Might you be better off as a team focused on another higher impact opportunity?”',
      },
    ],
    badExample:
      'journey: Dinner\n  opportunity: Pay at the table [impact: high, effort: high]\n  opportunity: A word on the wait [impact: low]\n',
    goodExample:
      'journey: Dinner\n  opportunity: Pay at the table [impact: high, effort: high]\n  opportunity: A word on the wait [impact: low, effort: low]\n',
    whenNot: 'Only said on maps that weigh some of their opportunities by both.',
  }),
});
