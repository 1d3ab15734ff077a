// Of J101 to J149: names that a word lacks or does not take, and the words that a team declares. The resolver decides
// when; what is said stands here.

import type { Problem } from '../problem.js';
import { shortened } from '../shortened.js';

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

export const needlessPersona: Problem<{
  readonly word: string;
  /** Set where a name may stand, and none does. */
  readonly name?: string;
}> = {
  code: 'J119',
  name: 'needless-persona',
  severity: 'error',
  summary: 'a word says whose it is that belongs to nobody in particular',
  explanation:
    'What a persona thinks, does or feels, and what an actor does, carries `@name`. A channel, a date or a metric does not.',
  badExample: 'journey: Dinner\npersona eva: Eva\n  goal: Eat well\nstage: Eat\n  duration @eva: 2 h\n',
  goodExample: 'journey: Dinner\npersona eva: Eva\n  goal: Eat well\nstage: Eat\n  duration: 2 h\n',
  message: ({ word }) => `"${shortened(word)}" belongs to no persona`,
  help: ({ word, name }) => [
    name === undefined
      ? 'leave the "@" and the name out'
      : `a name that is given stands without the "@": "${word} ${shortened(name)}:"`,
  ],
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

export const declaringProblems = [
  reservedWord,
  teamWordShape,
  missingName,
  needlessName,
  levelNumber,
  needlessPersona,
  teamWordTwice,
] as const;
