// J317: emotions that the curve can't show.

import { defineRule, each } from './rule.js';
import { scoreOf, shortTitle } from './shared/facts.js';
import { placedFacts } from './shared/linted-map.js';

export const emotionUnscored = defineRule({
  code: 'J317',
  name: 'emotion-unscored',
  summary: 'an emotion in words only, on a map that plots others',
  presets: { recommended: 'info', strict: 'warning' },
  check: (map) => {
    const emotions = placedFacts(map, 'emotion').filter(({ fact }) => fact.value.kind === 'score');
    if (!emotions.some(({ fact }) => scoreOf(fact) !== undefined)) return [];
    const { lowest, highest } = map.journey.scale;
    return each('emotions', emotions, ({ fact }) => {
      if (scoreOf(fact) !== undefined) return undefined;
      const help = [`put a number from ${lowest} to ${highest} before the words, so that it stands on the curve`];
      return { at: fact, message: `"${shortTitle(fact.text)}" has no score and is not plotted`, help };
    });
  },
  documentation: () => ({
    why: 'Words alone are shown, and the curve runs past them as if nothing had been felt. Where the others have a score, the missing one is mostly forgotten.',
    sources: [
      {
        who: 'Atlassian Team Playbook, Customer journey mapping',
        says: '“Plot the persona’s sentiment in an area under your journey map, so that you can see how their emotional experience changes with each touchpoint.”',
      },
    ],
    badExample:
      'journey: Dinner\nstage eat: Eat\n  step: Waits\n    emotion: Impatient\n  step: Tastes it\n    emotion: +2 This is it\n',
    goodExample:
      'journey: Dinner\nstage eat: Eat\n  step: Waits\n    emotion: -1 Impatient\n  step: Tastes it\n    emotion: +2 This is it\n',
    whenNot: 'Switch it off where words beside the curve are meant.',
  }),
});
