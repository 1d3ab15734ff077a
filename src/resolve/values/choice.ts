// One of a few values, whatever its capitals.

import { report } from '../../diagnostics/problem.js';
import { notAChoice } from '../../diagnostics/problems/values.js';
import { didYouMean, listed, suggest } from '../../diagnostics/suggest.js';
import { note } from '../resolution.js';
import { unreadable, type ValueReader, writeInstead } from './value-reader.js';

export const choiceReader: ValueReader = {
  kind: 'choice',
  read: ({ word, entry, text }, resolution) => {
    if (entry.type.kind !== 'choice') return unreadable;
    const written = text.value.toLowerCase();
    const chosen = entry.type.values.find(({ value }) => value === written);
    if (chosen !== undefined) return { kind: 'choice', value: chosen.value };
    const values = entry.type.values.map(({ value }) => value);
    const spelt = values.find((value) => value.replaceAll(' ', '') === written.replace(/[\s_-]+/g, ''));
    const near = spelt === undefined ? suggest(text.value, values, 1, resolution.budget) : [spelt];
    const [best] = near;
    const hint = didYouMean(near);
    const extra = best === undefined ? {} : writeInstead(text.span, best);
    const details = { word, text: text.value, choices: listed(values, 'or') };
    const meanings = entry.type.values.map(({ value, documentation }) => `"${value}": ${documentation}`).join(', ');
    const help = hint === undefined ? (values.length > mostExplained ? [] : [meanings]) : [hint];
    note(resolution, report(notAChoice, text.span, details, { ...extra, help }));
    return unreadable;
  },
};

/** More would be a page. */
const mostExplained = 4;
