// Words of stages, steps and touchpoints that say how the journey goes on, and what stands inside them.

import { defineWord } from '../define-word.js';
import { moments } from '../place-groups.js';
import type { VocabularyWord } from '../word.js';
import { nameOf } from '../word-types.js';

export const pathWords: readonly VocabularyWord[] = [
  defineWord('decision', {
    places: moments,
    persona: 'many',
    holds: 'fact',
    synonyms: ['choice', 'fork', 'gateway', 'branch', 'if', 'decides'],
    documentation:
      'The question on which the way parts; each answer is a `next` with its `when`. It is drawn as a diamond.',
    example: 'decision: Is there a table free?',
    wrongExample: 'decision: yes',
    wrongReason: 'it is the question; its answers are `next: ... [when: yes]`',
  }),
  defineWord('next', {
    places: moments,
    repeats: true,
    persona: 'many',
    type: nameOf('moment'),
    holds: 'next',
    synonyms: ['then', 'goto', 'go to', 'leads to', 'continues', 'to', 'follows'],
    documentation:
      'What follows, where it is not simply the following column: a stage, step or touchpoint by name. With it, only those named follow. It is drawn as an arrow.',
    example: 'next: wait-at-bar [when: no table is free, share: 20%]',
    wrongExample: 'next wait-at-bar: No table is free',
    wrongReason: 'the place to go is the text: write `next: wait-at-bar [when: no table is free]`',
  }),
  defineWord('when', {
    places: ['next'],
    synonyms: ['if', 'condition', 'case', 'on', 'because'],
    documentation: 'In which case the journey goes this way.',
    example: 'when: no table is free',
    wrongExample: 'if: no table is free',
    wrongReason: 'the word is `when`',
  }),
  defineWord('drop-off', {
    places: moments,
    repeats: true,
    persona: 'many',
    holds: 'drop-off',
    synonyms: ['dropoff', 'drop off', 'churn', 'leaves', 'abandon', 'abandonment', 'exit point', 'bounce'],
    documentation: 'Some leave here for good: where they go, and how many. It is drawn as an arrow out of the map.',
    example: 'drop-off: Goes to the place next door [share: 8%]',
    wrongExample: 'drop-off: 8%',
    wrongReason: 'say where they go, the number stands in the list: `drop-off: Goes next door [share: 8%]`',
  }),
  defineWord('share', {
    places: ['next', 'drop-off'],
    type: { kind: 'percentage' },
    synonyms: ['percent', 'percentage', 'rate', 'probability', 'how many', 'fraction', 'portion'],
    documentation: 'How many go this way, of those who got here.',
    example: 'share: 8%',
    wrongExample: 'share: 108%',
    wrongReason: 'a share lies between 0 and 100 %',
  }),
  defineWord('map', {
    places: moments,
    type: { kind: 'path' },
    synonyms: ['submap', 'sub-journey', 'opens', 'zoom', 'zoom in', 'journey', 'details'],
    documentation: 'The file of the journey that this moment opens into, told there in detail.',
    example: 'map: payment.journey',
    wrongExample: 'map: Payment',
    wrongReason: 'it is the path of a file: `payment.journey`',
  }),
];
