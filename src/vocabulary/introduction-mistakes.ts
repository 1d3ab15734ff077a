// The mistakes of every beginner, each with what to write instead. Markdown for the introduction.

import { codeCell, markdownTable } from './markdown-table.js';

const slips: readonly (readonly [wrong: string, right: string, reason: string])[] = [
  ['stage Research', 'stage: Research', 'The colon is missing.'],
  ['Stage: Research', 'stage: Research', 'Words are lower-case.'],
  ['- step: Asks friends', 'step: Asks friends', 'No bullets: indentation says it all.'],
  ['pain point: Few reviews', 'pain: Few reviews', 'What stands before the colon, after the word, is a name.'],
  ['step Asks friends: In the chat', 'step asks-friends: Asks friends', 'A name is one word; most steps need none.'],
  ['emotion: 7 Great', 'emotion: +2 Great', 'The scale goes from -2 to 2, unless you declare another.'],
  ['@eva: Only five reviews?', 'thought @eva: Only five reviews?', 'Say what it is, then whose.'],
  ['due: 2026-10 # check', 'due: 2026-10', 'After the colon `#` is text: comments stand on a line of their own.'],
  ['[note: “a, b”]', '[note: "a, b"]', 'In a list, quotes are straight.'],
  [
    'a thought below a step, at its level',
    'indent it, or move it up',
    'Indented it is the thought of that step; above the step, of its stage.',
  ],
];

export const mistakes: string = markdownTable(
  ['Written', 'Meant', 'Why'],
  slips.map(([wrong, right, reason]) => [asCell(wrong), asCell(right), reason]),
);

/** All but the last, which tells of a place and not of a line, is code. */
function asCell(text: string): string {
  return /[:[]|^stage /u.test(text) ? codeCell(text) : text;
}
