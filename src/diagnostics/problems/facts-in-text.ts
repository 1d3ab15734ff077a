// Of J123 to J124: facts that a text holds by a slip, where they mean nothing. The resolver decides when; what is said
// stands here.

import type { Problem } from '../problem.js';
import { shortened } from '../shortened.js';

export const listInText: Problem<{ readonly written: string; readonly instead: string }> = {
  code: 'J123',
  name: 'list-in-text',
  severity: 'warning',
  summary: 'a bracket at the end of a text looks like a list of facts, and is none',
  explanation:
    'A list of facts stands in square brackets, and each of its facts is a word, a colon and a value: `[severity: high]`. Any other bracket is text. Here it holds a word of the language and one of the values that this word takes, so a fact is meant that nobody would miss until it is looked for.\n\nIf it is text, put it in other words.',
  badExample: 'journey: Dinner\nstage: Eat\n  pain: Loud music (severity: high)\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  pain: Loud music [severity: high]\n',
  message: ({ written }) => `"${shortened(written)}" looks like a list of facts, and is read as text`,
  help: ({ instead }) => [`write "${shortened(instead)}"`],
};

export const personaInText: Problem<{ readonly persona: string; readonly instead: string }> = {
  code: 'J124',
  name: 'persona-in-text',
  severity: 'warning',
  summary: 'a text begins with a persona',
  explanation:
    'Whose a line is stands in front of the colon: `thought @eva: Why so few reviews?`. Behind it, `@eva` is text, and the line belongs to nobody in particular, or to the primary persona.',
  badExample: 'journey: Dinner\npersona eva: Eva\nstage: Eat\n  thought: @eva Will this take long?\n',
  goodExample: 'journey: Dinner\npersona eva: Eva\nstage: Eat\n  thought @eva: Will this take long?\n',
  message: ({ persona }) => `"${shortened(persona)}" stands behind the colon, and is read as text`,
  help: ({ instead }) => [`a persona stands in front of the colon: "${shortened(instead)}"`],
};

export const factInTextProblems = [listInText, personaInText] as const;
