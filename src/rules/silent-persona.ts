// J413: personas of whom the map tells nothing.

import { defineRule } from './rule.js';
import { shortTitle } from './shared/facts.js';

export const silentPersona = defineRule({
  code: 'J413',
  name: 'silent-persona',
  summary: 'a declared persona of whom the map tells nothing',
  presets: { recommended: 'warning', strict: 'warning' },
  check: ({ journey, placed }) => {
    // The whole map is about an only persona.
    if (journey.personas.length < 2) return [];
    const heard = new Set<string>();
    for (const facts of placed.values()) {
      for (const { fact } of facts) {
        for (const id of fact.personas) heard.add(id);
        if (fact.word !== 'personas' || fact.value.kind !== 'references') continue;
        for (const { id } of fact.value.references) if (id !== undefined) heard.add(id);
      }
    }
    // Nobody is named at all: then the map is about the one it leads with.
    const silent = heard.size === 0 ? journey.personas.slice(1) : journey.personas;
    return silent.flatMap((persona) => {
      if (heard.has(persona.id)) return [];
      const help = [`add what they think or feel ("emotion @${persona.id}: ..."), or take the persona away`];
      return [{ at: persona, message: `the map tells nothing of ${shortTitle(persona.title)}`, help }];
    });
  },
  documentation: () => ({
    why: 'A persona with a card in the head and no line in the map looks forgotten, and mostly is: the research was never put in, or the map was split and the persona stayed behind.',
    sources: [
      {
        who: 'Summit Technologies, Customer journey mapping steps',
        says: '“It’s essential to note that the journey may differ for different personas, so create a separate map for each persona.”',
      },
    ],
    badExample:
      'journey: Dinner\npersona eva: Eva\n  primary: yes\npersona ben: Ben\nstage eat: Eat\n  step: Waits\n    thought @eva: Have they forgotten us?\n',
    goodExample:
      'journey: Dinner\npersona eva: Eva\n  primary: yes\npersona ben: Ben\nstage eat: Eat\n  step: Waits\n    thought @eva: Have they forgotten us?\n    thought @ben: No hurry.\n',
    whenNot: 'Silence it for somebody who matters to the story without making the journey.',
  }),
});
