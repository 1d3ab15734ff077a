// Findings whose files are called otherwise: by their path from the root of a repository, say. Changes nothing else.

import type { SourceFile } from '../source/source-file.js';
import type { Span } from '../source/span.js';
import type { Diagnostic, Fix } from './diagnostic.js';

export function relabelled(
  diagnostics: readonly Diagnostic[],
  labelFor: (path: string) => string,
): readonly Diagnostic[] {
  const files = new Map<SourceFile, SourceFile>();
  const ofFile = (file: SourceFile) => {
    const known = files.get(file) ?? { ...file, path: labelFor(file.path) };
    files.set(file, known);
    return known;
  };
  const ofSpan = (span: Span): Span => ({ ...span, file: ofFile(span.file) });
  const ofFix = (fix: Fix): Fix => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, span: ofSpan(edit.span) })),
  });
  return diagnostics.map((diagnostic) => {
    const { fix, alternatives } = diagnostic;
    return {
      ...diagnostic,
      span: ofSpan(diagnostic.span),
      related: diagnostic.related.map((place) => ({ ...place, span: ofSpan(place.span) })),
      ...(fix === undefined ? {} : { fix: ofFix(fix) }),
      ...(alternatives === undefined ? {} : { alternatives: alternatives.map(ofFix) }),
    };
  });
}
