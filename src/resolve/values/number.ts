// Plain numbers: with a point, or whole.

import { report } from '../../diagnostics/problem.js';
import { decimalComma, notANumber } from '../../diagnostics/problems/values.js';
import type { Value } from '../../model/value.js';
import { note, type Resolution } from '../resolution.js';
import { type UnreadFact, unreadable, type ValueReader, writeInstead } from './value-reader.js';

const DECIMAL = /^[+\-\u2212]?\d{1,15}(?:\.\d{1,15})?$/;
const WHOLE = /^[+\-\u2212]?\d{1,15}$/;

export const numberReader: ValueReader = {
  kind: 'number',
  read: (fact, resolution) => readNumber(fact, DECIMAL, false, resolution),
};

export const integerReader: ValueReader = {
  kind: 'integer',
  read: (fact, resolution) => {
    const { type } = fact.entry;
    const { range } = type.kind === 'integer' ? type : {};
    return readNumber(fact, WHOLE, true, resolution, range);
  },
};

function readNumber(
  { word, text }: UnreadFact,
  pattern: RegExp,
  whole: boolean,
  resolution: Resolution,
  range?: readonly [number, number],
): Value {
  if (pattern.test(text.value)) {
    const value = Number(text.value.replace('\u2212', '-')) + 0;
    if (range === undefined || (value >= range[0] && value <= range[1])) return { kind: 'number', value };
  }
  const comma = !whole && /^[+-]?\d{1,15},\d{1,15}$/.test(text.value);
  const instead = text.value.replace(',', '.');
  note(
    resolution,
    comma
      ? report(decimalComma, text.span, { number: text.value, instead }, writeInstead(text.span, instead))
      : report(notANumber, text.span, { word, text: text.value, whole, ...(range === undefined ? {} : { range }) }),
  );
  return unreadable;
}
