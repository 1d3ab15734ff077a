// Shares: 0 to 100 %, with the sign.

import { report } from '../../diagnostics/problem.js';
import { decimalComma, notAPercentage } from '../../diagnostics/problems/values.js';
import { note } from '../resolution.js';
import { unreadable, type ValueReader, writeInstead } from './value-reader.js';

const PERCENTAGE = /^(\d{1,9}(?:([.,])\d{1,9})?)\s*([%\uff05\u066a]?)$/;

export const percentageReader: ValueReader = {
  kind: 'percentage',
  read: ({ word, text }, resolution) => {
    const [, digits = '', mark, sign] = PERCENTAGE.exec(text.value) ?? [];
    const value = Number(digits.replace(',', '.'));
    if (digits !== '' && mark !== ',' && sign !== '' && value <= 100) return { kind: 'percentage', value };
    if (mark === ',') {
      const instead = text.value.replace(',', '.');
      note(
        resolution,
        report(decimalComma, text.span, { number: text.value, instead }, writeInstead(text.span, instead)),
      );
      return unreadable;
    }
    const reason = digits === '' ? 'is none' : value > 100 ? 'is more than everyone' : 'lacks its sign';
    const fix = digits !== '' && value <= 100 ? writeInstead(text.span, `${digits}%`) : {};
    note(resolution, report(notAPercentage, text.span, { word, text: text.value, reason }, fix));
    return unreadable;
  },
};
