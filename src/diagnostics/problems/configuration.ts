// Problems of journey.config.yaml and of theme files: J094 to J097. Their examples are configuration files.

import type { Problem, ProblemEntry } from '../problem.js';
import { shortened } from '../shortened.js';

export const unusableSettings: Problem<{ readonly whole: string; readonly reason: string }> = {
  code: 'J094',
  name: 'unusable-settings',
  severity: 'error',
  summary: 'journey.config.yaml or a theme is no file that may be read',
  explanation:
    'Both are ordinary files of a few lines, in the project. A link that leads out of the project is not followed, as a project from elsewhere could show the files of whoever checks it that way. What is longer than 32 KiB is another file with a wrong name.',
  badExample: 'ln -s ~/journey.config.yaml journey.config.yaml\n',
  goodExample: 'cp ~/journey.config.yaml journey.config.yaml\n',
  message: ({ whole, reason }) => `${whole} ${reason}`,
};

export const configurationSyntax: Problem<{ readonly reason: string }> = {
  code: 'J095',
  name: 'configuration-syntax',
  severity: 'error',
  summary: 'journey.config.yaml or a theme is not YAML that can be read',
  explanation:
    'The file is YAML 1.2 with its core types: settings as `key: value`, lists as lines that begin with `- `, blanks and never tabs before them. A key stands once.',
  badExample: 'theme: dark\ntheme: light\n',
  goodExample: 'theme: dark\n',
  message: ({ reason }) => reason,
};

export const unknownSetting: Problem<{ readonly key: string; readonly place: string }> = {
  code: 'J096',
  name: 'unknown-setting',
  severity: 'error',
  summary: 'a key of journey.config.yaml or of a theme means nothing',
  explanation:
    'An unknown key is an error, as a setting that is misspelt would otherwise do nothing and say nothing. config.schema.json and theme.schema.json list every key, and editors that know YAML schemas complete them.',
  badExample: 'tehme: dark\n',
  goodExample: 'theme: dark\n',
  message: ({ key, place }) => `there is no setting "${shortened(key, 40)}"${place === '' ? '' : ` in "${place}"`}`,
};

export const wrongSetting: Problem<WrongSetting> = {
  code: 'J097',
  name: 'wrong-setting',
  severity: 'error',
  summary: 'the value of a key of journey.config.yaml or of a theme does not fit it',
  explanation:
    'Each setting takes one kind of value, which the message names. Where a list is expected, a single value stands for a list of one.',
  badExample: 'theme: 7\n',
  goodExample: 'theme: dark\n',
  message: ({ key, expected, found, whole = 'the configuration' }) =>
    `${key === '' ? whole : `"${key}"`} takes ${expected}, not ${found}`,
};

interface WrongSetting {
  readonly key: string;
  readonly expected: string;
  readonly found: string;
  /** What a file without a key is called. */
  readonly whole?: string;
}

export const configurationProblems: readonly ProblemEntry[] = [
  unusableSettings,
  configurationSyntax,
  unknownSetting,
  wrongSetting,
];
