// Measured values: a number and a unit if it has one, `61%`, `4.2`, `12 min`, `€ 12`.

import { report } from '../../diagnostics/problem.js';
import { decimalComma, notAQuantity } from '../../diagnostics/problems/values.js';
import { lazyPattern } from '../../source/lazy-pattern.js';
import { note } from '../resolution.js';
import { unreadable, type ValueReader, writeInstead } from './value-reader.js';

/** A currency sign may stand before the number; the unit is all that follows it. */
const QUANTITY = lazyPattern('^([+\\-\\u2212]?)(\\p{Sc}?)\\s*([+\\-\\u2212]?\\d{1,15}(?:\\.\\d{1,15})?)(.*)$', 's');
/** The same in ASCII, as most are. */
const PLAIN_QUANTITY = /^([+-]?)(\$?)\s*([+-]?\d{1,15}(?:\.\d{1,15})?)([\x00-\x7f]*)$/;
const SEPARATED = /^[,.'\u2019]\d|^\s\d/;

export const quantityReader: ValueReader = {
  kind: 'quantity',
  read: ({ word, text }, resolution) => {
    const [, sign = '', currency = '', number = '', rest = ''] =
      PLAIN_QUANTITY.exec(text.value) ?? QUANTITY().exec(text.value) ?? [];
    if (number === '') {
      note(resolution, report(notAQuantity, text.span, { word, text: text.value, reason: 'does not' }));
      return unreadable;
    }
    if (!SEPARATED.test(rest)) {
      const value = Number((sign + number).replace('\u2212', '-')) + 0;
      if (!Number.isNaN(value)) return { kind: 'quantity', value, unit: currency || rest.trim() };
    }
    const written = (number + rest).split(/\s+(?=\D)/)[0] ?? text.value;
    if (/^[+-]?\d+,\d+$/.test(written) && !/,\d{3}$/.test(written)) {
      const instead = written.replace(',', '.');
      const fix = writeInstead(text.span, text.value.replace(written, instead));
      note(resolution, report(decimalComma, text.span, { number: written, instead }, fix));
    } else {
      const bare = written.replace(/[,.'\u2019\s](?=\d{3})/g, '');
      const fix = /^[+-]?\d+$/.test(bare) ? writeInstead(text.span, text.value.replace(written, bare)) : {};
      const reason = 'has a mark between its digits that is no decimal point';
      note(resolution, report(notAQuantity, text.span, { word, text: text.value, reason }, fix));
    }
    return unreadable;
  },
};
