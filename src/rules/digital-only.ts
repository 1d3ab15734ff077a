// J507: journeys that seem to happen on screens alone.

import { choiceOf } from '../model/queries.js';
import { defineRule } from './rule.js';

export const digitalOnly = defineRule({
  code: 'J507',
  name: 'digital-only',
  summary: 'every channel is digital',
  presets: { recommended: 'off', strict: 'info' },
  options: {
    channels: {
      kind: 'number',
      usual: 2,
      least: 1,
      most: 50,
      documentation: 'Maps with fewer channels are left alone.',
    },
  },
  check: ({ journey }, { channels: least }) => {
    const { channels } = journey;
    if (channels.length < least || channels.some((channel) => choiceOf(channel, 'kind') !== 'digital')) return [];
    const help = ['ask what happens away from the screen: a call, a letter, a friend, a shop, a parcel'];
    return [{ at: journey, message: `all ${channels.length} channels are digital`, help }];
  },
  documentation: () => ({
    why: 'People call, ask a friend, stand in a queue and open a parcel. A map on which all happens on screens was mostly made from what screens record.',
    sources: [
      {
        who: 'UXPressia, A customer journey mapping checklist',
        says: '“Consider both online and offline interactions.”',
      },
      {
        who: 'HubSpot, Customer journey maps',
        says: '“Your brand exists beyond your website and marketing materials, so you must consider the different types of touchpoints in your customer journey map.”',
      },
    ],
    badExample: 'journey: Dinner\nchannel web: Website [kind: digital]\nchannel app: App [kind: digital]\n',
    goodExample: 'journey: Dinner\nchannel web: Website [kind: digital]\nchannel host: Host [kind: human]\n',
    whenNot: 'Off in `recommended`: some products live on a screen.',
  }),
});
