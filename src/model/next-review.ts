// When a map is due for its next review: the last one and the period between two, by the calendar.

import type { Journey } from './journey.js';
import { valueOfFact } from './queries.js';
import type { CalendarDate, Value } from './value.js';

/** As precise as the last review was written; the end of a month stays within its month. */
export function nextReview(journey: Journey): CalendarDate | undefined {
  const reviewed = valueOfFact(journey, 'reviewed', 'date');
  const period = valueOfFact(journey, 'review-every', 'period');
  return reviewed === undefined || period === undefined ? undefined : laterBy(reviewed, period);
}

function laterBy(date: CalendarDate, period: Extract<Value, { kind: 'period' }>): CalendarDate {
  if (period.unit === 'day' || period.unit === 'week')
    return laterByDays(date, period.count * (period.unit === 'week' ? 7 : 1));
  const months = period.count * ({ month: 1, quarter: 3, year: 12 } as const)[period.unit];
  if (date.quarter !== undefined) {
    const quarters = date.quarter - 1 + Math.round(months / 3);
    return { kind: 'date', year: date.year + Math.floor(quarters / 4), quarter: (quarters % 4) + 1 };
  }
  const month = (date.month ?? 1) - 1 + months;
  const year = date.year + Math.floor(month / 12);
  const later = { kind: 'date', year, month: (month % 12) + 1 } as const;
  if (date.day === undefined) return later;
  return { ...later, day: Math.min(date.day, daysIn(year, later.month)) };
}

function laterByDays(date: CalendarDate, days: number): CalendarDate {
  const start = new Date(Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1));
  const later = new Date(start.getTime() + days * 86_400_000);
  return { kind: 'date', year: later.getUTCFullYear(), month: later.getUTCMonth() + 1, day: later.getUTCDate() };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
