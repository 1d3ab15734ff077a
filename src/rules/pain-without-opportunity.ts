// J403: pains that nobody does anything about.

import { defineRule, each } from './rule.js';
import { holdsAny, referredIds, shortTitle } from './shared/facts.js';
import type { LintedMap, PlacedFact } from './shared/linted-map.js';
import { placedFacts } from './shared/linted-map.js';

export const painWithoutOpportunity = defineRule({
  code: 'J403',
  name: 'pain-without-opportunity',
  summary: 'a pain that no opportunity answers',
  presets: { recommended: 'info', strict: 'warning' },
  looksAcrossMaps: true,
  check: (map) => {
    const answers = answersOf(map);
    return each('pains', placedFacts(map, 'pain'), (pain) => {
      if (answers(pain)) return undefined;
      const help = [
        'nest what could be done in it ("opportunity: ..."), or name it where that stands ("solves: its-name")',
      ];
      return { at: pain.fact, message: `no opportunity answers "${shortTitle(pain.fact.text)}"`, help };
    });
  },
  documentation: () => ({
    why: 'A pain without an idea ends as a complaint. An opportunity answers it by standing in it, by standing in the same step, by naming it with `solves`, or by naming it from a future map whose `baseline` this map is and that is checked in the same run. That nothing will be done is an answer too: an opportunity with `status: dropped`.',
    sources: [
      {
        who: 'UXPressia, A customer journey mapping checklist',
        says: '“Identify any pain points and issues customers might encounter. Brainstorm potential solutions and quick wins to improve the experience.”',
      },
      {
        who: 'Summit Technologies, Customer journey mapping steps',
        says: '“Have a dedicated section of your map to address these solutions.”',
      },
    ],
    badExample: 'journey: Dinner\nstage arrive: Arrive\n  step: Parks\n    pain: Nothing says where to park\n',
    goodExample:
      'journey: Dinner\nstage arrive: Arrive\n  step: Parks\n    pain: Nothing says where to park\n      opportunity: Parking hint in the confirmation\n',
    whenNot: 'Switch it off for maps that record research, where ideas stand elsewhere.',
  }),
});

function answersOf(map: LintedMap): (pain: PlacedFact) => boolean {
  const solved = referredIds(map.everyFact, 'solves');
  const elsewhere = map.surroundings.painsAnsweredElsewhere;
  const places = new Set<unknown>();
  for (const { column, holder, parent } of placedFacts(map, 'opportunity')) {
    // An idea inside another pain is that pain's.
    if (parent === undefined) places.add(column ?? holder);
  }
  return ({ fact, column, holder }) =>
    holdsAny(fact, 'opportunity') ||
    solved.has(fact.id) ||
    elsewhere?.has(fact.id) === true ||
    places.has(column ?? holder);
}
