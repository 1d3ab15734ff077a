// Words of a journey that say what the map is about and what came of it.

import { defineWord } from '../define-word.js';
import type { VocabularyWord } from '../word.js';
import { choice } from '../word-types.js';

const kindOfMap: readonly VocabularyWord[] = [
  defineWord('state', {
    places: ['journey'],
    type: choice([
      ['current', 'how it is today, as research found it'],
      ['future', 'how it shall be, as the team means it'],
    ]),
    synonyms: ['map state', 'as-is', 'to-be', 'asis', 'tobe', 'horizon'],
    documentation:
      'Whether the map shows how things are or how they shall be; a reader must never have to guess. For a future state, `baseline` names the map it improves on.',
    example: 'state: current',
    wrongExample: 'state: as-is',
    wrongReason: 'it is `current` or `future`',
  }),
  defineWord('type', {
    places: ['journey'],
    type: choice([
      ['journey', 'a customer journey map: one persona or a few, from a first need to the end of one undertaking'],
      ['experience', 'an experience map: how people in general go about something, whoever the provider'],
      ['service blueprint', 'a journey with what the organisation does for it, on stage and behind'],
      ['day in the life', 'a day of a persona, with or without you'],
      ['empathy', 'an empathy map: what a persona says, thinks, does and feels'],
      ['lifecycle', 'the whole relationship, which begins again at its end'],
    ]),
    synonyms: ['kind', 'map type', 'category'],
    documentation:
      'What sort of map this is. It sets the layout unless `layout` says otherwise, and what the checks expect.',
    example: 'type: service blueprint',
    wrongExample: 'type: swimlane',
    wrongReason: 'it is one of `journey`, `experience`, `service blueprint`, `day in the life`, `empathy`, `lifecycle`',
  }),
];

const setting: readonly VocabularyWord[] = [
  defineWord('scenario', {
    places: ['journey'],
    holds: 'fact',
    synonyms: ['situation', 'context', 'use case', 'story', 'setting'],
    documentation: 'The situation the map tells of: who, what, when and where. A map of everything tells nothing.',
    example: 'scenario: A first visit on a weekday evening, found online',
    wrongExample: 'Scenario: A first visit',
    wrongReason: 'keywords are lower-case: write `scenario: A first visit`',
  }),
  defineWord('trigger', {
    places: ['journey', 'stage', 'use'],
    repeats: true,
    persona: 'many',
    holds: 'fact',
    synonyms: ['cause', 'starting point', 'triggers', 'entry point', 'trigger event'],
    documentation: 'What sets the persona off: the event after which the journey, or the stage, begins.',
    example: 'trigger: The fridge is empty and a friend is in town',
    wrongExample: 'trigger:',
    wrongReason: 'a word without text says nothing: describe the event, or leave the line out',
  }),
  defineWord('backstory', {
    places: ['journey'],
    persona: 'many',
    holds: 'fact',
    synonyms: ['background', 'history', 'before', 'past experience'],
    documentation: 'What came before the journey and colours it: earlier attempts, habits, what others told.',
    example: 'backstory: The last place lost their reservation',
    wrongExample: 'back-story: The last place lost their reservation',
    wrongReason: 'it is written in one: `backstory`',
  }),
  defineWord('product', {
    places: ['journey'],
    repeats: true,
    holds: 'fact',
    synonyms: ['service', 'brand', 'offer', 'offering'],
    documentation: 'The product or service that the journey is about.',
    example: 'product: Bella Pizza, tables and delivery',
    wrongExample: 'product pizza: Bella Pizza',
    wrongReason: 'it takes no name: write `product: Bella Pizza`',
  }),
  defineWord('scope', {
    places: ['journey'],
    repeats: true,
    holds: 'fact',
    synonyms: ['range', 'boundaries', 'limits', 'out of scope', 'in scope'],
    documentation: 'What the map covers and what it leaves out on purpose.',
    example: 'scope: From the first idea to the review; delivery is left out',
    wrongExample: 'out of scope: Delivery',
    wrongReason: 'a word is one word; write `scope: Delivery is left out`',
  }),
];

