// J601: when a map was last compared with the world.

import { defineRule } from './rule.js';
import { holdsAny } from './shared/facts.js';
import { isRetired } from './shared/map-kinds.js';

export const reviewMissing = defineRule({
  code: 'J601',
  name: 'review-missing',
  summary: 'no `reviewed` date',
  presets: { recommended: 'info', strict: 'warning' },
  check: ({ journey }) => {
    if (holdsAny(journey, 'reviewed') || isRetired(journey)) return [];
    const help = ['add the day on which somebody last compared it with the world: "reviewed: 2026-09-30"'];
    return [{ at: journey, message: 'nothing says when this map was last reviewed', help }];
  },
  documentation: () => ({
    why: 'A map looks as true on the day the service changes as on the day it was drawn. The date of the last review tells a reader how far to trust it; `review-every` tells the team when to look again. Maps with `status: retired` are left alone.',
    sources: [
      {
        who: 'Sea of Knowledge, Creating a customer journey map',
        says: '“Mark your calendar to review the customer journey quarterly, bi-annually, or annually - whichever works best for your organization. This document shouldn’t be treated as a set-it-and-forget-it document.”',
      },
    ],
    badExample: 'journey: Dinner\n  goal: Eat well\n',
    goodExample: 'journey: Dinner\n  goal: Eat well\n  reviewed: 2026-09-30\n',
    whenNot: 'Switch it off for maps drawn for one workshop.',
  }),
});
