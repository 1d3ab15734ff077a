// J314: who answers for a touchpoint.

import { defineRule, each } from './rule.js';
import { holdsAny, shortTitle } from './shared/facts.js';

export const touchpointOwner = defineRule({
  code: 'J314',
  name: 'touchpoint-owner',
  summary: 'a touchpoint that has no owner, nor has its stage',
  presets: { recommended: 'off', strict: 'warning' },
  check: ({ touchpoints }) =>
    each('touchpoints', touchpoints, ({ moment, stage, within }) => {
      const around = stage === undefined ? within : [...within, stage];
      if ([moment, ...around].some((holder) => holdsAny(holder, 'owner'))) return undefined;
      const help = ['add "owner: Floor team" here or, for all of its touchpoints, to the stage'];
      return { at: moment, message: `nobody owns "${shortTitle(moment.title)}"`, help };
    }),
  documentation: () => ({
    why: 'What belongs to nobody is improved by nobody. An owner for each stage is enough: a touchpoint has that of its stage unless it names its own.',
    sources: [
      {
        who: 'Lucidchart, How to build customer journey maps',
        says: '“Assign ownership of various customer touchpoints to increase employee accountability.”',
      },
      {
        who: 'Customerly, Customer journey stages',
        says: '“The map should include key touchpoints, pain points, needs, customer emotions, and the owner(s) for each stage.”',
      },
    ],
    badExample: 'journey: Dinner\nstage book: Book\n  touchpoint: Books a table online\n',
    goodExample: 'journey: Dinner\nstage book: Book\n  owner: Digital team\n  touchpoint: Books a table online\n',
    whenNot: 'Off in `recommended`: in a small team the owner of the map owns all of it.',
  }),
});
