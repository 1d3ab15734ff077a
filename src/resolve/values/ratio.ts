// So many out of so many: `2/5`.

import { report } from '../../diagnostics/problem.js';
import { notARatio } from '../../diagnostics/problems/values.js';
import { note } from '../resolution.js';
import { unreadable, type ValueReader } from './value-reader.js';

const RATIO = /^(\d{1,9}(?:\.\d{1,9})?)\s*\/\s*(\d{1,9}(?:\.\d{1,9})?)$/;

export const ratioReader: ValueReader = {
  kind: 'ratio',
  read: ({ word, text }, resolution) => {
    const [, part, whole] = RATIO.exec(text.value) ?? [];
    const value = Number(part);
    const of = Number(whole);
    if (part !== undefined && of > 0 && value <= of) return { kind: 'ratio', value, of };
    const reason = part === undefined ? 'is not' : of === 0 ? 'is out of nothing' : 'is more than the whole';
    note(resolution, report(notARatio, text.span, { word, text: text.value, reason }));
    return unreadable;
  },
};
