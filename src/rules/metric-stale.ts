// J605: numbers older than the review that let them stand.

import type { Fact } from '../model/fact.js';
import { factOf, valueOfFact } from '../model/queries.js';
import { defineRule } from './rule.js';
import { compareDates, dateText } from './shared/dates.js';

export const metricStale = defineRule({
  code: 'J605',
  name: 'metric-stale',
  summary: "a metric's date is older than the review",
  presets: { recommended: 'off', strict: 'info' },
  check: ({ journey, placed }) => {
    const reviewed = valueOfFact(journey, 'reviewed', 'date');
    if (reviewed === undefined) return [];
    const metrics = [...journey.metrics, ...(placed.get('metric') ?? []).map(({ fact }): Fact => fact)];
    return metrics.flatMap((metric) => {
      const date = valueOfFact(metric, 'date', 'date');
      const fact = factOf(metric, 'date');
      if (date === undefined || fact === undefined || compareDates(date, reviewed) >= 0) return [];
      const review = factOf(journey, 'reviewed');
      const related = review === undefined ? [] : [{ span: review.keywordSpan, message: 'the review' }];
      const help = ['measure again; if the number still holds, give it the day on which somebody looked'];
      return [
        {
          at: fact,
          message: `this number is of ${dateText(date)}, older than the review of ${dateText(reviewed)}`,
          related,
          help,
        },
      ];
    });
  },
  documentation: () => ({
    why: 'A review says “this is how it is today”. A number from before it was either looked at again, and its date can say so, or it was passed over.',
    sources: [
      {
        who: 'Close, Customer journey mapping',
        says: '“Keep tabs on the real-life customer journey. Evaluate the data and regularly survey customer attitudes toward your brand.”',
      },
    ],
    badExample:
      'journey: Dinner\n  reviewed: 2026-09-30\nstage book: Book\n  metric: Bookings completed [value: 74%, date: 2026-06]\n',
    goodExample:
      'journey: Dinner\n  reviewed: 2026-09-30\nstage book: Book\n  metric: Bookings completed [value: 74%, date: 2026-09]\n',
    whenNot: 'Off in `recommended`: yearly numbers are older than most reviews, and right.',
  }),
});
