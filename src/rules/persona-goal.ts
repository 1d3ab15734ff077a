// J305: what each persona wants.

import { defineRule, each } from './rule.js';
import { holdsAny } from './shared/facts.js';

export const personaGoal = defineRule({
  code: 'J305',
  name: 'persona-goal',
  summary: 'a persona without a goal, job or need',
  presets: { recommended: 'warning', strict: 'error' },
  forLibraries: true,
  check: ({ journey }) =>
    each('personas', journey.personas, (persona) => {
      if (holdsAny(persona, 'goal', 'job', 'need')) return undefined;
      const help = ['add what they are after, whoever the provider: "goal: Eat well without planning"'];
      return { at: persona, message: `nothing says what ${persona.title} wants`, help };
    }),
  documentation: () => ({
    why: 'Age and job decorate a persona; the goal drives it. Two people of the same age who want different things make different journeys, two who want the same make one. A goal, a job to be done or a need will do.',
    sources: [
      {
        who: 'Sea of Knowledge, Creating a customer journey map',
        says: '“First, make sure you have a clear understanding of the goals each persona is trying to achieve. These goals should be driving your customer journey.”',
      },
      { who: 'HubSpot, Customer journey maps', says: '“Profile your personas and define their goals.”' },
    ],
    badExample: 'journey: Dinner\npersona eva: Eva Moline\n  age: 29\n',
    goodExample: 'journey: Dinner\npersona eva: Eva Moline\n  age: 29\n  goal: Eat well without planning\n',
    whenNot: 'Silence it for a persona that stands in the map only beside the one whose journey it is.',
  }),
});
