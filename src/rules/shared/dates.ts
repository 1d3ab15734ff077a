// Dates as precise as written, compared by when they end: a month is over on its last day.

import type { CalendarDate } from '../../model/value.js';

/** Below zero when `one` ends before `other` does. */
export function compareDates(one: CalendarDate, other: CalendarDate): number {
  return endOf(one) - endOf(other);
}

/** `2026-09-30`, `2026-09`, `2026-Q3`, `2026`. */
export function dateText({ year, quarter, month, day }: CalendarDate): string {
  if (quarter !== undefined) return `${year}-Q${quarter}`;
  const parts = [month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'));
  return [year, ...parts].join('-');
}

function endOf({ year, quarter, month, day }: CalendarDate): number {
  const lastMonth = month ?? (quarter === undefined ? 12 : quarter * 3);
  return year * 10_000 + lastMonth * 100 + (day ?? 31);
}
