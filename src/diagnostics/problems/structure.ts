// J101 to J149: words that are unknown, misplaced, given twice or incomplete. The resolver decides when; what is
// said stands here.

import type { Problem } from '../problem.js';
import { shortened } from '../shortened.js';
import { declaringProblems } from './declaring.js';

interface WordDetails {
  readonly word: string;
}

/** A line of a journey diagram of Mermaid, `Make tea: 5: Me`, is no slip in a word but another language. */
export function mermaidHelp(task: string): string {
  return `a task with its score is written "step: ${shortened(task)}", with "emotion: ..." on a line below it`;
}

export const unknownWord: Problem<WordDetails> = {
  code: 'J101',
  name: 'unknown-word',
  severity: 'error',
  summary: 'a line begins with a word that the language does not have',
  explanation:
    'Every line begins with a word of the language, or with one that the team added with `lane` or `label`. What stands below an unknown word is not checked until the word is mended. Words beginning with `x-` are always accepted, kept in the data and never drawn.',
  badExample: 'journey: Dinner\nstage: Eat\n  feeling: Delighted\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  emotion: Delighted\n',
  message: ({ word }) => `"${shortened(word)}" is not a word of the language`,
};

export const misplacedWord: Problem<{
  readonly word: string;
  readonly place: string;
  /** Lines beside it of which the same is true. */
  readonly more: number;
}> = {
  code: 'J102',
  name: 'misplaced-word',
  severity: 'error',
  summary: 'a word stands where it means nothing',
  explanation:
    'Each word has its places: `severity` belongs to a pain, `target` to a metric or an objective. Often such a line only lacks its indentation.',
  badExample: 'journey: Dinner\nstage: Eat\n  severity: high\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  pain: The music is loud\n    severity: high\n',
  message: ({ word, place, more }) => {
    const others = more === 0 ? '' : ` and ${more === 1 ? 'the line' : `${more} lines`} beside it`;
    return `"${shortened(word)}"${others} cannot stand ${place}`;
  },
};

export const factBelowStep: Problem<{
  readonly word: string;
  readonly count: number;
  readonly holder: string;
  readonly step: string;
}> = {
  code: 'J103',
  name: 'fact-below-step',
  severity: 'error',
  summary: 'a fact stands below a step, at the level of the step',
  explanation:
    'The facts of a stage or step stand above its first nested step, touchpoint or `use`. Below one, a fact could belong to either: to the step just above, its indentation forgotten, or to the stage. So a forgotten indentation never changes whose fact it is.',
  badExample: 'journey: Dinner\nstage: Eat\n  step: Tastes\n  thought: Worth the trip\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  step: Tastes\n    thought: Worth the trip\n',
  message: ({ word, count, holder, step }) =>
    `this "${shortened(word)}"${count === 1 ? '' : ` and the ${count === 2 ? 'line' : `${count - 1} lines`} after it`} can be read two ways: of ${holder}, or of ${step} above it`,
  help: ({ holder, step, count }) => [
    `indent ${count === 1 ? 'it' : 'them'} to belong to ${step}, or move ${count === 1 ? 'it' : 'them'} above ${step} to belong to ${holder}`,
  ],
};

export const indentedStage: Problem<{ readonly title: string }> = {
  code: 'J104',
  name: 'indented-stage',
  severity: 'error',
  summary: 'a stage is indented below the journey',
  explanation:
    'Stages stand at the top level, beside `journey`, not inside it, so that a map of many stages stays flat.',
  badExample: 'journey: Dinner\n  stage: Research\n    goal: Find a place\n',
  goodExample: 'journey: Dinner\nstage: Research\n  goal: Find a place\n',
  message: ({ title }) => `the stage "${shortened(title)}" is indented; stages stand at the top level`,
  help: () => ['take the indentation of the stage, and of all it holds, back to the start of the line'],
};

