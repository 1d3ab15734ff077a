// Findings for tests, their places given as the text they lie on.

import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { createSourceFile, type SourceFile } from '../../src/source/source-file.js';
import { type Span, spanOf } from '../../src/source/span.js';

/** The first place of `text` in the file, or the one numbered `occurrence` from 1. */
export function spanOn(file: SourceFile, text: string, occurrence = 1): Span {
  let start = -1;
  for (let found = 0; found < occurrence; found++) start = file.text.indexOf(text, start + 1);
  if (start === -1) throw new Error(`the file holds no ${JSON.stringify(text)}`);
  return spanOf(file, start, start + text.length);
}

export function sourceFile(text: string, path = 'a.journey'): SourceFile {
  return createSourceFile(path, text);
}

export function findingAt(span: Span, extra: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'J201',
    name: 'a-name',
    severity: 'error',
    span,
    message: 'something is wrong',
    related: [],
    notes: [],
    help: [],
    ...extra,
  };
}
