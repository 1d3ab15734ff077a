// Findings for reviewdog, in its Diagnostic Format. Columns count bytes of UTF-8; fixes become suggestions.

import type { SourceFile } from '../../source/source-file.js';
import { spanOf } from '../../source/span.js';
import { applyEdits } from '../../source/text-edit.js';
import { inLines } from '../advice.js';
import { bytePositionAt } from '../byte-columns.js';
import type { Diagnostic, Fix } from '../diagnostic.js';
import { jsonText } from '../json-text.js';
import type { DiagnosticFormat } from './format.js';

export const rdjsonFormat: DiagnosticFormat = {
  name: 'rdjson',
  documentation: 'for reviewdog, with fixes as suggestions',
  machineReadable: true,
  document: true,
  paths: 'repository',
  write: (diagnostics) => jsonText({ source: { name: 'journey' }, diagnostics: diagnostics.map(entryOf) }),
};

const severities = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const;

function entryOf(diagnostic: Diagnostic) {
  const { code, severity, span, fix, alternatives = [] } = diagnostic;
  const fixes = [...(fix === undefined ? [] : [fix]), ...alternatives];
  const suggestions = fixes.flatMap((one) => suggestionOf(one, span.file));
  return {
    message: inLines(diagnostic).join('\n'),
    location: { path: span.file.path, range: rangeOf(span.file, span.start, span.end) },
    severity: severities[severity],
    code: { value: code },
    ...(suggestions.length === 0 ? {} : { suggestions }),
  };
}

/** One range for all edits of a fix, as suggestions are taken one by one; none for a fix that reaches into other files. */
function suggestionOf({ edits }: Fix, file: SourceFile) {
  if (edits.length === 0 || edits.some(({ span }) => span.file !== file)) return [];
  const start = edits.reduce((least, { span }) => Math.min(least, span.start), file.text.length);
  const end = edits.reduce((most, { span }) => Math.max(most, span.end), 0);
  const moved = edits.map(({ span, text }) => ({ span: spanOf(file, span.start - start, span.end - start), text }));
  return [{ range: rangeOf(file, start, end), text: applyEdits(file.text.slice(start, end), moved) }];
}

function rangeOf(file: SourceFile, start: number, end: number) {
  return { start: bytePositionAt(file, start), end: bytePositionAt(file, end) };
}