export const stepInTouchpoint: Problem<{ readonly word: string }> = {
  code: 'J105',
  name: 'step-in-touchpoint',
  severity: 'error',
  summary: 'a touchpoint holds a step',
  explanation:
    'A step is what the persona does; a touchpoint is where they meet the organisation while doing it. So a step may hold touchpoints, and not the other way round.',
  badExample: 'journey: Dinner\nstage: Eat\n  touchpoint: The menu\n    step: Orders\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  step: Orders\n    touchpoint: The menu\n',
  message: ({ word }) => `a touchpoint holds no ${word}`,
  help: ({ word }) => [`write the ${word} first and the touchpoint inside it, or put both side by side in the stage`],
};

export const givenTwice: Problem<WordDetails> = {
  code: 'J106',
  name: 'given-twice',
  severity: 'error',
  summary: 'a fact that can only be one is given twice',
  explanation:
    'Some words name one property (a state, an owner, a severity). Given twice, in a list and on a line, or on both sides of a merge, it is unclear which holds. Words of which there may be several (`goal`, `pain`, `thought` ...) repeat.',
  badExample: 'journey: Dinner\n  state: current\n  state: future\n',
  goodExample: 'journey: Dinner\n  state: future\n',
  message: ({ word }) => `"${shortened(word)}" is given twice`,
  help: () => ['keep one of the two'],
};

export const missingText: Problem<{ readonly word: string; readonly example: string }> = {
  code: 'J107',
  name: 'missing-text',
  severity: 'error',
  summary: 'nothing stands after the colon',
  explanation: 'A word without text says nothing. What is not known yet is best left out, or written as a `note`.',
  badExample: 'journey: Dinner\nstage: Eat\n  pain:\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  pain: The music is loud\n',
  message: ({ word }) => `nothing stands after "${shortened(word)}:"`,
  help: ({ example }) => [`say what it is, as in "${example}", or leave the line out`],
};

export const secondJourney: Problem<{ readonly title: string }> = {
  code: 'J108',
  name: 'second-journey',
  severity: 'error',
  summary: 'a file holds two journeys',
  explanation:
    'A file is one map. Two journeys are two files; what they share (personas, channels, steps) goes into a third that both include, and `part-of` or `baseline` say how maps belong together.',
  badExample: 'journey: Dinner\njourney: Breakfast\n',
  goodExample: 'journey: Dinner\n',
  message: () => 'a file holds one journey, and this is a second one',
  help: () => ['move it, with its stages, to a file of its own'],
};

export const unknownListWord: Problem<WordDetails> = {
  code: 'J109',
  name: 'unknown-list-word',
  severity: 'error',
  summary: 'a list of facts holds a word that is not known here',
  explanation:
    'A bracket at the end of a line that begins with `word: ` is a list of facts. When it is meant as text instead, a backslash before the bracket says so.',
  badExample: 'journey: Dinner\nstage: Eat\n  pain: The music is loud [sevrity: high]\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  pain: The music is loud [severity: high]\n',
  message: ({ word }) => `"${shortened(word)}" is not a word of a list here`,
  help: () => ['if the bracket is part of the text, write "\\[" instead of "["'],
};

export const loneFlagList: Problem<{ readonly written: string; readonly instead: string }> = {
  code: 'J110',
  name: 'lone-flag-list',
  severity: 'error',
  summary: 'a bracket holds a yes-or-no word alone',
  explanation:
    'A list of facts begins with `word: `, so that `[sic]` or `[1]` stay text. A bracket that holds only yes-or-no words of the language could be either, so it says which.',
  badExample: 'journey: Dinner\nstage: Eat\n  step: Orders a dessert [optional]\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  step: Orders a dessert [optional: yes]\n',
  message: ({ written }) => `"${shortened(written)}" could be a fact or part of the text`,
  help: ({ instead }) => [`write "${instead}" for the fact, or "\\[" for a bracket in the text`],
};

