// Findings as plain data, to be kept for another run: each file is a number, so that its text need not be kept.

import type { SourceFile } from '../source/source-file.js';
import type { Span } from '../source/span.js';
import type { Diagnostic, Fix } from './diagnostic.js';

/** The file's number, start and end. */
type StoredSpan = readonly [file: number, start: number, end: number];

export interface StoredDiagnostic extends Omit<Diagnostic, 'span' | 'related' | 'fix' | 'alternatives'> {
  readonly span: StoredSpan;
  readonly related: readonly { readonly span: StoredSpan; readonly message: string }[];
  readonly fix?: StoredFix;
  readonly alternatives?: readonly StoredFix[];
}

interface StoredFix extends Omit<Fix, 'edits'> {
  readonly edits: readonly { readonly span: StoredSpan; readonly text: string }[];
}

/** `numberOf` gives nothing for a file that is not known: then the finding cannot be kept. */
export function storedDiagnostic(
  diagnostic: Diagnostic,
  numberOf: (file: SourceFile) => number | undefined,
): StoredDiagnostic | undefined {
  const { span, related, fix, alternatives, ...rest } = diagnostic;
  let isKnown = true;
  const ofSpan = ({ file, start, end }: Span): StoredSpan => {
    const number = numberOf(file);
    if (number === undefined) isKnown = false;
    return [number ?? 0, start, end];
  };
  const ofFix = ({ edits, ...words }: Fix): StoredFix => ({
    ...words,
    edits: edits.map((edit) => ({ span: ofSpan(edit.span), text: edit.text })),
  });
  const stored = {
    ...rest,
    span: ofSpan(span),
    related: related.map((place) => ({ span: ofSpan(place.span), message: place.message })),
    ...(fix === undefined ? {} : { fix: ofFix(fix) }),
    ...(alternatives === undefined ? {} : { alternatives: alternatives.map(ofFix) }),
  };
  return isKnown ? stored : undefined;
}

export function restoredDiagnostic(stored: StoredDiagnostic, fileOf: (number: number) => SourceFile): Diagnostic {
  const { span, related, fix, alternatives, ...rest } = stored;
  const ofSpan = ([number, start, end]: StoredSpan): Span => ({ file: fileOf(number), start, end });
  const ofFix = ({ edits, ...words }: StoredFix): Fix => ({
    ...words,
    edits: edits.map((edit) => ({ span: ofSpan(edit.span), text: edit.text })),
  });
  return {
    ...rest,
    span: ofSpan(span),
    related: related.map((place) => ({ span: ofSpan(place.span), message: place.message })),
    ...(fix === undefined ? {} : { fix: ofFix(fix) }),
    ...(alternatives === undefined ? {} : { alternatives: alternatives.map(ofFix) }),
  };
}
