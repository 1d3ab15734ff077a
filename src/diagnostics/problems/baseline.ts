// Problems of a baseline, the list of findings that a team has accepted for now: J087 and J088.

import type { Problem, ProblemEntry } from '../problem.js';
import { shortened } from '../shortened.js';

export const unusableBaseline: Problem<{ readonly reason: string }> = {
  code: 'J087',
  name: 'unusable-baseline',
  severity: 'error',
  summary: 'the baseline is no list of findings that can be read',
  explanation:
    'A baseline is written by `journey check --baseline FILE --write-baseline` and kept with the maps. After a merge went wrong, write it anew, and look at the difference before it is committed.',
  badExample: '<<<<<<< ours\n',
  goodExample: '{\n  "version": 1,\n  "findings": []\n}\n',
  message: ({ reason }) => `the baseline ${reason}`,
};

export const staleBaseline: Problem<StaleEntry> = {
  code: 'J088',
  name: 'stale-baseline',
  severity: 'error',
  summary: 'the baseline holds a finding that no longer occurs',
  explanation:
    'What was mended leaves the baseline, so that it can never come back unnoticed: the debt of a repository only shrinks. `journey check --prune-baseline` takes out what is gone, and adds nothing.\n\nAn entry names the file, the rule and the parts of the map that the finding stands in, not its line. A stage that was renamed has its findings under the new name: they are new, and the old entry is gone; `--write-baseline` accepts them again.',
  badExample:
    '{\n  "version": 1,\n  "findings": [\n    { "file": "dinner.journey", "rule": "map-owner", "within": [], "count": 1 }\n  ]\n}\n',
  goodExample: '{\n  "version": 1,\n  "findings": []\n}\n',
  message: ({ file, rule, within, gone, count }) => {
    const where = within.length === 0 ? '' : ` (${shortened(within.join(', '), 120)})`;
    const some = gone === count ? '' : `${gone} of ${count} `;
    return `${some}${rule} in ${file}${where} no longer occur${gone === 1 ? 's' : ''}`;
  },
  help: () => ['take it out of the baseline: journey check --prune-baseline'],
};

interface StaleEntry {
  readonly file: string;
  readonly rule: string;
  readonly within: readonly string[];
  /** How many of the entry's findings are gone. */
  readonly gone: number;
  readonly count: number;
}

export const baselineProblems: readonly ProblemEntry[] = [unusableBaseline, staleBaseline];
