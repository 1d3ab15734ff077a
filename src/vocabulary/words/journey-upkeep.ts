// Words of a journey that say who keeps the map, how it is measured, how it is drawn and what it belongs to.

import { defineWord } from '../define-word.js';
import type { VocabularyWord } from '../word.js';
import { choice, freeNames } from '../word-types.js';

const upkeep: readonly VocabularyWord[] = [
  defineWord('team', {
    places: ['journey', 'actor'],
    type: freeNames('team'),
    synonyms: ['department', 'teams', 'squad', 'group', 'authors'],
    documentation:
      'The teams that made the map or that an actor belongs to. Once a `team` is declared, only declared ones will do.',
    example: 'team: Guest experience, Floor',
    wrongExample: 'team Floor',
    wrongReason: 'a colon is missing: write `team: Floor`',
  }),
  defineWord('status', {
    places: ['journey'],
    type: choice([
      ['draft', 'being written'],
      ['assumed', 'what the team believes, not yet checked with anyone'],
      ['validated', 'checked against research, which `source` names'],
      ['retired', 'kept for the record, no longer true'],
    ]),
    synonyms: ['maturity', 'stage of work', 'progress'],
    documentation: 'How far the map can be trusted.',
    example: 'status: validated',
    wrongExample: 'status: final',
    wrongReason: 'it is `draft`, `assumed`, `validated` or `retired`; no map is final',
  }),
  defineWord('version', {
    places: ['journey'],
    synonyms: ['revision', 'edition', 'release'],
    documentation: 'The number or name of this edition of the map, as your team counts, printed in its foot.',
    example: 'version: 3.1',
    wrongExample: 'version 3.1',
    wrongReason: 'a colon is missing: write `version: 3.1`',
  }),
  defineWord('created', {
    places: ['journey'],
    type: { kind: 'date' },
    synonyms: ['date', 'created at', 'written', 'creation date', 'since'],
    documentation: 'When the map was first made.',
    example: 'created: 2026-03',
    wrongExample: 'created: March 2026',
    wrongReason: 'dates are written `2026-03-14`, `2026-03` or `2026-Q1`',
  }),
  defineWord('reviewed', {
    places: ['journey'],
    type: { kind: 'date' },
    synonyms: ['last reviewed', 'review date', 'checked', 'last checked', 'verified'],
    documentation: 'When someone last checked that the map still holds; when it was last changed is `updated`.',
    example: 'reviewed: 2026-09-30',
    wrongExample: 'reviewed: 30.09.2026',
    wrongReason: 'the year comes first: `2026-09-30`',
  }),
  defineWord('updated', {
    places: ['journey'],
    type: { kind: 'date' },
    synonyms: ['last updated', 'last update', 'last modified', 'modified', 'changed', 'last changed', 'update'],
    documentation: 'When the map was last changed; when someone last checked that it holds is `reviewed`.',
    example: 'updated: 2026-08',
    wrongExample: 'updated: last week',
    wrongReason: 'it is a date, such as `2026-08-14` or `2026-08`',
  }),
  defineWord('review-every', {
    places: ['journey'],
    type: { kind: 'period' },
    synonyms: ['review cycle', 'review interval', 'cadence', 'review period', 'review'],
    documentation: 'How long a review holds. `journey check` reminds you when `reviewed` lies further back.',
    example: 'review-every: 3 months',
    wrongExample: 'review-every: quarterly',
    wrongReason: 'it is a number of days, weeks, months, quarters or years: `3 months`',
  }),
];

