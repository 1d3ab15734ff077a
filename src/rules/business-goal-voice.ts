// J503: goals of the customer's that are the organisation's.

import type { Fact } from '../model/fact.js';
import { defineRule } from './rule.js';
import { businessPhraseIn } from './shared/business-phrases.js';
import { shortTitle } from './shared/facts.js';

export const businessGoalVoice = defineRule({
  code: 'J503',
  name: 'business-goal-voice',
  summary: "a customer's goal in the organisation's words",
  presets: { recommended: 'info', strict: 'warning' },
  forLibraries: true,
  options: {
    words: {
      kind: 'words',
      usual: [],
      documentation: 'Words and phrases of your organisation that no customer would say.',
    },
  },
  check: ({ everyFact }, { words }) =>
    everyFact.flatMap((fact) => {
      if (!goalWords.has(fact.word) || fact.role !== 'word') return [];
      const phrase = businessPhraseIn(fact.text, words);
      if (phrase === undefined) return [];
      const help = [`say what the customer wants; what the organisation wants is ${elsewhere(fact)}`];
      return [{ at: fact, message: `"${shortTitle(phrase)}" is what the organisation wants, not the customer`, help }];
    }),
  documentation: () => ({
    why: 'Nobody gets up in the morning to increase your sales. Where the customer’s goal is the organisation’s, every step is judged by the wrong measure, and the map only shows how to push people along. Phrases are known in English, German, French, Spanish, Portuguese, Dutch, Italian, Japanese, Chinese and Arabic, whatever the language of the map. Somebody’s own business (“my sales”) is left alone.',
    sources: [
      {
        who: 'UXPressia, A customer journey mapping checklist',
        says: '“Make sure that it is your customers’ goals, not your business goals.”',
      },
    ],
    badExample: 'journey: Dinner\n  goal: Increase sales on weekday evenings\n',
    goodExample: 'journey: Dinner\n  goal: Eat well nearby\n  objective: Increase sales on weekday evenings\n',
    whenNot: 'Switch it off where your customers are businesses, whose goal may well be to sell more.',
  }),
});

const goalWords: ReadonlySet<string> = new Set(['goal', 'job', 'need', 'motivation']);

function elsewhere({ word }: Fact): string {
  return word === 'goal'
    ? 'a "business-goal" of the stage, or an "objective" of the journey'
    : 'an "objective" of the journey';
}
