// J001 to J019: the text as such, before it is read as a map. Sizes, characters, and lines that no map has.

import type { Problem, ProblemEntry } from '../problem.js';
import { shortened } from '../shortened.js';

export const tooManyBytes: Problem<{ readonly bytes: number; readonly limit: number }> = {
  code: 'J001',
  name: 'too-many-bytes',
  severity: 'error',
  summary: 'the text of a map is larger than the limit',
  explanation:
    'A map is read whole or not at all. Beyond the limit it is refused before anything else is looked at, so that no file can stall the machine that checks it. The default, 2 MiB, holds a map of some 6,000 touchpoints.\n\nSplit the map with `include`, or raise `limits` in journey.config.yaml.',
  badExample: 'journey: Dinner\nstage: Eat\n  note: (two million more characters)\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  note: The short version\n',
  message: ({ bytes, limit }) => `the text has ${grouped(bytes)} bytes, and the limit is ${grouped(limit)}`,
  help: () => ['split the map with "include", or raise "limits" in journey.config.yaml'],
};

export const lineTooLong: Problem<{ readonly length: number; readonly limit: number }> = {
  code: 'J002',
  name: 'line-too-long',
  severity: 'error',
  summary: 'a line is longer than the limit',
  explanation:
    'One line holds one fact. A line of 20,000 characters (the default limit) is nearly always a picture, a table or a whole document that slipped into the map. It is left out; the rest of the file is read.\n\nA long text can go on over several lines that begin with `|`.',
  badExample: 'journey: Dinner\nstage: Eat\n  note: (twenty thousand more characters)\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  note: The first half\n    | and the second\n',
  message: ({ length, limit }) => `this line has ${grouped(length)} characters, and the limit is ${grouped(limit)}`,
  help: () => ['a text can go on over several lines that begin with "|"'],
};

export const tooDeep: Problem<{ readonly limit: number }> = {
  code: 'J003',
  name: 'too-deep',
  severity: 'error',
  summary: 'lines are nested deeper than the limit',
  explanation:
    'Nothing in the language nests deeper than six levels, so 32 (the default limit) leaves room for any mistake but an endless one. Deeper lines are left out, and only the first of them is reported.',
  badExample: Array.from({ length: 33 }, (_, depth) => `${' '.repeat(depth)}step: Again\n`).join(''),
  goodExample: 'journey: Dinner\nstage: Eat\n  step: Orders\n    thought: So many pizzas\n',
  message: ({ limit }) => `this line is nested deeper than ${limit} levels`,
  help: () => ['indent it less; deeper lines are left out'],
};

export const tooManyStatements: Problem<{ readonly limit: number }> = {
  code: 'J004',
  name: 'too-many-statements',
  severity: 'error',
  summary: 'a file has more statements than the limit',
  explanation:
    'The limit (by default 100,000 statements) keeps a file that a program wrote by mistake from stalling whoever reads it. What stands below is left out.\n\nSplit the map with `include`, or raise `limits` in journey.config.yaml.',
  badExample: 'journey: Dinner\n# and then a hundred thousand times:\nstage: Eat\n',
  goodExample: 'journey: Dinner\nstage: Eat\n',
  message: ({ limit }) => `from here on the file is not read: it has more than ${grouped(limit)} statements`,
  help: () => ['split the map with "include", or raise "limits" in journey.config.yaml'],
};

export const controlCharacter: Problem<{ readonly character: string; readonly more: number }> = {
  code: 'J005',
  name: 'control-character',
  severity: 'error',
  summary: 'a character that steers machines and says nothing to people',
  explanation:
    'NUL and other control characters, half characters and invisible line separators come from broken conversions or from copying out of other programs. No editor shows them, and most picture and document formats forbid them. Delete them.',
  badExample: 'journey: Dinner\nstage: Eat\u0007\n',
  goodExample: 'journey: Dinner\nstage: Eat\n',
  message: ({ character, more }) =>
    `${describeCharacter(character)} has no place in a map${more === 0 ? '' : ` (and ${more} more in this line)`}`,
};

export const loneCarriageReturn: Problem<{ readonly count: number }> = {
  code: 'J006',
  name: 'lone-carriage-return',
  severity: 'error',
  summary: 'a carriage return without the line feed that ends a line',
  explanation:
    'Lines end with LF, or with CR and LF. A CR alone was the line end of old Macintosh systems, or is what a broken conversion left; editors disagree on whether it ends a line, so the same file would be two maps.',
  badExample: 'journey: Dinner\rstage: Eat\n',
  goodExample: 'journey: Dinner\nstage: Eat\n',
  message: ({ count }) =>
    count === 1
      ? 'a carriage return stands here alone, and does not end the line'
      : `${count} carriage returns stand alone in this file, and do not end a line`,
  help: () => ['save the file with LF (Unix) or CRLF (Windows) line ends'],
};

