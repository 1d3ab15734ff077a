// Every problem of the language, by code. A new file of problems gets its line here.

import type { ProblemEntry } from '../problem.js';
import { baselineProblems } from './baseline.js';
import { configurationProblems } from './configuration.js';
import { factInTextProblems } from './facts-in-text.js';
import { fileProblems } from './files.js';
import { lineProblems } from './lines.js';
import { listProblems } from './lists.js';
import { referenceProblems } from './references.js';
import { structureProblems } from './structure.js';
import { suppressionProblems } from './suppressions.js';
import { headProblems } from './syntax.js';
import { textProblems } from './text.js';
import { themeProblems } from './themes.js';
import { valueProblems } from './values.js';

export const problems: readonly ProblemEntry[] = [
  ...textProblems,
  ...lineProblems,
  ...headProblems,
  ...listProblems,
  ...structureProblems,
  ...factInTextProblems,
  ...valueProblems,
  ...referenceProblems,
  ...baselineProblems,
  ...fileProblems,
  ...configurationProblems,
  ...themeProblems,
  ...suppressionProblems,
];