const aims: readonly VocabularyWord[] = [
  defineWord('goal', {
    places: ['journey'],
    repeats: true,
    persona: 'many',
    holds: 'fact',
    synonyms: ['customer goal', 'user goal', 'aim', 'purpose', 'mission'],
    documentation:
      "What the customer wants to get done, in the customer's own words; what the business wants is an `objective`.",
    example: 'goal: Eat well nearby without spending the evening planning',
    wrongExample: 'goal: Increase weekday revenue',
    wrongReason: 'no customer wants that: it is an `objective`',
  }),
  defineWord('job', {
    places: ['journey', 'persona'],
    repeats: true,
    persona: 'many',
    holds: 'fact',
    synonyms: ['jtbd', 'job to be done', 'jobs to be done'],
    documentation:
      'A job to be done: the progress someone wants to make, whatever product helps: "When ..., I want to ..., so that ...".',
    example: 'job: When friends visit, I want them to feel at home',
    wrongExample: 'job: Journalist',
    wrongReason: 'what someone works as is their `role`',
  }),
  defineWord('expectation', {
    places: ['journey'],
    repeats: true,
    persona: 'many',
    holds: 'fact',
    synonyms: ['expects', 'assumption'],
    documentation:
      'What the persona takes for granted before the journey begins; disappointment is measured against it.',
    example: 'expectation: A table within ten minutes',
    wrongExample: 'expects: A table within ten minutes',
    wrongReason: 'the word is `expectation`',
  }),
  defineWord('outcome', {
    places: ['journey'],
    repeats: true,
    persona: 'many',
    holds: 'fact',
    synonyms: ['result', 'end state', 'benefit', 'gain'],
    documentation: 'How it ended for the persona, or shall end: what has changed when the journey is over.',
    example: 'outcome: A regular table on Thursdays',
    wrongExample: 'outcome [source: interviews]: A regular table',
    wrongReason: 'a list of facts stands at the end of the line, after the text',
  }),
  defineWord('objective', {
    places: ['journey'],
    repeats: true,
    holds: 'objective',
    synonyms: ['business goal', 'business-goal', 'business objective', 'okr', 'kpi', 'metric', 'target'],
    documentation:
      'What the organisation wants from this journey, best with the number it watches: where it stands and where it shall be.',
    example: 'objective: Guests who come back [value: 40%, target: 55%]',
    wrongExample: 'objective: Guests who come back, from 40% to 55%',
    wrongReason:
      'numbers inside the text are only words: put them in a list, `[value: 40%, target: 55%]`, to have them drawn and checked',
  }),
];

const findings: readonly VocabularyWord[] = [
  defineWord('insight', {
    places: ['journey'],
    repeats: true,
    persona: 'many',
    holds: 'fact',
    synonyms: ['finding', 'learning', 'takeaway', 'key insight', 'conclusion', 'observation'],
    documentation:
      'Something the map as a whole taught the team, beyond any single step; name the `source` it rests on.',
    example: 'insight: Guests judge us from outside [source: interviews]',
    wrongExample: 'key insight: Guests judge early',
    wrongReason: 'the word is `insight`',
  }),
  defineWord('opportunity', {
    places: ['journey'],
    name: 'optional',
    namespace: 'opportunity',
    repeats: true,
    persona: 'many',
    holds: 'opportunity',
    synonyms: ['idea', 'improvement', 'solution', 'chance', 'action item', 'hmw', 'how might we'],
    documentation:
      'A chance to make the whole journey better. One that answers a single pain belongs below that `pain`, or names it with `solves`.',
    example: 'opportunity: One booking for table and taxi [impact: high]',
    wrongExample: 'opportunity: One booking for all [impact: 9]',
    wrongReason: '`impact` is `low`, `medium` or `high`',
  }),
  defineWord('recommendation', {
    places: ['journey'],
    repeats: true,
    holds: 'fact',
    synonyms: ['advice', 'next steps', 'proposal', 'suggestion', 'recommend'],
    documentation: 'What the team should do next, in one sentence that a decision can be made on.',
    example: 'recommendation: Fix the entrance before buying search ads',
    wrongExample: 'next steps: Fix the entrance',
    wrongReason: 'a word is one word: write `recommendation: Fix the entrance`',
  }),
];

export const journeyWords: readonly VocabularyWord[] = [...kindOfMap, ...setting, ...aims, ...findings];