const scale: readonly VocabularyWord[] = [
  defineWord('scale', {
    places: ['journey'],
    type: { kind: 'scale' },
    textOptional: true,
    holds: 'scale',
    synonyms: ['emotion scale', 'range of emotion', 'score', 'rating', 'levels'],
    documentation:
      'The scale of the emotion curve, from worst to best; without it, -2..2. `level` gives its numbers words.',
    example: 'scale: 1..5',
    wrongExample: 'scale: 5..1',
    wrongReason: 'a scale ascends, the worst first: `1..5`',
  }),
  defineWord('level', {
    places: ['scale'],
    name: 'required',
    repeats: true,
    inline: false,
    synonyms: ['step', 'point', 'label'],
    documentation:
      'The words for one number of the scale, drawn beside its line; an emotion may then be written by them.',
    example: 'level -2: Ready to leave',
    wrongExample: 'level: Ready to leave',
    wrongReason: 'it names no number of the scale: write `level -2: Ready to leave`',
  }),
];

const relatives: readonly VocabularyWord[] = [
  defineWord('baseline', {
    places: ['journey'],
    type: { kind: 'path' },
    synonyms: ['as-is map', 'current map', 'compared with', 'improves', 'previous'],
    documentation:
      'The file of the map that this one improves on. Its curve is drawn pale beneath, and its names are reached as `baseline.name`.',
    example: 'baseline: dinner.journey',
    wrongExample: 'baseline: Dinner at Bella Pizza',
    wrongReason: 'it is the path of a file: `dinner.journey`',
  }),
  defineWord('part-of', {
    places: ['journey'],
    type: { kind: 'path' },
    synonyms: ['parent', 'belongs to', 'in', 'zoom out'],
    documentation: 'The file of the larger journey in which this one is a stage or step.',
    example: 'part-of: a-night-out.journey',
    wrongExample: 'part of: a-night-out.journey',
    wrongReason: 'a word is one word: write `part-of: a-night-out.journey`',
  }),
];

const drawing: readonly VocabularyWord[] = [
  defineWord('language', {
    places: ['journey', 'quote'],
    type: { kind: 'language' },
    synonyms: ['lang', 'locale', 'spoken language'],
    documentation:
      'The language the texts are written in, as a short code such as `en`, `de` or `ja`; it chooses the wording of the sheet.',
    example: 'language: de',
    wrongExample: 'language: German',
    wrongReason: 'it is a language code (BCP 47): `de`',
  }),
  defineWord('direction', {
    places: ['journey'],
    type: choice([
      ['ltr', 'from left to right, as in English'],
      ['rtl', 'from right to left, as in Arabic and Hebrew'],
    ]),
    synonyms: ['dir', 'text direction', 'writing direction'],
    documentation: 'The direction of writing; time runs the same way on the sheet. Without it, the language decides.',
    example: 'direction: rtl',
    wrongExample: 'direction: right to left',
    wrongReason: 'it is `ltr` or `rtl`',
  }),
  defineWord('layout', {
    places: ['journey', 'view'],
    type: choice([
      ['grid', 'columns of time, rows of facts: the usual map'],
      ['blueprint', 'a grid with the lines of interaction and visibility, the organisation below them'],
      ['circle', 'the stages as a ring, for a relationship that begins again'],
      ['empathy', 'says, thinks, does and feels around the persona'],
    ]),
    synonyms: ['arrangement', 'format', 'shape', 'template'],
    documentation: 'How the sheet is arranged; without it, the `type` of the map decides.',
    example: 'layout: blueprint',
    wrongExample: 'layout: horizontal',
    wrongReason: 'it is `grid`, `blueprint`, `circle` or `empathy`',
  }),
  defineWord('theme', {
    places: ['journey', 'view'],
    synonyms: ['style', 'skin', 'colours', 'colors', 'colour scheme', 'palette'],
    documentation:
      "The colours of the sheet: `light`, `dark`, `auto` (follows the reader's system), `high-contrast`, `mono` (for print), or the file of your own theme.",
    example: 'theme: auto',
    wrongExample: 'theme: #1d5c96',
    wrongReason: 'it is the name of a theme; a single colour is set with `colour` on a persona, lane or stage',
  }),
];

export const journeyUpkeepWords: readonly VocabularyWord[] = [...upkeep, ...scale, ...relatives, ...drawing];
