// How the text of each type is written, for people. The types themselves are read by the resolver.

import type { WordType } from './word.js';

export interface TypeDocumentation {
  readonly title: string;
  /** Stands for the text in the shape of a word: `due: date`. */
  readonly placeholder: string;
  readonly examples: readonly string[];
  readonly documentation: string;
}

export const typeDocumentation: Readonly<Record<WordType['kind'], TypeDocumentation>> = {
  text: {
    title: 'text',
    placeholder: 'text',
    examples: ['Why are there only five reviews?'],
    documentation: 'Your words, kept to the letter.',
  },
  date: {
    title: 'date',
    placeholder: 'date',
    examples: ['2026-09-30', '2026-09', '2026-Q3'],
    documentation: 'A day, a month or a quarter: as precise as you know it, the year first.',
  },
  period: {
    title: 'period',
    placeholder: 'period',
    examples: ['3 months', '2 weeks', '1 year'],
    documentation: 'A length of time by the calendar: days, weeks, months, quarters, years.',
  },
  duration: {
    title: 'duration',
    placeholder: 'duration',
    examples: ['5 min', '1-2 h', '3 days'],
    documentation: 'How long something takes, exactly or between two lengths.',
  },
  time: {
    title: 'time',
    placeholder: 'time',
    examples: ['07:00', '07:00-09:00', 'Early evening'],
    documentation: 'A time of day, a range of them, or words.',
  },
  number: {
    title: 'number',
    placeholder: 'number',
    examples: ['4.2'],
    documentation: 'Decimals have a point.',
  },
  integer: {
    title: 'whole number',
    placeholder: 'number',
    examples: ['12'],
    documentation: 'A number without decimals.',
  },
  percentage: {
    title: 'percentage',
    placeholder: 'percentage',
    examples: ['8%', '12.5 %'],
    documentation: 'A part of all, from 0 to 100 %.',
  },
  quantity: {
    title: 'quantity',
    placeholder: 'number and unit',
    examples: ['61%', '4.2', '12 min'],
    documentation: 'A number, with its unit if it has one.',
  },
  ratio: {
    title: 'ratio',
    placeholder: 'part/whole',
    examples: ['2/5'],
    documentation: 'A part of a whole, at most all of it.',
  },
  colour: {
    title: 'colour',
    placeholder: 'colour',
    examples: ['#0a7', '#00aa77'],
    documentation: 'Three or six hexadecimal digits, or the name of a colour of the theme.',
  },
  link: {
    title: 'link',
    placeholder: 'address',
    examples: ['https://example.org', 'mailto:ana@example.org', 'notes/interview-7.md'],
    documentation: 'An address of the web, a mail address, or a file relative to this one.',
  },
  path: {
    title: 'file',
    placeholder: 'file',
    examples: ['photos/entrance.jpg'],
    documentation: 'A file of the project, relative to this one; it must exist.',
  },
  language: {
    title: 'language',
    placeholder: 'language code',
    examples: ['en', 'de-AT', 'ja'],
    documentation: 'A language code (BCP 47).',
  },
  flag: {
    title: 'yes or no',
    placeholder: 'yes or no',
    examples: ['yes', 'no'],
    documentation: 'In a list of facts, the word alone means yes.',
  },
  scale: {
    title: 'scale',
    placeholder: 'lowest..highest',
    examples: ['-2..2', '1..5', '0..10'],
    documentation: 'The worst and the best score, with two points between.',
  },
  score: {
    title: 'score',
    placeholder: 'score and words',
    examples: ['+1 Amused', '+1 -> -2 Delight turns to worry', '🙂 Relieved', 'Curious'],
    documentation: 'A number, level or face of the scale, then words; two scores for a turn; or words alone.',
  },
  choice: {
    title: 'choice',
    placeholder: 'choice',
    examples: ['high'],
    documentation: 'One of the values that the word lists; capitals do not matter.',
  },
  names: {
    title: 'names',
    placeholder: 'names',
    examples: ['web', 'web, phone'],
    documentation: 'One or several names, separated by commas.',
  },
  name: {
    title: 'name',
    placeholder: 'name',
    examples: ['pay'],
    documentation: 'One name, or the text of what is meant.',
  },
  words: {
    title: 'words',
    placeholder: 'words',
    examples: ['quick-win, accessibility'],
    documentation: 'One or several words, separated by commas.',
  },
};
