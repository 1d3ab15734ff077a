// Words of stages, steps and touchpoints that describe them: aims, people, time, money. Rows of their own stand in lane-words.

import { defineWord } from '../define-word.js';
import { moments } from '../place-groups.js';
import type { VocabularyWord } from '../word.js';
import { choice, freeNames, names } from '../word-types.js';

const aims: readonly VocabularyWord[] = [
  defineWord('goal', {
    places: moments,
    repeats: true,
    persona: 'many',
    holds: 'fact',
    synonyms: ['customer goal', 'user goal', 'aim', 'objective', 'purpose', 'job', 'task goal'],
    documentation: 'What the customer wants here, in their words; what the organisation wants is a `business-goal`.',
    example: 'goal: Be sure the place is worth the trip',
    wrongExample: 'goal: Reduce churn',
    wrongReason: 'that is what the organisation wants: write `business-goal: Reduce churn`',
  }),
  defineWord('business-goal', {
    places: moments,
    repeats: true,
    holds: 'fact',
    synonyms: ['business goal', 'company goal', 'organisational goal', 'business objective', 'our goal'],
    documentation: 'What the organisation wants from this part of the journey.',
    example: 'business-goal: Fill the early tables',
    wrongExample: 'business goal: Fill the early tables',
    wrongReason: 'a word is one word: `business-goal`',
  }),
  defineWord('success', {
    places: moments,
    repeats: true,
    holds: 'fact',
    synonyms: ['success criterion', 'success criteria', 'success-criteria', 'done when', 'acceptance'],
    documentation: 'How anyone could tell that it went well here.',
    example: 'success: Seated within ten minutes',
    wrongExample: 'success: yes',
    wrongReason: 'it is a criterion that can be checked, not a verdict',
  }),
  defineWord('guiding-question', {
    places: ['stage', 'use'],
    repeats: true,
    holds: 'fact',
    synonyms: ['guiding question', 'key question', 'question-to-answer', 'leading question', 'research question'],
    documentation: 'The question the customer carries through this stage.',
    example: 'guiding-question: Is this place worth the trip?',
    wrongExample: 'key question: Is this place worth the trip?',
    wrongReason: 'a word is one word: `guiding-question`; what goes through their head in a step is a `question`',
  }),
];

const people: readonly VocabularyWord[] = [
  defineWord('personas', {
    places: moments,
    type: names('person'),
    synonyms: ['persona', 'who', 'participants', 'people', 'actors', 'actor', 'users'],
    documentation: 'Who takes part, where not all do.',
    example: 'personas: eva, ben',
    wrongExample: 'personas @eva: Eva',
    wrongReason: 'it lists names: write `personas: eva`',
  }),
  defineWord('lead', {
    places: moments,
    type: choice([
      ['human', 'a person is in charge'],
      ['system', 'a machine is in charge'],
      ['both', 'they share it'],
    ]),
    synonyms: ['driver', 'initiative', 'who leads', 'led by', 'control'],
    documentation:
      'Who is in charge of this moment: a person, a machine or both; telling where people work with automation.',
    example: 'lead: both',
    wrongExample: 'lead: Marketing',
    wrongReason: 'it is `human`, `system` or `both`; the team that answers for it is the `owner`',
  }),
  defineWord('channel', {
    places: [...moments, 'persona'],
    type: freeNames('channel'),
    synonyms: ['channels', 'medium', 'device', 'via', 'platform', 'where'],
    documentation:
      'Where they meet, or which ways a persona prefers; several with commas. Once a channel is declared, only declared ones will do.',
    example: 'channel: web, phone',
    wrongExample: 'channel web: Looks up the menu',
    wrongReason: 'here it refers to channels by name: write `channel: web`; what is done there is an `action`',
  }),
];

const effort: readonly VocabularyWord[] = [
  defineWord('duration', {
    places: moments,
    type: { kind: 'duration' },
    holds: 'fact',
    synonyms: ['takes', 'length', 'how long', 'timeframe', 'time frame', 'time spent', 'effort'],
    documentation: 'How long it takes the persona.',
    example: 'duration: 10-15 min',
    wrongExample: 'duration: a while',
    wrongReason: 'it is a length of time: `5 min`, `1-2 h`, `3 days`',
  }),
  defineWord('wait', {
    places: moments,
    type: { kind: 'duration' },
    holds: 'fact',
    synonyms: ['waiting', 'waiting time', 'wait time', 'delay', 'queue', 'idle'],
    documentation: 'How long the persona waits here while nothing happens that they can see.',
    example: 'wait: 3 days',
    wrongExample: 'wait: too long',
    wrongReason: 'it is a length of time: `20 min`; how it feels is an `emotion` or a `pain`',
  }),
  defineWord('time', {
    places: moments,
    type: { kind: 'time' },
    holds: 'fact',
    synonyms: ['when', 'clock', 'at', 'hour', 'time of day', 'start'],
    documentation: 'When it happens, by the clock or in words; the hours of a day in the life.',
    example: 'time: 07:00-09:00',
    wrongExample: 'time 07:00: Breakfast',
    wrongReason: 'the time is the text: write `time: 07:00`; words will do as well, as in `time: Early evening`',
  }),
  defineWord('cost', {
    places: moments,
    holds: 'fact',
    synonyms: ['price', 'fee', 'expense', 'costs', 'spend'],
    documentation: 'What it costs the persona, in money as they would say it.',
    example: 'cost: 12 € parking',
    wrongExample: 'cost [12 €]',
    wrongReason: 'a colon is missing: write `cost: 12 €`',
  }),
];

const borders: readonly VocabularyWord[] = [
  defineWord('entry', {
    places: moments,
    repeats: true,
    holds: 'fact',
    synonyms: ['entry criteria', 'entry-criteria', 'precondition', 'starts when', 'enter', 'begin'],
    documentation: 'What must be so before this begins.',
    example: 'entry: A table is booked',
    wrongExample: 'starts when: A table is booked',
    wrongReason: 'a word is one word: `entry`',
  }),
  defineWord('exit', {
    places: moments,
    repeats: true,
    holds: 'fact',
    synonyms: ['exit criteria', 'exit-criteria', 'postcondition', 'ends when', 'end'],
    documentation: 'What must be so for this to be over; those who leave for good are a `drop-off`.',
    example: 'exit: The order has been taken',
    wrongExample: 'exit: 8% leave',
    wrongReason: 'it is a criterion; those who leave are a `drop-off: ... [share: 8%]`',
  }),
  defineWord('optional', {
    places: moments,
    type: { kind: 'flag' },
    synonyms: ['skippable', 'maybe', 'not required', 'if needed'],
    documentation: 'Not everyone passes here; its outline is dashed.',
    example: 'optional: yes',
    wrongExample: 'optional',
    wrongReason: 'a colon is missing: write `optional: yes`',
  }),
];

export const momentWords: readonly VocabularyWord[] = [...aims, ...people, ...effort, ...borders];
