// The rows of the sheet that tell what a persona does, thinks and feels, and what the team makes of it, in their order.

import { defineLane } from '../define-lane.js';
import { moments } from '../place-groups.js';
import type { VocabularyWord } from '../word.js';

const seenAndSaid: readonly VocabularyWord[] = [
  defineLane('evidence', {
    synonyms: ['physical evidence', 'artefact', 'artifact', 'prop', 'output', 'tangible'],
    documentation:
      'What the customer can see and touch here: a menu, a receipt, a confirmation mail. The top row of a blueprint.',
    example: 'evidence: The paper menu in the window',
    wrongExample: 'physical evidence: The paper menu',
    wrongReason: 'the word is `evidence`; research that proves something is a `source`',
  }),
  defineLane('action', {
    personal: true,
    synonyms: ['does', 'doing', 'do', 'activity', 'user action', 'customer action', 'behaviour', 'behavior', 'task'],
    documentation: 'What the persona does here, as someone watching would tell it.',
    example: "action: Compares three places within ten minutes' walk",
    wrongExample: 'doing: Compares three places',
    wrongReason: 'the word is `action`',
  }),
  defineLane('thought', {
    personal: true,
    synonyms: ['thinking', 'thinks', 'think', 'thoughts', 'mindset', 'mind', 'inner voice'],
    documentation: 'What goes through their head, as they would put it. `thought @eva` says whose it is.',
    example: 'thought @eva: Why are there only five reviews?',
    wrongExample: '@eva: Why are there only five reviews?',
    wrongReason: 'say what it is before whose it is: `thought @eva: ...`',
  }),
  defineLane('question', {
    personal: true,
    synonyms: ['asks', 'wonders', 'doubt', 'concern', 'faq'],
    documentation: 'What they want to know here and would ask if someone stood beside them.',
    example: 'question @ben: Do they take cards?',
    wrongExample: 'question ben: Do they take cards?',
    wrongReason: 'whose it is comes after the sign `@`: `question @ben: ...`',
  }),
  defineLane('quote', {
    personal: true,
    holds: 'quote',
    synonyms: ['says', 'said', 'say', 'saying', 'verbatim', 'citation', 'voice of the customer', 'voc'],
    documentation:
      'Words that someone really said, kept as they were; `speaker`, `source` and `translation` may follow.',
    example: 'quote: We circled the block three times. [speaker: Guest 7]',
    wrongExample: 'quote: We circled. [guest: 7]',
    wrongReason: 'the word is `speaker`; a bracket that is part of the text is written `\\[`',
  }),
  defineLane('need', {
    personal: true,
    synonyms: ['requirement', 'user need', 'wants', 'wish', 'desire', 'must have'],
    documentation: 'What they need at this moment to go on, stated without a solution in it.',
    example: 'need: To know how long the wait will be',
    wrongExample: 'need: A push message',
    wrongReason: 'that is a solution, so an `opportunity`; the need is what it would be for',
  }),
  defineLane('expectation', {
    personal: true,
    synonyms: ['expects', 'hope', 'assumes', 'anticipation', 'hopes'],
    documentation: 'What they take for granted here; where it is not met, a `pain` begins.',
    example: 'expectation: A greeting within a minute',
    wrongExample: 'expects: A greeting',
    wrongReason: 'the word is `expectation`',
  }),
];

