// J030 to J049: what stands in front of the text. Keyword, name, personas and colon.

import type { Problem, ProblemEntry } from '../problem.js';
import { shortened } from '../shortened.js';

export const missingColon: Problem<{ readonly line: string; readonly proposals: readonly string[] }> = {
  code: 'J030',
  name: 'missing-colon',
  severity: 'error',
  summary: 'a line without a colon',
  explanation:
    'Every line says what it is, then a colon, then the words: `stage: Research`. A name, where there is one, stands in front of the colon: `stage research: Research and planning`.\n\nA line that goes on with the text above it begins with `|`.',
  badExample: 'journey: Dinner\nstage Research\n',
  goodExample: 'journey: Dinner\nstage: Research\n',
  message: ({ proposals }) =>
    proposals.length === 0
      ? 'this line has no colon'
      : `a colon is missing: ${proposals.map((proposal) => `"${shortened(proposal)}"`).join(' or ')}`,
  help: ({ proposals }) =>
    proposals.length === 0 ? ['write "keyword: text", or begin the line with "|" to go on with the text above'] : [],
};

export const spaceBeforeColon: Problem<{ readonly word: string }> = {
  code: 'J031',
  name: 'space-before-colon',
  severity: 'error',
  summary: 'a space in front of the colon',
  explanation:
    'The colon follows its word directly. A space after it is welcome; one in front of it makes the same line look different to searches, diffs and people.',
  badExample: 'journey: Dinner\nstage : Eat\n',
  goodExample: 'journey: Dinner\nstage: Eat\n',
  message: ({ word }) => `no space stands in front of the colon: "${shortened(word)}:"`,
};

export const fullWidthColon: Problem<{ readonly word: string }> = {
  code: 'J032',
  name: 'full-width-colon',
  severity: 'error',
  summary: 'a full-width colon in front of the text',
  explanation:
    'The colon of the language is the plain one, `:` (U+003A), in every script. A full-width one within a text is kept as it is.',
  badExample: 'journey: Dinner\nstage\uff1aEat\n',
  goodExample: 'journey: Dinner\nstage: Eat\n',
  message: ({ word }) => `the colon after "${shortened(word)}" is a full-width one, and a plain ":" belongs here`,
};

export const bullet: Problem<{ readonly bullet: string; readonly lines: number }> = {
  code: 'J033',
  name: 'bullet',
  severity: 'error',
  summary: 'a line begins with a bullet or a number',
  explanation:
    'Indentation and order say all that bullets and numbers say in other texts, so lines begin with their word. Lines that follow each other make one finding.',
  badExample: 'journey: Dinner\nstage: Eat\n  - step: Orders\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  step: Orders\n',
  message: ({ bullet, lines }) =>
    lines === 1
      ? `lines begin with their word, without "${bullet}"`
      : `lines begin with their word: ${lines} lines from here on have a bullet, "${bullet}"`,
};

export const keywordShape: Problem<{ readonly word: string; readonly reason: string; readonly proposal?: string }> = {
  code: 'J034',
  name: 'keyword-shape',
  severity: 'error',
  summary: 'a keyword with a capital, an underscore or another character no keyword has',
  explanation:
    'Keywords are lower-case words of letters, digits and `-`, and begin with a letter, in any script. So each has one spelling, which a search finds.',
  badExample: 'journey: Dinner\nStage: Eat\n',
  goodExample: 'journey: Dinner\nstage: Eat\n',
  message: ({ word, reason, proposal }) =>
    `"${shortened(word)}" ${reason}${proposal === undefined ? '' : `: write "${shortened(proposal)}"`}`,
};

export const severalNames: Problem<{ readonly words: string; readonly keyword: string; readonly proposal: string }> = {
  code: 'J035',
  name: 'several-names',
  severity: 'error',
  summary: 'several words stand where one name may stand',
  explanation:
    'A name is one word, by which other lines refer to the thing: `step asks-friends: Asks friends in the group chat`. What people read stands behind the colon. Most lines need no name.',
  badExample: 'journey: Dinner\nstage: Eat\n  step Asks friends: Asks friends about the place\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  step asks-friends: Asks friends about the place\n',
  message: ({ words, keyword, proposal }) =>
    `"${shortened(words)}" is more than one word, and a name is one: "${shortened(`${keyword} ${proposal}`)}:"`,
  help: () => ['or leave the name out; only what other lines refer to needs one'],
};

