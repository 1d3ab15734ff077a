// J313: where a touchpoint happens.

import { defineRule, each } from './rule.js';
import { holdsAny, shortTitle } from './shared/facts.js';

export const touchpointChannel = defineRule({
  code: 'J313',
  name: 'touchpoint-channel',
  summary: 'a touchpoint without a channel, where channels are declared',
  presets: { recommended: 'info', strict: 'warning' },
  check: ({ journey, touchpoints }) => {
    if (journey.channels.length === 0) return [];
    return each('touchpoints', touchpoints, ({ moment, stage, within }) => {
      const around = stage === undefined ? within : [...within, stage];
      if ([moment, ...around].some((holder) => holdsAny(holder, 'channel'))) return undefined;
      const known = journey.channels.slice(0, 3).map(({ id }) => id);
      const help = [
        `add "channel: ${known[0] ?? 'web'}"; declared are ${known.join(', ')}${journey.channels.length > 3 ? ' ...' : ''}`,
      ];
      return { at: moment, message: `nothing says on which channel "${shortTitle(moment.title)}" happens`, help };
    });
  },
  documentation: () => ({
    why: 'The channel decides what can go wrong and who can mend it. A team that lists its channels wants to see where people change from one to another; a touchpoint without one breaks that line. A channel of the step or stage around it counts.',
    sources: [
      {
        who: 'UXPressia, A customer journey mapping checklist',
        says: '“Visualize the journey-specific processes and the channels your customers use at each stage. Include both digital and physical channels.”',
      },
      {
        who: 'Lucidchart, How to build customer journey maps',
        says: '“For each phase along the journey timeline, include the touchpoints, actions, channels, and assigned ownership of a touchpoint.”',
      },
    ],
    badExample: 'journey: Dinner\nchannel web: Website\nstage book: Book\n  touchpoint: Books a table\n',
    goodExample:
      'journey: Dinner\nchannel web: Website\nstage book: Book\n  touchpoint: Books a table\n    channel: web\n',
    whenNot: 'Switch it off where all happens on one channel.',
  }),
});
