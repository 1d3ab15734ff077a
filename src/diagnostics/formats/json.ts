// Findings for programs. Its fields are documented in docs/finding-formats.md and only ever added to.

import { positionAt } from '../../source/source-file.js';
import type { Span } from '../../source/span.js';
import { countSeverities } from '../count.js';
import type { Diagnostic, Fix } from '../diagnostic.js';
import { jsonText } from '../json-text.js';
import type { DiagnosticFormat } from './format.js';

export const jsonFormat: DiagnosticFormat = {
  name: 'json',
  documentation: 'an object with every finding, its places and its fix',
  machineReadable: true,
  document: true,
  paths: 'repository',
  write: (diagnostics) => {
    const report = { version: 1, counts: countSeverities(diagnostics), findings: diagnostics.map(findingOf) };
    return jsonText(report);
  },
};

function findingOf(diagnostic: Diagnostic) {
  const {
    code,
    name,
    severity,
    message,
    span,
    label,
    within,
    related,
    notes,
    help,
    fix,
    alternatives = [],
  } = diagnostic;
  return {
    code,
    name,
    severity,
    message,
    ...placeOf(span),
    label: label ?? null,
    within: within ?? [],
    related: related.map((place) => ({ message: place.message, ...placeOf(place.span) })),
    notes,
    help,
    fix: fix === undefined ? null : fixOf(fix),
    alternatives: alternatives.map(fixOf),
  };
}

function fixOf(fix: Fix) {
  const edits = fix.edits.map((edit) => ({ ...placeOf(edit.span), text: edit.text }));
  return { title: fix.title, safe: fix.safe, edits };
}

function placeOf(span: Span) {
  return { path: span.file.path, start: pointOf(span, span.start), end: pointOf(span, span.end) };
}

function pointOf(span: Span, offset: number) {
  return { ...positionAt(span.file, offset), offset };
}
