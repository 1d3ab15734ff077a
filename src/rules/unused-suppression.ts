// J607: comments that silence nothing. Found where suppressions are applied, so there is nothing to look at here.

import { defineRule } from './rule.js';

export const unusedSuppression = defineRule({
  code: 'J607',
  name: 'unused-suppression',
  summary: 'a `journey-ignore` that silences nothing',
  presets: { recommended: 'warning', strict: 'warning' },
  forLibraries: true,
  documentation: () => ({
    why: 'A comment that silences nothing was right once, or never. It stays, says that there is a problem where there is none, and would silence the next finding of its kind unseen. Rules that did not run are not counted: what `strict` needs may stand while `recommended` is looked at.',
    sources: [
      {
        who: 'ESLint (`reportUnusedDisableDirectives`) and Biome',
        says: 'Report unused suppressions, as they hide what comes later.',
      },
    ],
    badExample: 'journey: Dinner\n# journey-ignore J308 -- being researched\nstage eat: Eat\n  step: Waits\n',
    goodExample: 'journey: Dinner\n# journey-ignore J308 -- being researched\nstage eat: Eat\n',
    whenNot: 'Switch it off in maps that are checked with several configurations.',
  }),
});