export const nameShape: Problem<{ readonly name: string; readonly proposal?: string }> = {
  code: 'J036',
  name: 'name-shape',
  severity: 'error',
  summary: 'a name with characters that no name has',
  explanation:
    'A name is one word of letters, digits, `-` and `_`, in any script, so that it can stand in a comma-separated list of names. Only a level of a scale has a signed number for a name.',
  badExample: 'journey: Dinner\nstage eat&pay: Eat and pay\n',
  goodExample: 'journey: Dinner\nstage eat-pay: Eat and pay\n',
  message: ({ name, proposal }) =>
    `a name has letters, digits, "-" and "_" only, and "${shortened(name)}" has more${proposal === undefined ? '' : `: write "${shortened(proposal)}"`}`,
};

export const synonymOfTwoWords: Problem<{ readonly words: string; readonly keyword: string }> = {
  code: 'J037',
  name: 'words-for-a-word',
  severity: 'error',
  summary: 'two or more words for what is one word of the language',
  explanation:
    'The second of two words in front of the colon is a name. `pain point` would be a pain with the name `point`, which nobody means; the word of the language is `pain`.',
  badExample: 'journey: Dinner\nstage: Eat\n  pain point: The music is loud\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  pain: The music is loud\n',
  message: ({ words, keyword }) => `"${shortened(words)}" is one word here: "${keyword}"`,
};

export const missingKeyword: Problem<{ readonly found: string }> = {
  code: 'J038',
  name: 'missing-keyword',
  severity: 'error',
  summary: 'a line does not say what it is',
  explanation:
    'Every line begins with a word that says what it is. `@eva` says whose it is, which comes second: `thought @eva: Has anyone been there?`',
  badExample: 'persona eva: Eva\njourney: Dinner\nstage: Eat\n  @eva: Has anyone been there?\n',
  goodExample: 'persona eva: Eva\njourney: Dinner\nstage: Eat\n  thought @eva: Has anyone been there?\n',
  message: ({ found }) =>
    found.startsWith('@')
      ? `say what it is: "thought ${shortened(found)}:", or quote, need, action, emotion`
      : 'no word stands in front of the colon: say what the line is',
};

export const personaShape: Problem<{ readonly found: string; readonly proposal?: string }> = {
  code: 'J039',
  name: 'persona-shape',
  severity: 'error',
  summary: 'something other than one name after `@`',
  explanation:
    '`@` and the name of a persona or an actor stand together, as one word. Several follow each other with a space between: `emotion @eva @ben: +1`.',
  badExample: 'persona eva: Eva\npersona ben: Ben\njourney: Dinner\nstage: Eat\n  thought @eva, @ben: It smells good\n',
  goodExample: 'persona eva: Eva\npersona ben: Ben\njourney: Dinner\nstage: Eat\n  thought @eva @ben: It smells good\n',
  message: ({ found, proposal }) =>
    `"${shortened(found)}" is no persona's name${proposal === undefined ? '' : `: write "${shortened(proposal)}"`}`,
  help: ({ proposal }) => (proposal === undefined ? ['write "@" and the name directly behind it: "@eva"'] : []),
};

export const nameAfterPersona: Problem<{ readonly name: string; readonly persona: string }> = {
  code: 'J040',
  name: 'name-after-persona',
  severity: 'error',
  summary: 'a name stands behind `@`, and belongs in front of it',
  explanation:
    'A line has one shape: keyword, name, `@persona`, colon, text. Of several personas each has its own `@`.',
  badExample: 'persona eva: Eva\njourney: Dinner\nstage: Eat\n  pain @eva loud: The music is loud\n',
  goodExample: 'persona eva: Eva\njourney: Dinner\nstage: Eat\n  pain loud @eva: The music is loud\n',
  message: ({ name, persona }) => `the name "${shortened(name)}" stands in front of "${shortened(persona)}"`,
  help: ({ name }) => [`or write "@${shortened(name)}", if it is a persona`],
};

export const proseLine: Problem<{ readonly words: string }> = {
  code: 'J041',
  name: 'prose-line',
  severity: 'error',
  summary: 'words in front of a colon that are no keyword and name',
  explanation:
    'In front of its colon a line has a keyword, at most one name, and `@persona`. Longer words belong behind the colon, or on a line that begins with `|` and goes on with the text above.',
  badExample: 'journey: Dinner\n  note: We met at the door\n  and so she said: let us eat\n',
  goodExample: 'journey: Dinner\n  note: We met at the door\n    | and so she said: let us eat\n',
  message: ({ words }) => `"${shortened(words)}" is no keyword and name`,
  help: () => ['write "keyword: text", or begin the line with "|" to go on with the text above'],
};

export const headProblems: readonly ProblemEntry[] = [
  missingColon,
  spaceBeforeColon,
  fullWidthColon,
  bullet,
  keywordShape,
  severalNames,
  nameShape,
  synonymOfTwoWords,
  missingKeyword,
  personaShape,
  nameAfterPersona,
  proseLine,
];
