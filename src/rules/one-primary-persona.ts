// J307: whose journey leads among several.

import { flagOf } from '../model/queries.js';
import { defineRule } from './rule.js';

export const onePrimaryPersona = defineRule({
  code: 'J307',
  name: 'one-primary-persona',
  summary: 'several personas, none or more than one of them primary',
  presets: { recommended: 'info', strict: 'warning' },
  check: ({ journey }) => {
    const [first, ...others] = journey.personas;
    if (first === undefined || others.length === 0) return [];
    const primary = journey.personas.filter((persona) => persona.primary || flagOf(persona, 'primary'));
    const [leading, second] = primary;
    if (leading === undefined) {
      const message = `none of the ${journey.personas.length} personas is the primary one`;
      return [{ at: first, message, help: ['add "primary: yes" to the one the map is made for'] }];
    }
    if (second === undefined) return [];
    const related = [{ span: leading.keywordSpan, message: 'the first primary persona' }];
    const help = ['keep "primary: yes" for the one the map is made for; for two of equal weight draw two maps'];
    return [{ at: second, message: `${primary.length} personas are primary`, related, help }];
  },
  documentation: () => ({
    why: 'Several personas on one map are there to be compared with the one it is about. That one’s line is drawn strongest, and facts that name nobody are theirs. With two primaries a reader weighs both, and a team designs for the average of them.',
    sources: [
      {
        who: 'Sea of Knowledge, Creating a customer journey map',
        says: '“Select your top, most ideal customer persona and start there.”',
      },
      {
        who: 'HubSpot, Customer journey maps',
        says: '“If you group too many personas into one journey, your map won’t accurately reflect that experience.”',
      },
    ],
    badExample: 'journey: Dinner\npersona eva: Eva\n  goal: Eat well\npersona ben: Ben\n  goal: Try something new\n',
    goodExample:
      'journey: Dinner\npersona eva: Eva\n  primary: yes\n  goal: Eat well\npersona ben: Ben\n  goal: Try something new\n',
    whenNot: 'Switch it off for maps that show two sides of one exchange, such as buyer and seller.',
  }),
});
