// J150 to J199: a text that its word cannot read. The resolver decides when; what is said stands here.

import type { Problem } from '../problem.js';
import { shortened } from '../shortened.js';

/** What nearly every message about a value needs: the word, and what stands after it. */
export interface UnreadText {
  readonly word: string;
  readonly text: string;
}

export const notADate: Problem<UnreadText & { readonly reason: string }> = {
  code: 'J150',
  name: 'not-a-date',
  severity: 'error',
  summary: 'a date that no calendar holds, or that is written another way',
  explanation:
    'Dates are written from the largest unit to the smallest, so that every reader in every country reads the same day and files sort: `2026-09-30`, as much of it as is known (`2026-09`), or a quarter (`2026-Q3`). Comments stand on a line of their own, so nothing else may follow.',
  badExample: 'journey: Dinner\n  reviewed: 30.09.2026\n',
  goodExample: 'journey: Dinner\n  reviewed: 2026-09-30\n',
  message: ({ word, text, reason }) => `"${word}" is a date, and "${shortened(text)}" ${reason}`,
  help: () => ['write a day as 2026-09-30, a month as 2026-09, a quarter as 2026-Q3'],
};

export const notAPeriod: Problem<UnreadText> = {
  code: 'J151',
  name: 'not-a-period',
  severity: 'error',
  summary: 'a period that is no number of days, weeks, months, quarters or years',
  explanation:
    'A period says how often something comes round. It is a whole number and a unit, so that the tool can tell when a review is due.',
  badExample: 'journey: Dinner\n  review-every: quarterly\n',
  goodExample: 'journey: Dinner\n  review-every: 3 months\n',
  message: ({ word, text }) => `"${word}" is a period, and "${shortened(text)}" is none`,
  help: () => ['write a number and a unit: 3 months, 2 weeks, 1 quarter, 1 year'],
};

export const notADuration: Problem<UnreadText & { readonly reason: string }> = {
  code: 'J152',
  name: 'not-a-duration',
  severity: 'error',
  summary: 'a duration whose number or unit cannot be read',
  explanation:
    'A duration is a number and a unit (`5 min`, `1-2 h`, `3 days`, `2 evenings`), or plain words (`a whole evening`). A text that begins with a number and goes wrong after it is nearly always a slip, so it is not taken for words.',
  badExample: 'journey: Dinner\nstage: Research\n  step: Reads reviews\n    duration: 5 minuts\n',
  goodExample: 'journey: Dinner\nstage: Research\n  step: Reads reviews\n    duration: 5 minutes\n',
  message: ({ text, reason }) => `the duration "${shortened(text)}" ${reason}`,
  help: () => ['write a number and a unit: 30 s, 5 min, 1-2 h, 3 days, 2 weeks, 6 months'],
};

export const notATime: Problem<UnreadText> = {
  code: 'J153',
  name: 'not-a-time',
  severity: 'error',
  summary: 'a clock time that no clock shows',
  explanation:
    'A time is written with two digits for the hour, from `00:00` to `24:00`; two of them make a range (`07:00-09:00`). Any other words are fine too (`early morning`).',
  badExample: 'journey: Dinner\nstage: Arrive\n  step: Waits for a table\n    time: 25:00\n',
  goodExample: 'journey: Dinner\nstage: Arrive\n  step: Waits for a table\n    time: 19:30-20:00\n',
  message: ({ text }) => `"${shortened(text)}" is no time of day`,
  help: () => ['write a time as 07:00, a range as 07:00-09:00, or use words: early morning'],
};

export const notANumber: Problem<UnreadText & { readonly whole: boolean; readonly range?: readonly [number, number] }> =
  {
    code: 'J154',
    name: 'not-a-number',
    severity: 'error',
    summary: 'a word that takes a number has another text',
    explanation: 'A number is written in digits, decimals with a point, without marks between the thousands.',
    badExample: 'journey: Dinner\nsource interviews: Guest interviews [n: twelve]\n',
    goodExample: 'journey: Dinner\nsource interviews: Guest interviews [n: 12]\n',
    message: ({ word, text, whole, range }) => {
      const within = range === undefined ? '' : ` from ${range[0]} to ${range[1]}`;
      return `"${word}" is a ${whole ? 'whole number' : 'number'}${within}, and "${shortened(text)}" is none`;
    },
    help: ({ whole, range }) => [
      range !== undefined
        ? `write digits alone, such as ${range[0]}`
        : whole
          ? 'write digits alone: 12'
          : 'write digits, decimals with a point: 4.5',
    ],
  };

