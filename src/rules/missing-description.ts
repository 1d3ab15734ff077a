// J512: maps that say nothing to those who cannot see them.

import { defineRule } from './rule.js';
import { holdsAny, scoreOf } from './shared/facts.js';
import { placedFacts } from './shared/linted-map.js';

export const missingDescription = defineRule({
  code: 'J512',
  name: 'missing-description',
  summary: 'no accessible description, and too little in the map to generate one',
  presets: { recommended: 'off', strict: 'warning' },
  check: (map) => {
    const { journey } = map;
    if (holdsAny(journey, 'description')) return [];
    const tells = ['pain', 'opportunity', 'drop-off'].some((word) => placedFacts(map, word).length > 0);
    const feels = placedFacts(map, 'emotion').some(({ fact }) => scoreOf(fact) !== undefined);
    const named = journey.stages.filter(({ title }) => title !== '').length;
    if (named >= 2 && (tells || (feels && journey.personas.length > 0))) return [];
    const help = [
      'add a "description": what the map shows and what a reader should take from it, in two or three sentences',
    ];
    return [{ at: journey, message: 'who cannot see the picture learns little more than its title', help }];
  },
  documentation: () => ({
    why: 'A picture carries a description for those who use a screen reader. Without your own, one is made of the stages, of where each persona feels best and worst, of where people leave and of how many pains and opportunities there are. Where the map has none of these, there is nothing to make it of.',
    sources: [
      {
        who: 'WCAG 2.2, success criterion 1.1.1',
        says: '“All non-text content that is presented to the user has a text alternative that serves the equivalent purpose.”',
      },
    ],
    badExample: 'journey: Dinner\nstage eat: Eat\n  step: Waits\nstage pay: Pay\n  step: Pays\n',
    goodExample:
      'journey: Dinner\n  description: Two stages, from the table to the bill. Guests wait twice.\nstage eat: Eat\n  step: Waits\nstage pay: Pay\n  step: Pays\n',
    whenNot: 'Off in `recommended`: most maps say enough for a description to be made of them.',
  }),
});
