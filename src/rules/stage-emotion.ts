// J311: stages that the curve leaves out.

import { defineRule, each } from './rule.js';
import { shortTitle } from './shared/facts.js';
import { placedFacts } from './shared/linted-map.js';
import { isEmptyStage } from './shared/stages.js';

export const stageEmotion = defineRule({
  code: 'J311',
  name: 'stage-emotion',
  summary: 'a stage without an emotion, on a map that has some',
  presets: { recommended: 'info', strict: 'warning' },
  check: (map) => {
    const emotions = placedFacts(map, 'emotion');
    if (emotions.length === 0) return [];
    const felt = new Set(emotions.map(({ stage }) => stage));
    return each(
      'stages',
      map.stages.filter(({ stage }) => !isEmptyStage(stage)),
      ({ stage }) => {
        if (felt.has(stage)) return undefined;
        const help = ['add how it feels: "emotion: -1 Doubtful"; if nobody knows, that is a question for research'];
        return { at: stage, message: `nothing says how "${shortTitle(stage.title)}" feels`, help };
      },
    );
  },
  documentation: () => ({
    why: 'A curve that jumps over a stage hides exactly what it is drawn for: where it goes up and down. A gap looks like calm.',
    sources: [
      {
        who: 'Fullstory, Customer journey maps',
        says: '“Plot these emotions in a single line across the journey phases, signaling the emotional highs and lows of the experience.”',
      },
      {
        who: 'Eight steps of customer journey mapping (2024)',
        says: 'An organisation analyses customer data “to understand the emotional highs and lows customers experience at each stage”.',
      },
    ],
    badExample:
      'journey: Dinner\nstage book: Book\n  step: Picks a time\n    emotion: +1 Quick\nstage eat: Eat\n  step: Tastes it\n',
    goodExample:
      'journey: Dinner\nstage book: Book\n  step: Picks a time\n    emotion: +1 Quick\nstage eat: Eat\n  step: Tastes it\n    emotion: +2 This is it\n',
    whenNot: 'Silence it for a stage of which research says nothing yet, with that as the reason.',
  }),
});