const feltAndLearnt: readonly VocabularyWord[] = [
  defineLane('moment-of-truth', {
    repeats: false,
    merge: 'replace',
    synonyms: [
      'moment of truth',
      'key moment',
      'mot',
      'critical moment',
      'highlight',
      'magic moment',
      'aha moment',
      'aha',
    ],
    documentation:
      'A moment that decides whether they stay, return or tell others; marked with a star above the emotion curve.',
    example: 'moment-of-truth: First impression of the place',
    wrongExample: 'key moment: First impression',
    wrongReason: 'the word is `moment-of-truth`',
  }),
  defineLane('emotion', {
    places: moments.filter((place) => place !== 'nested-step'),
    personal: true,
    merge: 'replace',
    type: { kind: 'score' },
    synonyms: [
      'feeling',
      'feelings',
      'feel',
      'feels',
      'mood',
      'sentiment',
      'satisfaction',
      'score',
      'emotional state',
      'experience',
    ],
    documentation:
      'How it feels: a score of the scale, then words. It is a point of the curve; `+1 -> -2` turns within the column. Words alone are shown, not plotted. Once for each persona.',
    example: 'emotion @eva: -1 Doubtful',
    wrongExample: 'emotion: 7 Great',
    wrongReason: 'the scale goes from -2 to 2 unless the journey declares another with `scale`',
  }),
  defineLane('pain', {
    name: 'optional',
    namespace: 'pain',
    holds: 'pain',
    textOptional: true,
    synonyms: [
      'pain point',
      'frustration',
      'problem',
      'issue',
      'friction',
      'obstacle',
      'barrier',
      'gotcha',
      'challenge',
      'painpoints',
    ],
    documentation:
      'What goes wrong or hurts here. Say how much with `severity` and `effect`, where you know it from with `source`, and nest the `opportunity` that answers it.',
    example: 'pain few-reviews: Few recent reviews [severity: high]',
    wrongExample: 'pain point: Few recent reviews',
    wrongReason: 'the word is `pain`',
  }),
  defineLane('opportunity', {
    name: 'optional',
    namespace: 'opportunity',
    holds: 'opportunity',
    textOptional: true,
    synonyms: [
      'idea',
      'gain',
      'solution',
      'improvement',
      'chance',
      'how might we',
      'hmw',
      'recommendation',
      'feature',
      'fix',
    ],
    documentation:
      'What could make it better here, judged by `impact` and `effort`. Nested below a `pain` it answers that pain.',
    example: 'opportunity: Light the sign [impact: high, effort: low]',
    wrongExample: 'idea: Light the sign',
    wrongReason: 'the word is `opportunity`; that it is still an idea says `[status: idea]`',
  }),
  defineLane('risk', {
    synonyms: ['danger', 'threat', 'hazard', 'failure point', 'fail point', 'exception'],
    documentation: 'What may go wrong for the organisation here.',
    example: 'risk: Double bookings when the phone and the website disagree',
    wrongExample: 'risk: high',
    wrongReason: 'say what may happen; how bad it is may follow as a label of your own',
  }),
  defineLane('harm', {
    synonyms: ['damage', 'unintended consequence', 'side effect', 'ethical risk', 'injury'],
    documentation: 'What the service may do to people here, customers or others: shut out, mislead, expose, exhaust.',
    example: 'harm: Guests without a smartphone cannot see the menu',
    wrongExample: 'side effect: No menu without a smartphone',
    wrongReason: 'the word is `harm`',
  }),
  defineLane('insight', {
    synonyms: ['finding', 'learning', 'takeaway', 'observation', 'lesson', 'key insight'],
    documentation: 'What research taught you about this moment; name the `source` it rests on.',
    example: 'insight: Most read the worst review first [source: interviews]',
    wrongExample: 'insight interviews: Most read the worst review first',
    wrongReason: 'an insight takes no name; the study it comes from is its `source`',
  }),
  defineLane('hypothesis', {
    synonyms: ['assumption', 'guess', 'belief', 'we believe', 'bet'],
    documentation: 'What the team believes about this moment and has not checked yet.',
    example: 'hypothesis: A wait shown in minutes feels shorter',
    wrongExample: 'assumption: A wait shown in minutes feels shorter',
    wrongReason: 'the word is `hypothesis`; a fact of another kind says `[confidence: assumed]`',
  }),
];

/** In the order of the sheet. */
export const personaLaneWords: readonly VocabularyWord[] = [...seenAndSaid, ...feltAndLearnt];
