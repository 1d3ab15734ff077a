// J504: stages that are departments.

import { defineRule, each } from './rule.js';
import { departmentIn } from './shared/department-names.js';

export const departmentStage = defineRule({
  code: 'J504',
  name: 'department-stage',
  summary: 'a stage named like a department',
  presets: { recommended: 'off', strict: 'info' },
  options: {
    names: {
      kind: 'words',
      usual: [],
      documentation: 'What departments are called with you, besides the names known everywhere.',
    },
  },
  check: ({ stages }, { names }) =>
    each('stages', stages, ({ stage }) => {
      if (!departmentIn(stage.title, names)) return undefined;
      const help = ['name it after what the customer does there: "Choose", "Get help", "Pay"'];
      return { at: stage, message: `"${stage.title}" is a department, not a part of the customer’s journey`, help };
    }),
  documentation: () => ({
    why: 'Stages that follow the organisation chart show the customer being handed from desk to desk, and hide the gaps between the desks, which are what a map is for. Names of departments are known in English, German, French, Spanish, Portuguese, Dutch, Italian, Japanese, Chinese and Arabic.',
    sources: [
      {
        who: 'Lucidchart, How to build customer journey maps',
        says: 'Maps are made to “break down silos between departments and close interdepartmental gaps”.',
      },
    ],
    badExample: 'journey: Dinner\nstage sales: Sales department\n  step: Calls\n',
    goodExample: 'journey: Dinner\nstage choose: Choose\n  step: Calls\n',
    whenNot: 'Off in `recommended`: blueprints of internal services may follow departments on purpose.',
  }),
});
