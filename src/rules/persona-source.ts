// J306: what a persona is built on.

import { defineRule, each } from './rule.js';
import { holdsAny } from './shared/facts.js';

export const personaSource = defineRule({
  code: 'J306',
  name: 'persona-source',
  summary: 'a persona without research behind it',
  presets: { recommended: 'off', strict: 'warning' },
  forLibraries: true,
  check: ({ journey }) =>
    each('personas', journey.personas, (persona) => {
      if (holdsAny(persona, 'source')) return undefined;
      const help = [
        'name the research: "source: interviews", declared as "source interviews: Guest interviews [kind: interview, n: 12]"',
      ];
      return { at: persona, message: `nothing says what ${persona.title} is drawn from`, help };
    }),
  documentation: () => ({
    why: 'A persona that a team made up confirms what the team believed. Naming the interviews, surveys or logs says how far to trust it, and where to look when somebody doubts it. An honest `kind: assumption` is a source too: it says that the research is still to come.',
    sources: [
      {
        who: 'UXPressia, A customer journey mapping checklist',
        says: '“To represent real people, your real customers, and visualize their journeys, you must base your personas and journey maps upon actual data.”',
      },
      {
        who: 'Atlassian Team Playbook, Customer journey mapping',
        says: '“Your personas should be informed by customer interviews, as well as data [...].”',
      },
    ],
    badExample: 'journey: Dinner\npersona eva: Eva Moline\n  goal: Eat well\n',
    goodExample:
      'journey: Dinner\npersona eva: Eva Moline\n  goal: Eat well\n  source: interviews\nsource interviews: Guest interviews [kind: interview, n: 12]\n',
    whenNot: 'Off in `recommended`: a first map is often drawn from what the team knows, to find out what to ask.',
  }),
});
