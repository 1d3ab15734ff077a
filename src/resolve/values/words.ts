// Comma-separated words: tags, and rows of the sheet.

import { report } from '../../diagnostics/problem.js';
import { unknownRow } from '../../diagnostics/problems/values.js';
import { didYouMean, suggest } from '../../diagnostics/suggest.js';
import type { Span } from '../../source/span.js';
import { rowWords } from '../../vocabulary/vocabulary.js';
import { note, type Resolution } from '../resolution.js';
import { listedWords } from './listed-words.js';
import { unreadable, type ValueReader, writeInstead } from './value-reader.js';

const knownRows: ReadonlySet<string> = new Set(rowWords);

export const wordsReader: ValueReader = {
  kind: 'words',
  read: ({ word, entry, text }, resolution) => {
    if (entry.type.kind !== 'words') return unreadable;
    const found = listedWords(text);
    if (entry.type.rows === true) {
      for (const { text: row, span } of found) checkRow(word, row, span, resolution);
    }
    return { kind: 'words', words: found.map((item) => item.text) };
  },
};

function checkRow(word: string, row: string, span: Span, resolution: Resolution): void {
  const { teamWords, building, names } = resolution;
  if (knownRows.has(row) || teamWords.byWord.get(row)?.role === 'lane') return;
  if (building.file.incomplete || names.lost.has(row)) return;
  const lanes = [...teamWords.byWord.values()].filter(({ role }) => role === 'lane').map((lane) => lane.word);
  const near = suggest(row, [...lanes, ...rowWords], 2, resolution.budget);
  const [best] = near;
  const hint =
    didYouMean(near) ?? `rows are called ${rowWords.slice(0, 5).join(', ')} ..., or like a lane that the file declares`;
  const fix = best === undefined ? {} : writeInstead(span, best);
  note(resolution, report(unknownRow, span, { word, text: row }, { help: [hint], ...fix }));
}