export const notAPercentage: Problem<UnreadText & { readonly reason: string }> = {
  code: 'J155',
  name: 'not-a-percentage',
  severity: 'error',
  summary: 'a share that is no percentage from 0 % to 100 %',
  explanation:
    'A share is a part of everyone, so it lies between 0 % and 100 %. The sign is written, so that `0.5` and `0.5%` are never mistaken for one another.',
  badExample: 'journey: Dinner\nstage: Arrive\n  step: Parks\n    drop-off: Goes next door [share: 108%]\n',
  goodExample: 'journey: Dinner\nstage: Arrive\n  step: Parks\n    drop-off: Goes next door [share: 8%]\n',
  message: ({ word, text, reason }) => `"${word}" is a percentage, and "${shortened(text)}" ${reason}`,
  help: () => ['write a number from 0 to 100 and its sign: 8%'],
};

export const notAQuantity: Problem<UnreadText & { readonly reason: string }> = {
  code: 'J156',
  name: 'not-a-quantity',
  severity: 'error',
  summary: 'a measured value that does not begin with a number',
  explanation:
    'Values, targets and costs are compared and drawn, so they begin with a number (or a currency sign and a number); a unit may follow. Decimals take a point, and thousands no mark, since `1,200` is one thousand to one reader and one and a fifth to another.',
  badExample: 'journey: Dinner\n  objective: Guests who come back [value: about a third]\n',
  goodExample: 'journey: Dinner\n  objective: Guests who come back [value: 33%]\n',
  message: ({ word, text, reason }) => `"${word}" begins with a number, and "${shortened(text)}" ${reason}`,
  help: () => ['write the number first, then its unit: 61%, 4.2, 12 min, 1200 €'],
};

export const notARatio: Problem<UnreadText & { readonly reason: string }> = {
  code: 'J157',
  name: 'not-a-ratio',
  severity: 'error',
  summary: 'a level that is not so many out of so many',
  explanation: 'A level is a part of a whole, such as `2/5`: two points out of five. The part is at most the whole.',
  badExample: 'journey: Dinner\npersona: Eva\n  goal: Eat well\n  trait: Tech savvy [level: 7/5]\n',
  goodExample: 'journey: Dinner\npersona: Eva\n  goal: Eat well\n  trait: Tech savvy [level: 4/5]\n',
  message: ({ word, text, reason }) => `"${word}" is so many out of so many, and "${shortened(text)}" ${reason}`,
  help: () => ['write the points, a slash and the most there can be: 2/5'],
};

export const notAColour: Problem<UnreadText> = {
  code: 'J158',
  name: 'not-a-colour',
  severity: 'error',
  summary: 'a colour that is neither `#` with three or six digits nor a name',
  explanation:
    'A colour is `#` and three or six hexadecimal digits, or the name of a colour of the theme. Other notations (`rgb()`, four or eight digits with transparency) are not read, so that every output shows the same colour.',
  badExample: 'journey: Dinner\npersona: Eva\n  colour: #12345\n',
  goodExample: 'journey: Dinner\npersona: Eva\n  colour: #1d5c96\n',
  message: ({ text }) => `"${shortened(text)}" is no colour`,
  help: () => ['write # and six (or three) hexadecimal digits, such as #1d5c96, or the name of a colour of the theme'],
};

export const notALink: Problem<UnreadText & { readonly reason: string }> = {
  code: 'J159',
  name: 'not-a-link',
  severity: 'error',
  summary: 'a link that a reader of the map could not, or should not, follow',
  explanation:
    'Links are http, https, mailto, or relative to the map. Others (`javascript:`, `data:`, `file:`) could run something on the machine of whoever opens the picture, so they are refused, however they are encoded.',
  badExample: 'journey: Dinner\n  link: javascript:alert(1)\n',
  goodExample: 'journey: Dinner\n  link: https://example.org/dinner\n',
  message: ({ text, reason }) => `the link "${shortened(text)}" ${reason}`,
  help: () => ['write a full address (https://..., mailto:...) or a path relative to this file'],
};

