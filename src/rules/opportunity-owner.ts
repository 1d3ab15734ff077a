// J406: who does what is decided.

import { choiceOf } from '../model/queries.js';
import { defineRule, each } from './rule.js';
import { holdsAny, shortTitle } from './shared/facts.js';
import { opportunitiesOf } from './shared/opportunities.js';

export const opportunityOwner = defineRule({
  code: 'J406',
  name: 'opportunity-owner',
  summary: 'an opportunity that is planned or under way and has no owner',
  presets: { recommended: 'info', strict: 'warning' },
  forLibraries: true,
  check: (map) => {
    const decided = opportunitiesOf(map).filter((fact) =>
      ['planned', 'doing'].includes(choiceOf(fact, 'status') ?? ''),
    );
    return each('decided opportunities', decided, (fact) => {
      if (holdsAny(fact, 'owner')) return undefined;
      const state = choiceOf(fact, 'status') === 'doing' ? 'under way' : 'planned';
      return {
        at: fact,
        message: `"${shortTitle(fact.text)}" is ${state} and nobody owns it`,
        help: ['add "owner: Digital team"'],
      };
    });
  },
  documentation: () => ({
    why: 'From the day something is decided, somebody must be able to say how it stands. Ideas may wait without an owner; plans do not move without one.',
    sources: [
      {
        who: 'Atlassian Team Playbook, Customer journey mapping',
        says: '“What opportunities are there, and which teams should know about them? What is your action plan to resolve these pain points?”',
      },
      {
        who: 'Strategy Journey, Nine steps',
        says: '“Ensure that all departments and teams are aligned with the new strategy and understand their roles.”',
      },
    ],
    badExample: 'journey: Dinner\n  opportunity: Pay at the table [status: planned]\n',
    goodExample: 'journey: Dinner\n  opportunity: Pay at the table [status: planned, owner: Floor team]\n',
    whenNot: 'Switch it off where a tracker that `link` names holds the owners.',
  }),
});
