// The file of a baseline: a line for each place of a map, sorted, so that a difference reads well and merges.

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { report } from '../diagnostics/problem.js';
import { unusableBaseline } from '../diagnostics/problems/baseline.js';
import type { AcceptedFindings } from '../lint/baseline.js';
import type { SourceFile } from '../source/source-file.js';
import { type Span, spanOf } from '../source/span.js';
import { lookAt } from './read-bytes.js';
import { readSource } from './read-source.js';

export type BaselineReading =
  | { readonly kind: 'read'; readonly file: SourceFile; readonly accepted: readonly AcceptedFindings[] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly finding: Diagnostic };

const largest = 16 * 1024 * 1024;

export function readBaseline(path: string, label: string): BaselineReading {
  if (lookAt(path).kind === 'missing') return { kind: 'missing' };
  const reading = readSource(path, label, largest);
  if (reading.kind === 'refused') return reading;
  const { file } = reading;
  const accepted = parseBaseline(file.text);
  if (typeof accepted !== 'string') return { kind: 'read', file, accepted };
  return { kind: 'refused', finding: report(unusableBaseline, spanOf(file, 0, 0), { reason: accepted }) };
}

export function baselineText(accepted: readonly AcceptedFindings[]): string {
  const lines = accepted.map((entry) => `    ${entryText(entry)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}

/** Where an entry stands; the start of a file that somebody laid out anew. */
export function placeOfEntry(entry: AcceptedFindings, file: SourceFile): Span {
  const text = entryText(entry);
  const start = file.text.indexOf(text);
  return start === -1 ? spanOf(file, 0, 0) : spanOf(file, start, start + text.length);
}

function entryText({ file, rule, within, count }: AcceptedFindings): string {
  const names = within.map((name) => JSON.stringify(name)).join(', ');
  return `{ "file": ${JSON.stringify(file)}, "rule": ${JSON.stringify(rule)}, "within": [${names}], "count": ${count} }`;
}

/** The entries, or why there are none, as a clause. */
function parseBaseline(text: string): readonly AcceptedFindings[] | string {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return 'is not JSON that can be read';
  }
  const { findings, version } = isRecord(data) ? data : {};
  if (!Array.isArray(findings)) return 'has no list of "findings"';
  if (version !== 1) return 'was written by another version of journey: write it anew';
  const entries: AcceptedFindings[] = [];
  for (const one of findings) {
    const entry = readEntry(one);
    if (entry === undefined) return `has an entry that is none: its finding ${entries.length + 1}`;
    entries.push(entry);
  }
  return entries;
}

function readEntry(data: unknown): AcceptedFindings | undefined {
  if (!isRecord(data)) return undefined;
  const { file, rule, within, count } = data;
  if (typeof file !== 'string' || typeof rule !== 'string' || !isTexts(within)) return undefined;
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) return undefined;
  return { file, rule, within, count };
}

function isTexts(data: unknown): data is readonly string[] {
  return Array.isArray(data) && data.every((one) => typeof one === 'string');
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
