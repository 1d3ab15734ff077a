// J404: how much a pain hurts.

import { defineRule, each } from './rule.js';
import { holdsAny, shortTitle } from './shared/facts.js';
import { placedFacts } from './shared/linted-map.js';

export const painSeverity = defineRule({
  code: 'J404',
  name: 'pain-severity',
  summary: 'a pain without severity or effect, where other pains have one',
  presets: { recommended: 'info', strict: 'warning' },
  forLibraries: true,
  check: (map) => {
    const pains = placedFacts(map, 'pain');
    if (!pains.some(({ fact }) => holdsAny(fact, 'severity', 'effect'))) return [];
    return each('pains', pains, ({ fact }) => {
      if (holdsAny(fact, 'severity', 'effect')) return undefined;
      const help = [
        'add "severity: high" (low, medium, high, critical) or "effect: workaround" (trivial, workaround, abandon)',
      ];
      return { at: fact, message: `nothing says how bad "${shortTitle(fact.text)}" is`, help };
    });
  },
  documentation: () => ({
    why: 'Pains are weighed against each other when something shall be done. One without a weight among others that have one is overlooked, or taken for the worst. Either how much it hurts or what people then do will serve.',
    sources: [
      {
        who: 'Atlassian Team Playbook, Customer journey mapping',
        says: '“What pain points have the highest impact to customers’ evaluation, adoption and usage of our products?”',
      },
    ],
    badExample:
      'journey: Dinner\nstage arrive: Arrive\n  step: Parks\n    pain: Nothing says where to park [severity: high]\n    pain: The sign is hidden\n',
    goodExample:
      'journey: Dinner\nstage arrive: Arrive\n  step: Parks\n    pain: Nothing says where to park [severity: high]\n    pain: The sign is hidden [effect: workaround]\n',
    whenNot: 'Only said on maps that weigh some of their pains.',
  }),
});
