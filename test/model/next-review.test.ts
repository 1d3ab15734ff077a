// The day by which a map wants to be looked at again.

import { expect, test } from 'vitest';
import { nextReview } from '../../src/model/next-review.js';
import { wordingFor } from '../../src/scene/wordings/index.js';
import { journeyOf } from '../scene/drawn-texts.js';

test.each([
  ['2026-09-30', '3 months', '30 Dec 2026'],
  ['2026-01-31', '1 month', '28 Feb 2026'],
  ['2028-01-31', '1 month', '29 Feb 2028'],
  ['2026-12-24', '2 weeks', '7 Jan 2027'],
  ['2026-02-28', '1 day', '1 Mar 2026'],
  ['2026-11', '1 quarter', 'February 2027'],
  ['2026-Q3', '2 quarters', 'Q1 2027'],
  ['2026-05-05', '2 years', '5 May 2028'],
])('%s and %s: %s', (reviewed, period, due) => {
  const date = nextReview(journeyOf(`journey: J\n  reviewed: ${reviewed}\n  review-every: ${period}`));
  expect(date === undefined ? undefined : wordingFor('en').date(date)).toBe(due);
});

test('nothing is due where nobody said how often', () => {
  expect(nextReview(journeyOf('journey: J\n  reviewed: 2026-09-30'))).toBeUndefined();
});