export const strangeBlank: Problem<{ readonly character: string; readonly lines: number; readonly hidden?: boolean }> =
  {
    code: 'J007',
    name: 'strange-blank',
    severity: 'error',
    summary: 'a no-break, wide or invisible space where a plain space belongs',
    explanation:
      'Text copied from a web page or a word processor brings spaces along that look like plain ones, or like nothing at all. Within a text they are kept as they are. In the indentation, around names and in front of the colon they would make two lines that look alike mean different things.',
    badExample: 'journey: Dinner\nstage\u00a0eat: Eat\n',
    goodExample: 'journey: Dinner\nstage eat: Eat\n',
    message: ({ character, lines, hidden = false }) =>
      `${describeCharacter(character)} stands here, where ${hidden ? 'nothing that cannot be seen' : 'only plain spaces'} may${lines === 1 ? '' : ` (${lines} lines from here on)`}`,
  };

export const conflictMarker: Problem<{ readonly complete: boolean; readonly marker: string }> = {
  code: 'J008',
  name: 'conflict-marker',
  severity: 'error',
  summary: 'a merge conflict that nobody resolved',
  explanation:
    'Git leaves these marks where two people changed the same lines. Until somebody decides, the lines of the first side are read and those of the other are left out, so that nothing is found twice.\n\nKeep what is right of both sides and delete the lines that begin with `<<<<<<<`, `|||||||`, `=======` and `>>>>>>>`.',
  badExample: 'journey: Dinner\n<<<<<<< HEAD\nstage: Eat\n=======\nstage: Dine\n>>>>>>> dine\n',
  goodExample: 'journey: Dinner\nstage: Dine\n',
  message: ({ complete, marker }) =>
    complete ? 'a merge conflict is not resolved' : `"${marker}" is left over from a merge conflict`,
  help: ({ complete }) => [
    complete
      ? 'keep what is right of both sides, and delete the lines with the marks'
      : 'delete this line, and look whether both sides are still there',
  ],
};

export const markdownLine: Problem<{ readonly line: string }> = {
  code: 'J009',
  name: 'markdown-line',
  severity: 'error',
  summary: 'a line of Markdown: a code fence or a rule',
  explanation:
    'A map that stands in Markdown begins below the line with the backticks and ends above the next; in a file of its own it has neither. Front matter between lines of `---` is not part of the language: what it would say has words, such as `journey` and `language`.',
  badExample: '```journey\njourney: Dinner\nstage: Eat\n',
  goodExample: 'journey: Dinner\nstage: Eat\n',
  message: ({ line }) => `"${shortened(line)}" is Markdown, and no line of a map`,
};

export const textProblems: readonly ProblemEntry[] = [
  tooManyBytes,
  lineTooLong,
  tooDeep,
  tooManyStatements,
  controlCharacter,
  loneCarriageReturn,
  strangeBlank,
  conflictMarker,
  markdownLine,
];

/** `a no-break space (U+00A0)`, `the character U+0007`. */
function describeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const notation = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = CHARACTER_NAMES.get(code);
  return name === undefined ? `the character ${notation}` : `${name} (${notation})`;
}

const CHARACTER_NAMES: ReadonlyMap<number, string> = new Map([
  [0x00, 'a NUL character'],
  [0x08, 'a backspace'],
  [0x0b, 'a vertical tab'],
  [0x0c, 'a form feed'],
  [0x0d, 'a carriage return'],
  [0x1b, 'an escape character'],
  [0x7f, 'a delete character'],
  [0x85, 'a next-line character'],
  [0xa0, 'a no-break space'],
  [0xad, 'a soft hyphen'],
  [0x200b, 'a zero-width space'],
  [0x200c, 'a zero-width non-joiner'],
  [0x200d, 'a zero-width joiner'],
  [0x200e, 'a left-to-right mark'],
  [0x200f, 'a right-to-left mark'],
  [0x2009, 'a thin space'],
  [0x2028, 'a line separator'],
  [0x2029, 'a paragraph separator'],
  [0x202f, 'a narrow no-break space'],
  [0x2060, 'a word joiner'],
  [0x3000, 'an ideographic space'],
  [0xfeff, 'a byte-order mark'],
]);

/** Thousands set apart, the same in every locale. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
