// J301: what the customer wants from the journey.

import { defineRule } from './rule.js';
import { holdsAny } from './shared/facts.js';
import { isBlueprint } from './shared/map-kinds.js';

export const journeyGoal = defineRule({
  code: 'J301',
  name: 'journey-goal',
  summary: "a journey without the customer's goal or job",
  presets: { recommended: 'warning', strict: 'error' },
  check: ({ journey }) => {
    if (isBlueprint(journey) || holdsAny(journey, 'goal', 'job')) return [];
    const help = ['say what the customer is after: "goal: Eat well nearby without an evening of planning"'];
    return [{ at: journey, message: 'nothing says what the customer wants from this journey', help }];
  },
  documentation: () => ({
    why: 'A journey is a way to something. Without the goal nobody can tell whether a step helps or hinders, where the journey begins and when it has ended well; the map becomes a list of what the organisation does. Write it as the customer would say it, without your product in it. A service blueprint shows how a service is done and may do without.',
    sources: [
      {
        who: 'Atlassian Team Playbook, Customer journey mapping',
        says: '“Ideally, customer journey mapping focuses on the experience of a single persona in a single scenario with a single goal. Else, the journey map will be too generic.”',
      },
      {
        who: 'Summit Technologies, Customer journey mapping steps',
        says: '“Start with a high-level goal for your journey map and break it down into stages.”',
      },
    ],
    badExample: 'journey: Dinner at Bella Pizza\n  scenario: A first visit on a weekday evening\n',
    goodExample:
      'journey: Dinner at Bella Pizza\n  scenario: A first visit on a weekday evening\n  goal: Eat well nearby without an evening of planning\n',
    whenNot: 'Switch it off for maps of a whole relationship, where each stage has a goal of its own.',
  }),
});
