// J050 to J069: lists of facts, `[word: value, word: value]`, and brackets that could be one.

import type { Problem, ProblemEntry } from '../problem.js';
import { shortened } from '../shortened.js';

export const listInsideText: Problem<{ readonly word: string }> = {
  code: 'J050',
  name: 'list-inside-text',
  severity: 'error',
  summary: 'what looks like a list of facts stands inside a text',
  explanation:
    'A list of facts stands at the end of a statement. A bracket that begins with a word of the language and a colon, and stands elsewhere, is nearly always a slip: words after the list, a second list, or a list that is not closed. So it is not silently taken for text.\n\nIf it is text, write `\\[`; the backslash is not shown.',
  badExample: 'journey: Dinner\nstage: Eat\n  pain: Loud music [severity: high] all evening\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  pain: Loud music all evening [severity: high]\n',
  message: ({ word }) => `"[${shortened(word)}: ..." looks like a list of facts, and stands inside a text`,
  help: () => ['move the list to the end of the statement, or write "\\[" if it is text'],
};

export const unclosedList: Problem<{ readonly list: string }> = {
  code: 'J051',
  name: 'unclosed-list',
  severity: 'error',
  summary: 'a list of facts has no closing bracket',
  explanation: 'A list of facts opens with `[` and closes with `]` at the end of the same line.',
  badExample: 'journey: Dinner\nstage: Eat\n  pain: Loud music [severity: high\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  pain: Loud music [severity: high]\n',
  message: ({ list }) => `the list "${shortened(list)}" is not closed`,
  help: () => ['close it with "]", or write "\\[" if it is text'],
};

export const missingListSpace: Problem<{ readonly word: string }> = {
  code: 'J052',
  name: 'missing-list-space',
  severity: 'error',
  summary: 'no space after the first colon of a list of facts',
  explanation:
    'A bracket is a list of facts when it begins with a word, a colon and a space, so that `[https://example.org]` stays text. Here the word is one of the language, so a list is meant, or a backslash is missing.',
  badExample: 'journey: Dinner\nstage: Eat\n  pain: Loud music [severity:high]\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  pain: Loud music [severity: high]\n',
  message: ({ word }) => `a space is missing after "${shortened(word)}:"`,
  help: () => ['or write "\\[" if it is text'],
};

export const curlyQuotes: Problem<{ readonly value: string }> = {
  code: 'J053',
  name: 'curly-quotes',
  severity: 'error',
  summary: 'curly quotes around a value of a list',
  explanation:
    'A value of a list that holds a comma or a bracket stands in straight quotes. Word processors and telephones turn them into curly ones. Within a text, and within a value, curly quotes are kept as they are.',
  badExample: 'journey: Dinner\nstage: Eat\n  pain: Loud music [note: \u201clate, and loud\u201d]\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  pain: Loud music [note: "late, and loud"]\n',
  message: ({ value }) => `a value of a list has straight quotes: "${shortened(value)}"`,
};

export const brokenQuotes: Problem<{ readonly value: string; readonly closed: boolean }> = {
  code: 'J054',
  name: 'broken-quotes',
  severity: 'error',
  summary: 'a quoted value of a list is not closed, or goes on after its quote',
  explanation:
    'Straight quotes hold a whole value of a list, from its first character to its last. A quote inside is written `\\"`.',
  badExample: 'journey: Dinner\nstage: Eat\n  pain: Loud music [note: "late and loud]\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  pain: Loud music [note: "late and loud"]\n',
  message: ({ value, closed }) =>
    closed ? `"${shortened(value)}" stands behind the closing quote of its value` : 'the quote is not closed',
  help: ({ closed }) => (closed ? ['quote the whole value, and write \\" for a quote inside'] : []),
};

export const emptyItem: Problem<{ readonly last: boolean }> = {
  code: 'J055',
  name: 'empty-item',
  severity: 'error',
  summary: 'a comma of a list with nothing beside it',
  explanation:
    'Commas part the facts of a list. One with nothing in front of it or behind it says that a fact got lost.',
  badExample: 'journey: Dinner\nstage: Eat\n  pain: Loud music [severity: high, ]\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  pain: Loud music [severity: high]\n',
  message: ({ last }) => `nothing stands ${last ? 'behind' : 'in front of'} this comma`,
};

export const namedItem: Problem<{ readonly word: string; readonly extra: string }> = {
  code: 'J056',
  name: 'named-item',
  severity: 'error',
  summary: 'a fact of a list with a name or a persona',
  explanation:
    'A fact in a list is a word, a colon and a value. One that needs a name or `@persona` stands on a line of its own below the statement.',
  badExample: 'journey: Dinner\nstage: Eat\n  pain: Loud music [severity: high, opportunity quiet: A quiet room]\n',
  goodExample:
    'journey: Dinner\nstage: Eat\n  pain: Loud music [severity: high]\n    opportunity quiet: A quiet room\n',
  message: ({ word, extra }) =>
    `"${shortened(extra)}" cannot stand in a list: a fact of a list is "${shortened(word)}: value"`,
  help: () => ['give it a line of its own, indented below the statement'],
};

export const listBeginsWithFlag: Problem<{ readonly word: string }> = {
  code: 'J057',
  name: 'list-begins-with-flag',
  severity: 'error',
  summary: 'a list of facts begins with a word without a colon',
  explanation:
    'A bracket is a list of facts when it begins with a word, a colon and a space; others are text, such as `[sic]`. This one has facts further on, so it can be read two ways. Yes-or-no words may stand without a colon everywhere but in the first place.\n\nIf it is text, write `\\[`; the backslash is not shown.',
  badExample: 'journey: Dinner\nstage: Eat\n  step: Orders a dessert [optional, duration: 5 min]\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  step: Orders a dessert [duration: 5 min, optional]\n',
  message: ({ word }) => `a list of facts begins with a word and a colon, and this one with "${shortened(word)}"`,
  help: ({ word }) => [`write "[${shortened(word)}: yes, ...", or "\\[" if it is text`],
};

export const listProblems: readonly ProblemEntry[] = [
  listInsideText,
  unclosedList,
  missingListSpace,
  curlyQuotes,
  brokenQuotes,
  emptyItem,
  namedItem,
  listBeginsWithFlag,
];
