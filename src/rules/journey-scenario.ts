// J302: the situation in which the journey happens.

import { defineRule } from './rule.js';
import { holdsAny } from './shared/facts.js';
import { isBlueprint } from './shared/map-kinds.js';

export const journeyScenario = defineRule({
  code: 'J302',
  name: 'journey-scenario',
  summary: 'a journey without a scenario',
  presets: { recommended: 'info', strict: 'warning' },
  check: ({ journey }) => {
    if (holdsAny(journey, 'scenario')) return [];
    const help = ['say who does what, when and why: "scenario: A first visit on a weekday evening, found online"'];
    const subject = isBlueprint(journey) ? 'service' : 'journey';
    return [{ at: journey, message: `nothing says in which situation this ${subject} happens`, help }];
  },
  documentation: () => ({
    why: 'The same person at the same counter makes another journey on a calm morning than on the last day before a deadline. The scenario is what keeps workshop and research on one case, and what a reader needs to know whether the map speaks of theirs.',
    sources: [
      {
        who: 'Lucidchart, How to build customer journey maps',
        says: '“Although you may target multiple personas, choose just one persona and one customer scenario to research and visualize at a time.”',
      },
      {
        who: 'Nielsen Norman Group, Journey mapping 101',
        says: 'Scenario and expectations are one of the five components of every journey map.',
      },
    ],
    badExample: 'journey: Dinner at Bella Pizza\n  goal: Eat well nearby\n',
    goodExample:
      'journey: Dinner at Bella Pizza\n  goal: Eat well nearby\n  scenario: A first visit on a weekday evening, found online\n',
    whenNot: 'Switch it off for experience maps and lifecycles that hold for every situation.',
  }),
});
