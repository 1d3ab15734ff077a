// J304: whose journey it is.

import { defineRule } from './rule.js';
import { isBlueprint } from './shared/map-kinds.js';

export const personaDeclared = defineRule({
  code: 'J304',
  name: 'persona-declared',
  summary: 'a map without a persona, or a blueprint without persona and actor',
  presets: { recommended: 'warning', strict: 'error' },
  check: ({ journey }) => {
    const { personas, actors } = journey;
    if (personas.length > 0 || (isBlueprint(journey) && actors.length > 0)) return [];
    const message = isBlueprint(journey)
      ? 'nobody uses this service and nobody provides it: there is neither a persona nor an actor'
      : 'nobody makes this journey: there is no persona';
    const help = [
      'declare who it is at the top level: "persona eva: Eva Moline", with a goal and what you know of her',
    ];
    return [{ at: journey, message, help }];
  },
  documentation: () => ({
    why: 'What people think and feel is somebody’s. A map of “the customer” averages those who differ most, and agrees with everyone who reads it. A persona that stands for a real segment makes each line of the map something that can be checked.',
    sources: [
      {
        who: 'Summit Technologies, Customer journey mapping steps',
        says: '“The foundation of creating a customer journey map is to establish personas.”',
      },
      {
        who: 'Close, Customer journey mapping',
        says: '“Ideally, the map scope covers the experience of one customer persona—one scenario—and one goal.”',
      },
    ],
    badExample: 'journey: Dinner at Bella Pizza\n  goal: Eat well nearby\n',
    goodExample:
      'journey: Dinner at Bella Pizza\n  goal: Eat well nearby\npersona eva: Eva Moline\n  goal: Eat well without planning\n',
    whenNot: 'Switch it off for experience maps, which are of people in general.',
  }),
});
