// Yes or no.

import { report } from '../../diagnostics/problem.js';
import { notYesOrNo } from '../../diagnostics/problems/values.js';
import { note } from '../resolution.js';
import { unreadable, type ValueReader, writeInstead } from './value-reader.js';

const yes: readonly string[] = ['true', 'on', '1', 'y', 'x', '✓', '✔'];
const no: readonly string[] = ['false', 'off', '0', 'n'];

export const flagReader: ValueReader = {
  kind: 'flag',
  read: ({ word, text }, resolution) => {
    const written = text.value.toLowerCase();
    if (written === 'yes') return { kind: 'flag', value: true };
    if (written === 'no') return { kind: 'flag', value: false };
    const meant = yes.includes(written) ? 'yes' : no.includes(written) ? 'no' : undefined;
    const fix = meant === undefined ? {} : writeInstead(text.span, meant);
    note(resolution, report(notYesOrNo, text.span, { word, text: text.value }, fix));
    return unreadable;
  },
};
