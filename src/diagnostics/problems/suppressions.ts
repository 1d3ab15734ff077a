// Problems of comments that silence rules: J230 to J233. What they silence is for ../../lint.

import type { Problem, ProblemEntry } from '../problem.js';
import { shortened } from '../shortened.js';

export const unknownRule: Problem<{ readonly rule: string }> = {
  code: 'J230',
  name: 'unknown-rule',
  severity: 'error',
  summary: 'a comment silences a rule that does not exist',
  explanation:
    'A rule is named by its code or its name, several parted by blanks, and a reason may follow after `--`. A name that no rule has silences nothing, and would do so unseen. `journey rules` lists all rules.',
  badExample: '# journey-ignore empty-stgae -- being researched\njourney: Dinner\n',
  goodExample: '# journey-ignore empty-stage -- being researched\njourney: Dinner\n',
  message: ({ rule }) => `there is no rule "${shortened(rule, 40)}"`,
};

export const notSilenceable: Problem<{ readonly rule: string }> = {
  code: 'J231',
  name: 'not-silenceable',
  severity: 'error',
  summary: 'a comment silences an error of the text itself',
  explanation:
    'Findings from J0xx to J2xx say that a line means nothing, or not what it seems to. They cannot be silenced, as the picture would lack what they speak of. Mend the line; where a text is meant literally, `journey explain` shows how to write it.',
  badExample: '# journey-ignore J203\njourney: Dinner\n',
  goodExample: '# journey-ignore J308\njourney: Dinner\n',
  message: ({ rule }) => `${rule} is no rule but an error, and cannot be silenced`,
};

export const ignoreNamesNoRule: Problem<{ readonly word: string }> = {
  code: 'J232',
  name: 'ignore-names-no-rule',
  severity: 'error',
  summary: 'a `journey-ignore` without a rule',
  explanation:
    'A comment that silenced everything below it would hide what nobody has seen yet. Name the rules that you disagree with, by code or name: `# journey-ignore J403 -- why`. `journey-ignore-file` does the same for the whole file.',
  badExample: '# journey-ignore -- being researched\njourney: Dinner\n',
  goodExample: '# journey-ignore J308 -- being researched\njourney: Dinner\n',
  message: ({ word }) => `"${shortened(word, 40)}" names no rule`,
};

export const ignoreWithoutReason: Problem<{ readonly word: string }> = {
  code: 'J233',
  name: 'ignore-without-reason',
  severity: 'error',
  summary: 'a rule is silenced without a reason, and the configuration asks for one',
  explanation:
    'With `require-reason: true` in journey.config.yaml every suppression says why, so that whoever reads it a year later can tell whether it still holds. The reason stands after `--`.',
  badExample: '# with "require-reason: true" in journey.config.yaml\n# journey-ignore J308\njourney: Dinner\n',
  goodExample:
    '# with "require-reason: true" in journey.config.yaml\n# journey-ignore J308 -- being researched\njourney: Dinner\n',
  message: ({ word }) => `this ${word} gives no reason`,
  help: () => ['add it after "--": "# journey-ignore J308 -- being researched"'],
};

export const suppressionProblems: readonly ProblemEntry[] = [
  unknownRule,
  notSilenceable,
  ignoreNamesNoRule,
  ignoreWithoutReason,
];
