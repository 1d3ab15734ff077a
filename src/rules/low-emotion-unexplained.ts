// J401: low points of which nobody learns why.

import { defineRule, each } from './rule.js';
import { explanationsOf } from './shared/explanations.js';
import { scoreOf, shortTitle } from './shared/facts.js';
import { placedFacts } from './shared/linted-map.js';

export const lowEmotionUnexplained = defineRule({
  code: 'J401',
  name: 'low-emotion-unexplained',
  summary: 'an emotion in the lowest quarter of the scale without a pain, thought or note',
  presets: { recommended: 'warning', strict: 'warning' },
  forLibraries: true,
  check: (map) => {
    const { lowest, highest } = map.journey.scale;
    const low = lowest + (highest - lowest) / 4;
    const isExplained = explanationsOf(map);
    const points = placedFacts(map, 'emotion').filter(({ fact }) =>
      (scoreOf(fact)?.points ?? []).some((point) => point <= low),
    );
    return each('low points', points, (emotion) => {
      if (isExplained(emotion)) return undefined;
      const help = ['add what they think ("thought: ...") or what hurts ("pain: ...") beside it'];
      return { at: emotion.fact, message: `nothing explains the low point "${shortTitle(emotion.fact.text)}"`, help };
    });
  },
  documentation: () => ({
    why: 'The low points are what a map is drawn to find. One that nobody explains cannot be acted on, and is the first thing a reader asks about. A pain says what is wrong, a thought or a quote what goes through their head, a note what is known. Low is the lowest quarter of the scale: -1 and below on -2..2, 2 and below on 1..5.',
    sources: [
      {
        who: 'Atlassian Team Playbook, Customer journey mapping',
        says: '“Troughs – these indicate opportunities for lifting overall sentiments.”',
      },
      {
        who: 'UXPressia, A customer journey mapping checklist',
        says: '“Visualize the persona’s emotional journey. Include thoughts and feelings where it’s relevant.”',
      },
    ],
    badExample: 'journey: Dinner\nstage arrive: Arrive\n  step: Looks for a parking spot\n    emotion: -2 Frustrated\n',
    goodExample:
      'journey: Dinner\nstage arrive: Arrive\n  step: Looks for a parking spot\n    emotion: -2 Frustrated\n    pain: Nothing says where to park\n',
    whenNot: 'Silence it where the words of the emotion say all there is to say.',
  }),
});
