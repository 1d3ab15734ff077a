// Lengths of time as people say them: `5 min`, `1-2 h`, `1 h 30 min`, `2 evenings`, `15分`.

import { report } from '../../diagnostics/problem.js';
import { notADuration } from '../../diagnostics/problems/values.js';
import { suggest } from '../../diagnostics/suggest.js';
import { note, type Resolution } from '../resolution.js';
import { durationUnits, minutesOf } from './duration-units.js';
import { type UnreadFact, unreadable, type ValueReader, writeInstead } from './value-reader.js';

/** A number or a range, then a unit; the rest may be another such part. */
const PART =
  /\s*(\d{1,6}(?:[.,]\d{1,6})?)\s*(?:(?:-|\u2013|to)\s*(\d{1,6}(?:[.,]\d{1,6})?))?\s*([^\s\d.,-]+\.?(?:\s+day(?:s)?\b)?)/uy;
const mostParts = 4;

export const durationReader: ValueReader = {
  kind: 'duration',
  read: (fact, resolution) => {
    const text = fact.text.value;
    let minimumMinutes = 0;
    let maximumMinutes = 0;
    let end = 0;
    for (let part = 0; part < mostParts && end < text.length; part += 1) {
      PART.lastIndex = end;
      const read = PART.exec(text);
      if (read === null) return refuse(fact, 'is not a number and a unit', resolution);
      const [, from = '', to = from, unit = ''] = read;
      if (from.includes(',') || to.includes(','))
        return refuse(fact, 'has a decimal comma', resolution, text.replaceAll(',', '.'));
      const minutes = minutesOf(unit);
      if (minutes === undefined) return refuseUnit(fact, unit, resolution);
      minimumMinutes += Number(from) * minutes;
      maximumMinutes += Number(to) * minutes;
      end = PART.lastIndex;
    }
    if (end < text.length) return refuse(fact, 'goes on after its unit', resolution);
    if (minimumMinutes > maximumMinutes) return refuse(fact, 'runs backwards', resolution);
    return { kind: 'duration', minimumMinutes, maximumMinutes };
  },
};

function refuseUnit(fact: UnreadFact, unit: string, resolution: Resolution) {
  const [best] = suggest(unit, durationUnits, 1, resolution.budget);
  const instead = best === undefined ? undefined : fact.text.value.replace(unit, best);
  return refuse(fact, `has an unknown unit, "${unit}"`, resolution, instead);
}

function refuse({ word, text }: UnreadFact, reason: string, resolution: Resolution, instead?: string) {
  const extra = instead === undefined ? {} : writeInstead(text.span, instead);
  note(resolution, report(notADuration, text.span, { word, text: text.value, reason }, extra));
  return unreadable;
}
