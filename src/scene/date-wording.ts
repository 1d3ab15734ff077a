// Writes a date as precisely as its author did, in the order and words of one language.

import type { CalendarDate } from '../model/value.js';

export interface DateParts {
  /** Twelve, beside a day. */
  readonly short: readonly string[];
  /** Twelve, alone. */
  readonly long: readonly string[];
  readonly day: (day: number, month: string, year: number) => string;
  readonly month: (month: string, year: number) => string;
  readonly quarter: (quarter: number, year: number) => string;
}

export function dateWording(parts: DateParts): (date: CalendarDate) => string {
  return (date) => {
    if (date.quarter !== undefined) return parts.quarter(date.quarter, date.year);
    if (date.month === undefined) return String(date.year);
    if (date.day === undefined) return parts.month(parts.long[date.month - 1] ?? String(date.month), date.year);
    return parts.day(date.day, parts.short[date.month - 1] ?? String(date.month), date.year);
  };
}