export const notAPath: Problem<UnreadText & { readonly reason: string }> = {
  code: 'J160',
  name: 'not-a-path',
  severity: 'error',
  summary: 'a file named by something other than a path inside the project',
  explanation:
    'A map reads only files of its own project, by a path relative to the file that names them, never the network and never an absolute path, so that it means the same on every machine.',
  badExample: 'journey: Dinner\n  image: https://example.org/dinner.png\n',
  goodExample: 'journey: Dinner\n  image: images/dinner.png\n',
  message: ({ word, text, reason }) => `"${word}" names a file of the project, and "${shortened(text)}" ${reason}`,
  help: () => ['copy the file into the project and write its path relative to this file'],
};

export const notALanguage: Problem<UnreadText> = {
  code: 'J161',
  name: 'not-a-language',
  severity: 'error',
  summary: 'a language that is no BCP 47 code',
  explanation:
    'The language of a map or a quote is a code such as `en`, `pt-BR` or `zh-Hant` (BCP 47); screen readers and line breaking go by it.',
  badExample: 'journey: Dinner\n  language: German\n',
  goodExample: 'journey: Dinner\n  language: de\n',
  message: ({ text }) => `"${shortened(text)}" is no language code`,
  help: () => ['write a BCP 47 code: en, de, pt-BR, zh-Hant'],
};

export const notYesOrNo: Problem<UnreadText> = {
  code: 'J162',
  name: 'not-yes-or-no',
  severity: 'error',
  summary: 'a yes-or-no word with another text',
  explanation: 'Some words only say that something is so, or is not: they take `yes` or `no`.',
  badExample: 'journey: Dinner\npersona: Eva\n  primary: definitely\n',
  goodExample: 'journey: Dinner\npersona: Eva\n  primary: yes\n',
  message: ({ word, text }) => `"${word}" is yes or no, and "${shortened(text)}" is neither`,
  help: ({ word }) => [`write "${word}: yes", or leave the line out`],
};

export const notAChoice: Problem<UnreadText & { readonly choices: string }> = {
  code: 'J163',
  name: 'not-a-choice',
  severity: 'error',
  summary: 'a word of few possible values has another one',
  explanation:
    "Some words take one of a few values, so that maps can be compared and counted. Capitals do not matter. A state that the list lacks can be a team's own `label`.",
  badExample: 'journey: Dinner\n  status: final\n',
  goodExample: 'journey: Dinner\n  status: validated\n',
  message: ({ word, text }) => `"${shortened(text)}" is no value of "${word}"`,
  help: ({ choices }) => [`it is ${choices}`],
};

export const notAScale: Problem<UnreadText & { readonly reason: string }> = {
  code: 'J164',
  name: 'not-a-scale',
  severity: 'error',
  summary: 'a scale that does not run from a lower number to a higher one',
  explanation: 'The scale of emotions is its lowest and its highest number with two points between: `-2..2`, `1..5`.',
  badExample: 'journey: Dinner\n  scale: 5..1\n',
  goodExample: 'journey: Dinner\n  scale: 1..5\n',
  message: ({ text, reason }) => `the scale "${shortened(text)}" ${reason}`,
  help: () => ['write the worst number, two points, the best: -2..2, 1..5'],
};

export const levelOffScale: Problem<{ readonly level: string; readonly lowest: number; readonly highest: number }> = {
  code: 'J165',
  name: 'level-off-scale',
  severity: 'error',
  summary: 'a level whose number is none of the scale',
  explanation: 'A level puts a word to a number of the scale, so its number lies between the ends of the scale.',
  badExample: 'journey: Dinner\n  scale: 1..5\n    level 6: Overjoyed\n',
  goodExample: 'journey: Dinner\n  scale: 1..5\n    level 5: Overjoyed\n',
  message: ({ level, lowest, highest }) =>
    `"${level}" is no number of the scale, which goes from ${lowest} to ${highest}`,
};

