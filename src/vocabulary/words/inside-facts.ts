// Words inside a pain, an opportunity, a quote or an image.

import { defineWord } from '../define-word.js';
import type { VocabularyWord } from '../word.js';
import { choice, names } from '../word-types.js';

const ofPains: readonly VocabularyWord[] = [
  defineWord('severity', {
    places: ['pain'],
    type: choice([
      ['low', 'noticed, soon forgotten'],
      ['medium', 'annoying'],
      ['high', 'hurts, and is told to others'],
      ['critical', 'ends the journey or the relationship'],
    ]),
    synonyms: ['priority', 'level', 'importance', 'impact', 'gravity', 'weight'],
    documentation: 'How much it hurts the persona.',
    example: 'severity: high',
    wrongExample: 'severity: 4',
    wrongReason: 'it is `low`, `medium`, `high` or `critical`',
  }),
  defineWord('effect', {
    places: ['pain'],
    type: choice([
      ['trivial', 'they go on as before'],
      ['workaround', 'they find another way'],
      ['abandon', 'they give up'],
    ]),
    synonyms: ['consequence', 'result', 'reaction', 'outcome'],
    documentation: 'What the persona does about it.',
    example: 'effect: workaround',
    wrongExample: 'effect: leaves',
    wrongReason: 'it is `trivial`, `workaround` or `abandon`; where they go is a `drop-off` of the step',
  }),
  defineWord('frequency', {
    places: ['pain'],
    synonyms: ['how often', 'occurrence', 'rate', 'often', 'reach'],
    documentation: 'How often it happens, in words or numbers.',
    example: 'frequency: every second visit',
    wrongExample: 'how often: every second visit',
    wrongReason: 'a word is one word: `frequency`',
  }),
  defineWord('opportunity', {
    places: ['pain'],
    name: 'optional',
    namespace: 'opportunity',
    repeats: true,
    textOptional: true,
    persona: 'many',
    holds: 'opportunity',
    synonyms: ['idea', 'solution', 'fix', 'improvement', 'gain', 'answer', 'how might we', 'hmw', 'remedy'],
    documentation:
      'What could end this pain, judged by `impact` and `effort`; it stands indented below the pain that it answers.',
    example: 'opportunity: Ask for a review with the bill [effort: low]',
    wrongExample: 'solution: Ask for a review',
    wrongReason: 'the word is `opportunity`',
  }),
];

const lowToHigh = ['low', 'medium', 'high'] as const;

const ofOpportunities: readonly VocabularyWord[] = [
  defineWord('impact', {
    places: ['opportunity'],
    type: choice(lowToHigh.map((value) => [value, `${value} worth to customer and organisation`] as const)),
    synonyms: ['benefit', 'worth', 'gain', 'reward', 'importance', 'value'],
    documentation: 'How much it would change for customer and organisation.',
    example: 'impact: high',
    wrongExample: 'impact: 9/10',
    wrongReason: 'it is `low`, `medium` or `high`',
  }),
  defineWord('effort', {
    places: ['opportunity'],
    type: choice(lowToHigh.map((value) => [value, `${value} cost in time and money`] as const)),
    synonyms: ['cost', 'complexity', 'difficulty', 'size', 'feasibility', 'estimate'],
    documentation: 'How much it would take to do.',
    example: 'effort: low',
    wrongExample: 'effort: 3 sprints',
    wrongReason: 'it is `low`, `medium` or `high`',
  }),
  defineWord('priority', {
    places: ['opportunity'],
    synonyms: ['rank', 'order', 'prio', 'moscow', 'urgency'],
    documentation: 'Its rank, as your team writes it: must, P1, 3.',
    example: 'priority: must',
    wrongExample: 'prio: must',
    wrongReason: 'the word is `priority`',
  }),
  defineWord('status', {
    places: ['opportunity'],
    type: choice([
      ['idea', 'someone said it'],
      ['planned', 'decided, not begun'],
      ['doing', 'under way'],
      ['done', 'live'],
      ['dropped', 'decided against'],
    ]),
    synonyms: ['state', 'progress', 'stage', 'phase'],
    documentation: 'How far it has come; once planned it needs an `owner`.',
    example: 'status: planned',
    wrongExample: 'status: in progress',
    wrongReason: 'it is `idea`, `planned`, `doing`, `done` or `dropped`',
  }),
  defineWord('due', {
    places: ['opportunity'],
    type: { kind: 'date' },
    synonyms: ['deadline', 'by', 'until', 'due date', 'date', 'when', 'eta'],
    documentation: 'When it shall be done.',
    example: 'due: 2026-Q4',
    wrongExample: 'due: 2026-10 # check',
    wrongReason: 'that is no date: a comment stands on a line of its own',
  }),
  defineWord('solves', {
    places: ['opportunity'],
    type: names('pain'),
    synonyms: ['answers', 'addresses', 'fixes', 'for', 'pain', 'pains', 'resolves'],
    documentation:
      'The pains it answers, wherever they stand; in a future map also those of the current one, as `baseline.few-reviews`.',
    example: 'solves: few-reviews, hidden-sign',
    wrongExample: 'solves few-reviews',
    wrongReason: 'a colon is missing: write `solves: few-reviews`',
  }),
];

const ofQuotes: readonly VocabularyWord[] = [
  defineWord('speaker', {
    places: ['quote'],
    synonyms: ['by', 'who', 'said by', 'author', 'participant', 'respondent', 'from'],
    documentation: 'Who said it, without betraying them: Guest 7, a mother of two.',
    example: 'speaker: Guest 7',
    wrongExample: 'speaker @eva: Guest 7',
    wrongReason: 'whose quote it is stands at the quote: `quote @eva: ... [speaker: Guest 7]`',
  }),
  defineWord('translation', {
    places: ['quote'],
    synonyms: ['translated', 'in english', 'meaning', 'english'],
    documentation: 'The same in the language of the map, for a quote in another.',
    example: 'translation: It was worth the detour.',
    wrongExample: 'translation: de',
    wrongReason: 'it is the translated sentence; the language of the original is `language`',
  }),
];

const ofImages: readonly VocabularyWord[] = [
  defineWord('caption', {
    places: ['image'],
    synonyms: ['alt', 'title', 'description', 'legend', 'alt text'],
    documentation: 'What the image shows: drawn below it and read to those who cannot see it.',
    example: 'caption: The entrance at dusk',
    wrongExample: 'alt: The entrance at dusk',
    wrongReason: 'the word is `caption`',
  }),
];

export const insideFactWords: readonly VocabularyWord[] = [...ofPains, ...ofOpportunities, ...ofQuotes, ...ofImages];
