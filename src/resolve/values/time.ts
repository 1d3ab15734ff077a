// Times of day: `07:00`, `07:00-09:00`, or words.

import { report } from '../../diagnostics/problem.js';
import { notATime } from '../../diagnostics/problems/values.js';
import { note } from '../resolution.js';
import { unreadable, type ValueReader } from './value-reader.js';

/** The whole text is a clock time or a range of them; anything else is words. */
const CLOCK = /^(\d{1,2}):(\d{2})(?:\s*(?:-|\u2013|to)\s*(\d{1,2}):(\d{2}))?$/;

export const timeReader: ValueReader = {
  kind: 'time',
  read: ({ word, text }, resolution) => {
    const clock = CLOCK.exec(text.value);
    if (clock === null) return { kind: 'time' };
    const from = minuteOfDay(clock[1], clock[2]);
    const to = clock[3] === undefined ? from : minuteOfDay(clock[3], clock[4]);
    if (from !== undefined && to !== undefined) return { kind: 'time', from, to };
    note(resolution, report(notATime, text.span, { word, text: text.value }));
    return unreadable;
  },
};

/** A day ends at 24:00. */
function minuteOfDay(hour: string | undefined, minute: string | undefined): number | undefined {
  const minutes = Number(hour) * 60 + Number(minute);
  return Number(minute) < 60 && minutes <= 24 * 60 ? minutes : undefined;
}