export const strayListItem: Problem<{ readonly item: string }> = {
  code: 'J111',
  name: 'stray-list-item',
  severity: 'error',
  summary: 'an item of a list has no word, and the list of names before it does not take it',
  explanation:
    'Each item of a list is `word: value`. Without a word it is a yes-or-no word, or continues the list of names before it (`[channel: web, phone]`). A value that holds a comma stands in straight quotes.',
  badExample: 'journey: Dinner\nstage: Eat\n  pain: The music is loud [severity: high, always]\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  pain: The music is loud [severity: high, frequency: always]\n',
  message: ({ item }) => `"${shortened(item)}" in this list belongs to no word`,
  help: () => [
    'write it as "word: value"; if it is part of the value before it, put that whole value in straight quotes',
  ],
};

export const ownLine: Problem<WordDetails> = {
  code: 'J112',
  name: 'needs-own-line',
  severity: 'error',
  summary: 'a word that stands on a line of its own is in a list',
  explanation:
    'A list holds short facts. What has a name, a persona or facts of its own stands on its own line, indented.',
  badExample: 'journey: Dinner\nstage: Eat [step: Orders]\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  step: Orders\n',
  message: ({ word }) => `"${shortened(word)}" stands on a line of its own, not in a list`,
  help: () => ['write it on the next line, indented'],
};

export const unsupportedSyntax: Problem<{ readonly version: string }> = {
  code: 'J113',
  name: 'unsupported-syntax',
  severity: 'error',
  summary: 'the file is written in a version of the language that this program does not know',
  explanation:
    'The `syntax` line says in which version of the language a file is written, so that it means the same for years. A newer file needs a newer program.',
  badExample: 'syntax: 2\njourney: Dinner\n',
  goodExample: 'syntax: 1\njourney: Dinner\n',
  message: ({ version }) => `this program knows syntax 1, and the file says ${shortened(version)}`,
  help: () => ['use a newer release of journey, or write "syntax: 1"'],
};

export const secondEmotion: Problem<{ readonly owner: string }> = {
  code: 'J120',
  name: 'second-emotion',
  severity: 'error',
  summary: 'two emotions of one persona in one column',
  explanation:
    'The curve of a persona passes each column once. A change within a column is one emotion with two scores (`+1 -> -2`); two moments are two steps. `@all` counts for each persona.',
  badExample: 'journey: Dinner\nstage: Eat\n  step: Tastes\n    emotion: +1 Curious\n    emotion: +2 Delighted\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  step: Tastes\n    emotion: +1 -> +2 Curious, then delighted\n',
  message: ({ owner }) => `${owner} a second emotion in this column`,
  help: () => ['join the two ("+1 -> -2 Delight turns to worry"), or part the column into two steps'],
};

export const headingLine: Problem<{ readonly line: string }> = {
  code: 'J122',
  name: 'heading-line',
  severity: 'warning',
  summary: 'a line of the map is written as a heading of Markdown, and so is a comment',
  explanation:
    'A line that begins with `#` is a comment. One with two or more, a word of the top level and a colon looks like a heading that somebody kept from a document: as a comment it would leave all that follows to the stage above. A single `#` says that a comment is meant.',
  badExample: 'journey: Dinner\nstage: Arrive\n## Stage: Eat\n  touchpoint: The menu\n',
  goodExample: 'journey: Dinner\nstage: Arrive\nstage: Eat\n  touchpoint: The menu\n',
  message: ({ line }) => `this line is a comment, and looks like "${shortened(line)}"`,
  help: ({ line }) => [`write "${shortened(line)}", or begin the comment with a single "#"`],
};

export const structureProblems = [
  unknownWord,
  misplacedWord,
  factBelowStep,
  indentedStage,
  stepInTouchpoint,
  givenTwice,
  missingText,
  secondJourney,
  unknownListWord,
  loneFlagList,
  strayListItem,
  ownLine,
  unsupportedSyntax,
  secondEmotion,
  headingLine,
  ...declaringProblems,
] as const;
