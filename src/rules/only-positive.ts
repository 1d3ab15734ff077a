// J410: maps on which nothing ever goes wrong.

import { defineRule } from './rule.js';
import { scoreOf } from './shared/facts.js';
import { placedFacts } from './shared/linted-map.js';
import { isFuture } from './shared/map-kinds.js';

export const onlyPositive = defineRule({
  code: 'J410',
  name: 'only-positive',
  summary: 'no low point anywhere',
  presets: { recommended: 'info', strict: 'info' },
  options: {
    emotions: {
      kind: 'number',
      usual: 3,
      least: 1,
      most: 100,
      documentation: 'Maps with fewer scored emotions are left alone.',
    },
  },
  check: (map, { emotions }) => {
    const { lowest, highest } = map.journey.scale;
    const scores = placedFacts(map, 'emotion').flatMap(({ fact }) => scoreOf(fact)?.points ?? []);
    if (scores.length < emotions || isFuture(map.journey)) return [];
    if (scores.some((score) => score < (lowest + highest) / 2)) return [];
    const help = ['ask those who gave up on the way: a map of happy customers is made by asking those who stayed'];
    return [{ at: map.journey, message: 'nobody ever feels worse than the middle of the scale on this journey', help }];
  },
  documentation: () => ({
    why: 'There is no journey without a bad moment. A map without one was made by asking those who stayed, or by those who built the service. A future state may well hope for none, and is left alone.',
    sources: [
      {
        who: 'UXPressia, Customer journey mapping guide',
        says: '“We added an emotional graph to see where our service example shines and where it stinks.”',
      },
    ],
    badExample:
      'journey: Dinner\nstage eat: Eat\n  step: Waits\n    emotion: 0 Calm\n  step: Tastes it\n    emotion: +2 This is it\n  step: Pays\n    emotion: +1 Content\n',
    goodExample:
      'journey: Dinner\nstage eat: Eat\n  step: Waits\n    emotion: -1 Impatient\n    thought: Have they forgotten us?\n  step: Tastes it\n    emotion: +2 This is it\n  step: Pays\n    emotion: +1 Content\n',
    whenNot: 'Silence it for the part of a longer journey that truly goes well.',
  }),
});
