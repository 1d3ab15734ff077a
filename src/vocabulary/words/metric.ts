// Metrics where they are measured, and the numbers inside metrics and objectives.

import { defineWord } from '../define-word.js';
import { moments } from '../place-groups.js';
import type { Place, VocabularyWord } from '../word.js';
import { choice } from '../word-types.js';

const measured: readonly Place[] = ['metric-fact', 'metric', 'objective'];

export const metricWords: readonly VocabularyWord[] = [
  defineWord('metric', {
    places: moments,
    name: 'optional',
    namespace: 'metric',
    repeats: true,
    textOptional: true,
    holds: 'metric-fact',
    synonyms: ['kpi', 'measure', 'measurement', 'indicator', 'number', 'conversion', 'nps', 'csat'],
    documentation:
      'How well it goes here, as a number. With a name or facts it is a metric of this place; with neither it refers to one declared at the top level, by name or text.',
    example: 'metric: Menu page bounce rate [value: 61%, target: 40%]',
    wrongExample: 'metric: 61% bounce rate',
    wrongReason:
      'it refers to a declared metric of that text; to declare one here, write `metric: Bounce rate [value: 61%]`',
  }),
  defineWord('value', {
    places: measured,
    type: { kind: 'quantity' },
    synonyms: ['current', 'now', 'actual', 'score', 'result', 'today'],
    documentation: 'Where the number stands: a number with its unit.',
    example: 'value: 61%',
    wrongExample: 'value: very high',
    wrongReason: 'it is a number, with a unit if it has one: `61%`, `4.2`, `12 min`',
  }),
  defineWord('target', {
    places: measured,
    type: { kind: 'quantity' },
    synonyms: ['goal', 'aim', 'objective', 'planned', 'threshold'],
    documentation: 'Where the number shall be, in the unit of the value.',
    example: 'target: 40%',
    wrongExample: 'target: lower',
    wrongReason: 'it is a number; which way is better, `better: lower` says',
  }),
  defineWord('before', {
    places: measured,
    type: { kind: 'quantity' },
    synonyms: ['previous', 'was', 'old', 'baseline', 'last'],
    documentation: 'Where the number stood earlier, so that the change shows.',
    example: 'before: 68%',
    wrongExample: 'before: 2025',
    wrongReason: 'it is the earlier number, not its date: `before: 68%`',
  }),
  defineWord('unit', {
    places: measured,
    synonyms: ['measure', 'in', 'units', 'currency'],
    documentation: 'What is counted, where the numbers do not carry it: stars, visits, minutes.',
    example: 'unit: stars',
    wrongExample: 'unit 4.2: stars',
    wrongReason: 'the number is the `value`: write `[value: 4.2, unit: stars]`',
  }),
  defineWord('better', {
    places: measured,
    type: choice([
      ['higher', 'more is better: satisfaction, conversion'],
      ['lower', 'less is better: waiting time, complaints'],
    ]),
    synonyms: ['direction', 'good', 'polarity', 'trend'],
    documentation: 'Which way is good; without it, the target tells: above the value means higher.',
    example: 'better: lower',
    wrongExample: 'better: down',
    wrongReason: 'it is `higher` or `lower`',
  }),
  defineWord('data', {
    places: ['metric', 'metric-fact'],
    type: { kind: 'path', row: true },
    synonyms: ['file', 'csv', 'dataset', 'json', 'from'],
    documentation:
      'A CSV or JSON file of the project to read the numbers from, with `#` and the row: they refresh without a change to the map.',
    example: 'data: numbers/website.csv#bounce-rate',
    wrongExample: 'data: https://example.org/numbers.csv',
    wrongReason: 'a map reads only files of its own project: fetch the file, then name its path',
  }),
];
