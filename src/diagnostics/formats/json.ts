// Findings for programs. Its fields are documented in docs/finding-formats.md and only ever added to.

import { positionAt } from '../../source/source-file.js';
import type { Span } from '../../source/span.js';
import { countSeverities } from '../count.js';
import type { Diagnostic, Fix } from '../diagnostic.js';
import type { DiagnosticFormat } from './format.js';

export const jsonFormat: DiagnosticFormat = {
  name: 'json',
  documentation: 'an object with every finding, its places and its fix',
  machineReadable: true,
  write: (diagnostics) => {
    const report = { version: 1, counts: countSeverities(diagnostics), findings: diagnostics.map(findingOf) };
    return `${escapeForTerminals(JSON.stringify(report, null, 2))}\n`;
  },
};

function findingOf(diagnostic: Diagnostic) {
  const { code, name, severity, message, span, label, related, notes, help, fix, alternatives = [] } = diagnostic;
  return {
    code,
    name,
    severity,
    message,
    ...placeOf(span),
    label: label ?? null,
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

/** JSON lets DEL, C1 and bidi controls stand as they are, and CI servers read `##[`; as JSON escapes they mean the same. */
function escapeForTerminals(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]|#(?=#)/g,
    (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    },
  );
}
