// Dates as precise as they are known: `2026-09-30`, `2026-09`, `2026-Q3`. Knows no today.

import { report } from '../../diagnostics/problem.js';
import { notADate } from '../../diagnostics/problems/values.js';
import type { CalendarDate } from '../../model/value.js';
import { note, type Resolution } from '../resolution.js';
import { type UnreadFact, unreadable, type ValueReader, writeInstead } from './value-reader.js';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const QUARTER = /^(\d{4})-[Qq]([1-4])$/;
const COMMENT = /^\d{4}-\S+\s+#/;

export const dateReader: ValueReader = {
  kind: 'date',
  read: (fact, resolution) => {
    const text = fact.text.value;
    const date = readDate(text);
    if (date === undefined) return refuse(fact, 'is none', resolution);
    const impossible = reasonAgainst(date);
    return impossible === undefined ? date : refuse(fact, impossible, resolution);
  },
};

function readDate(text: string): CalendarDate | undefined {
  const day = DAY.exec(text);
  if (day !== null) return { kind: 'date', year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) };
  const month = MONTH.exec(text);
  if (month !== null) return { kind: 'date', year: Number(month[1]), month: Number(month[2]) };
  const quarter = QUARTER.exec(text);
  if (quarter !== null) return { kind: 'date', year: Number(quarter[1]), quarter: Number(quarter[2]) };
  return undefined;
}

function reasonAgainst({ year, month, day }: CalendarDate): string | undefined {
  if (year === 0) return 'has a year 0, which no calendar has';
  if (month === undefined) return undefined;
  if (month < 1 || month > 12) return `has a month ${month}; a year has twelve`;
  if (day === undefined) return undefined;
  const days = daysIn(year, month);
  return day < 1 || day > days
    ? `is no day of the calendar; ${monthNames[month - 1]} ${year} has ${days} days`
    : undefined;
}

const monthNames = 'January February March April May June July August September October November December'.split(' ');

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function refuse(fact: UnreadFact, reason: string, resolution: Resolution) {
  const { value: text, span } = fact.text;
  const meant = meantDate(text);
  const extra = meant === undefined ? {} : writeInstead(span, meant);
  const help = COMMENT.test(text) ? ['a comment stands on a line of its own, above this one'] : [];
  note(resolution, report(notADate, span, { word: fact.word, text, reason }, { ...extra, help }));
  return unreadable;
}

/** `March 2026`, `12 Mar 2026`, `March 12, 2026`. */
function meantInWords(text: string): string | undefined {
  const [, dayBefore, name = '', dayBehind, year] =
    /^(?:(\d{1,2})(?:st|nd|rd|th|\.)?\s+)?([A-Za-z]{3,9})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/.exec(
      text,
    ) ?? [];
  const month = monthNames.findIndex((full) => isNameOf(full.toLowerCase(), name.toLowerCase())) + 1;
  if (month === 0 || year === undefined || (dayBefore !== undefined && dayBehind !== undefined)) return undefined;
  const day = dayBefore ?? dayBehind;
  return [year, `${month}`.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}

function isNameOf(full: string, written: string): boolean {
  return written === full || written === full.slice(0, 3) || (full === 'september' && written === 'sept');
}

/** What a date in another notation means, where only one reading is possible. */
function meantDate(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  const germanic = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const quarter = /^(?:[Qq]([1-4])[ /-]?(\d{4})|(\d{4})[ /]?[Qq]([1-4]))$/.exec(text);
  if (quarter !== null) return `${quarter[2] ?? quarter[3]}-Q${quarter[1] ?? quarter[4]}`;
  const [year, month, day] = yearFirst?.slice(1) ?? germanic?.slice(1).reverse() ?? [];
  const inDigits =
    year === undefined || month === undefined
      ? undefined
      : [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  const meant = inDigits ?? meantInWords(text);
  const date = meant === undefined ? undefined : readDate(meant);
  return meant !== text && date !== undefined && reasonAgainst(date) === undefined ? meant : undefined;
}
