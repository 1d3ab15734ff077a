// J101 to J149: words that are unknown, misplaced, given twice or incomplete. The resolver decides when; what is
// said stands here.

import type { Problem } from '../problem.js';
import { shortened } from '../shortened.js';

interface WordDetails {
  readonly word: string;
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

export const misplacedWord: Problem<{ readonly word: string; readonly place: string }> = {
  code: 'J102',
  name: 'misplaced-word',
  severity: 'error',
  summary: 'a word stands where it means nothing',
  explanation:
    'Each word has its places: `severity` belongs to a pain, `target` to a metric or an objective. Often such a line only lacks its indentation.',
  badExample: 'journey: Dinner\nstage: Eat\n  severity: high\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  pain: The music is loud\n    severity: high\n',
  message: ({ word, place }) => `"${shortened(word)}" cannot stand ${place}`,
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

export const reservedWord: Problem<{ readonly kind: 'lane' | 'label'; readonly name: string }> = {
  code: 'J114',
  name: 'reserved-word',
  severity: 'error',
  summary: "a team's lane or label is called like a word of the language",
  explanation:
    'The name of a lane or label becomes a word of its own, so it cannot be one that already means something there: a lane in stages, steps and touchpoints, a label anywhere.',
  badExample: 'journey: Dinner\nlane thought: What guests think\n',
  goodExample: 'journey: Dinner\nlane inner-voice: What guests think\nstage: Eat\n  inner-voice: Worth the trip\n',
  message: ({ kind, name }) => `the ${kind} "${name}" is called like a word of the language`,
  help: ({ kind }) => [`choose another name for the ${kind}`],
};

export const teamWordShape: Problem<{ readonly kind: 'lane' | 'label'; readonly name: string }> = {
  code: 'J115',
  name: 'team-word-shape',
  severity: 'error',
  summary: 'the name of a lane or label could not be a word of the language',
  explanation:
    'The name of a lane or label becomes a word that lines begin with, so it follows the rule of words: it begins with a letter and holds no capital and no `_`.',
  badExample: 'journey: Dinner\nlane Inner_Voice: What guests think\n',
  goodExample: 'journey: Dinner\nlane inner-voice: What guests think\n',
  message: ({ kind, name }) =>
    `the ${kind} "${shortened(name)}" becomes a word, so it begins with a letter and has no capital and no "_"`,
};

export const missingName: Problem<{ readonly word: string; readonly example: string }> = {
  code: 'J116',
  name: 'missing-name',
  severity: 'error',
  summary: 'a declaration lacks the name by which it is referred to',
  explanation:
    'What other lines refer to (a channel, a source, a lane ...) is declared with a name, one word before the colon.',
  badExample: 'journey: Dinner\nchannel: The website\n',
  goodExample: 'journey: Dinner\nchannel website: The website\n',
  message: ({ word }) => `this "${word}" has no name`,
  help: ({ example }) => [`write its name before the colon: "${example}"`],
};

export const needlessName: Problem<{ readonly word: string; readonly name: string }> = {
  code: 'J117',
  name: 'needless-name',
  severity: 'error',
  summary: 'a word has a name that takes none',
  explanation:
    'Only things that others refer to have a name: stages, steps, pains and the declarations of the top level. A word that refers to one (`channel: web` in a step) takes its name after the colon.',
  badExample: 'journey: Dinner\nstage: Eat\n  thought first: Worth the trip\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  thought: Worth the trip\n',
  message: ({ word, name }) => `"${word}" takes no name here, and this one is called "${shortened(name)}"`,
};

export const levelNumber: Problem<{ readonly name: string }> = {
  code: 'J118',
  name: 'level-number',
  severity: 'error',
  summary: 'a level is named by something other than its number',
  explanation: 'A level of a scale is named by its number: `level -2: Ready to leave`. Each number has one level.',
  badExample: 'journey: Dinner\n  scale: -2..2\n    level worst: Ready to leave\n',
  goodExample: 'journey: Dinner\n  scale: -2..2\n    level -2: Ready to leave\n',
  message: ({ name }) => `a level is named by its number, and "${shortened(name)}" is none`,
  help: () => ['write the number of the scale before the colon: "level -2: Ready to leave"'],
};

export const needlessPersona: Problem<WordDetails> = {
  code: 'J119',
  name: 'needless-persona',
  severity: 'error',
  summary: 'a word says whose it is that belongs to nobody in particular',
  explanation:
    'What a persona thinks, does or feels, and what an actor does, carries `@name`. A channel, a date or a metric does not.',
  badExample: 'journey: Dinner\npersona eva: Eva\n  goal: Eat well\nstage: Eat\n  duration @eva: 2 h\n',
  goodExample: 'journey: Dinner\npersona eva: Eva\n  goal: Eat well\nstage: Eat\n  duration: 2 h\n',
  message: ({ word }) => `"${shortened(word)}" belongs to no persona`,
  help: () => ['leave the "@" and the name out'],
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

export const teamWordTwice: Problem<{ readonly name: string }> = {
  code: 'J121',
  name: 'team-word-twice',
  severity: 'error',
  summary: 'two lanes or labels share a name that a line uses',
  explanation:
    'The name of a lane or label becomes a word, so no other lane or label that the map can see may have it too.',
  badExample:
    'journey: Dinner\nlane build: What is built\nlabel build: Build state\n  value new: New\nstage: Eat\n  build: new\n',
  goodExample:
    'journey: Dinner\nlane built: What is built\nlabel build: Build state\n  value new: New\nstage: Eat\n  build: new\n',
  message: ({ name }) => `"${name}" is declared as a word twice`,
  help: () => ['rename one of the two'],
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
  reservedWord,
  teamWordShape,
  missingName,
  needlessName,
  levelNumber,
  needlessPersona,
  secondEmotion,
  teamWordTwice,
] as const;
