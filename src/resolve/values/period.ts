// Periods in calendar units: `3 months`.

import { report } from '../../diagnostics/problem.js';
import { notAPeriod } from '../../diagnostics/problems/values.js';
import { note } from '../resolution.js';
import { unreadable, type ValueReader, writeInstead } from './value-reader.js';

const PERIOD = /^([1-9]\d{0,3})\s*(day|week|month|quarter|year)s?$/i;
const units = ['day', 'week', 'month', 'quarter', 'year'] as const;

/** What people write for a period of one unit. */
const adverbs: ReadonlyMap<string, string> = new Map([
  ['daily', '1 day'],
  ['weekly', '1 week'],
  ['monthly', '1 month'],
  ['quarterly', '3 months'],
  ['yearly', '1 year'],
  ['annually', '1 year'],
]);

export const periodReader: ValueReader = {
  kind: 'period',
  read: ({ word, text }, resolution) => {
    const read = PERIOD.exec(text.value);
    const unit = units.find((known) => known === read?.[2]?.toLowerCase());
    if (read !== null && unit !== undefined) return { kind: 'period', count: Number(read[1]), unit };
    const meant = adverbs.get(text.value.toLowerCase()) ?? everyUnit(text.value);
    const extra = meant === undefined ? {} : writeInstead(text.span, meant);
    note(resolution, report(notAPeriod, text.span, { word, text: text.value }, extra));
    return unreadable;
  },
};

/** `every month`, `every 3 months`, `a year`. */
function everyUnit(text: string): string | undefined {
  const every = /^(?:every|each|once an?|an?)\s+(\d{1,4}\s+)?(day|week|month|quarter|year)s?$/i.exec(text);
  return every === null
    ? undefined
    : `${every[1]?.trim() ?? '1'} ${every[2]?.toLowerCase()}${every[1] === undefined ? '' : 's'}`;
}
