// J602: maps whose next review has passed.

import { nextReview } from '../model/next-review.js';
import { factOf } from '../model/queries.js';
import { defineRule } from './rule.js';
import { compareDates, dateText } from './shared/dates.js';
import { isRetired } from './shared/map-kinds.js';

export const reviewOverdue = defineRule({
  code: 'J602',
  name: 'review-overdue',
  summary: '`reviewed` and `review-every` say that the next review has passed',
  presets: { recommended: 'warning', strict: 'warning' },
  check: ({ journey, surroundings: { today } }) => {
    const due = nextReview(journey);
    const at = factOf(journey, 'reviewed');
    if (today === undefined || due === undefined || at === undefined || isRetired(journey)) return [];
    if (compareDates(due, today) >= 0) return [];
    const help = ['compare the map with the world and set the day anew, or write "status: retired"'];
    const message = `the review of this map was due on ${dateText(due)}`.replace(
      / on (?=\d{4}-Q|\d{4}-\d\d$|\d{4}$)/,
      ' in ',
    );
    return [{ at, message, help }];
  },
  documentation: () => ({
    why: 'The team said itself how long a review holds. After that the map is no longer known to be true, and nobody would notice. The day it is compared with is today, or the one that `--today` gives, so that a build can be repeated.',
    sources: [
      {
        who: 'Chloe Annas, How to build a customer journey map',
        says: '“Once you implement your map, review and revise it regularly.”',
      },
    ],
    badExample: 'journey: Dinner\n  reviewed: 2020-01-15\n  review-every: 3 months\n',
    goodExample: 'journey: Dinner\n  reviewed: 2020-01-15\n  review-every: 90 years\n',
    whenNot: 'Maps with `status: retired` are left alone.',
  }),
});