export const scoreOffScale: Problem<{ readonly score: string; readonly lowest: number; readonly highest: number }> = {
  code: 'J166',
  name: 'score-off-scale',
  severity: 'error',
  summary: 'an emotion beyond the ends of the scale',
  explanation:
    'An emotion begins with its score, a number of the scale; without a `scale` in the journey it goes from -2 to 2. An emotion may also be words alone, which are shown and not plotted.',
  badExample: 'journey: Dinner\nstage: Eat\n  step: Tastes\n    emotion: 7 Great\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  step: Tastes\n    emotion: +2 Great\n',
  message: ({ score, lowest, highest }) =>
    `the score ${score} is off the scale, which goes from ${lowest} to ${highest}`,
  help: () => [
    'choose a number of the scale, declare another one ("scale: 0..10" in the journey), or begin with words',
  ],
};

export const decimalComma: Problem<{ readonly number: string; readonly instead: string }> = {
  code: 'J167',
  name: 'decimal-comma',
  severity: 'error',
  summary: 'a number written with a decimal comma',
  explanation:
    'Decimals take a point everywhere, whatever the language of the map, since a comma parts the items of a list and a number must read the same everywhere.',
  badExample: 'journey: Dinner\nstage: Eat\n  step: Tastes\n    emotion: 1,5 Content\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  step: Tastes\n    emotion: 1.5 Content\n',
  message: ({ number }) => `"${number}" has a decimal comma`,
  help: ({ instead }) => [`decimals take a point: ${instead}`],
};

export const unknownRow: Problem<UnreadText> = {
  code: 'J168',
  name: 'unknown-row',
  severity: 'error',
  summary: 'a view shows or hides a row that no map has',
  explanation:
    'A view names rows of the sheet: the lane words of the language, the lanes of the team, and the rows drawn of other facts.',
  badExample: 'journey: Dinner\nview short: Short\n  hide: thoughs\n',
  goodExample: 'journey: Dinner\nview short: Short\n  hide: thought\n',
  message: ({ text }) => `no row of the map is called "${shortened(text)}"`,
};

export const notAScore: Problem<
  UnreadText & { readonly reason: string; readonly lowest: number; readonly highest: number }
> = {
  code: 'J169',
  name: 'not-a-score',
  severity: 'error',
  summary: 'an emotion begins with a number that is no score',
  explanation:
    'A score is a number of the scale, alone: no fraction, no percentage. Within a column an emotion changes once at most (`+1 -> -2`); more changes are more columns.',
  badExample: 'journey: Dinner\nstage: Eat\n  step: Tastes\n    emotion: 4/5 Content\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  step: Tastes\n    emotion: +1 Content\n',
  message: ({ text, reason }) => `the emotion "${shortened(text)}" ${reason}`,
  help: ({ lowest, highest }) => [`begin with a number from ${lowest} to ${highest}, or with words`],
};

export const scoreBehindWords: Problem<{ readonly score: string; readonly instead: string }> = {
  code: 'J170',
  name: 'score-behind-words',
  severity: 'warning',
  summary: 'an emotion ends with what looks like its score',
  explanation:
    'The score of an emotion comes first, its words second: `emotion: -1 Doubtful`. An emotion without a score is shown and not plotted, so a score that stands behind the words would leave a gap in the curve, and nobody would notice.',
  badExample: 'journey: Dinner\nstage: Eat\n  emotion: Doubtful (-1)\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  emotion: -1 Doubtful\n',
  message: ({ score }) => `the score "${shortened(score)}" stands behind the words, and is not read there`,
  help: ({ instead }) => [`the score comes first: "emotion: ${shortened(instead)}"`],
};

export const valueProblems = [
  notADate,
  notAPeriod,
  notADuration,
  notATime,
  notANumber,
  notAPercentage,
  notAQuantity,
  notARatio,
  notAColour,
  notALink,
  notAPath,
  notALanguage,
  notYesOrNo,
  notAChoice,
  notAScale,
  levelOffScale,
  scoreOffScale,
  decimalComma,
  unknownRow,
  notAScore,
  scoreBehindWords,
] as const;
