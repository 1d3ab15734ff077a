// A piece of a source file. Every token, node, fact and finding has one.

import type { SourceFile } from './source-file.js';

/** From `start` up to, not including, `end`: UTF-16 offsets into `file.text`. */
export interface Span {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

export function spanOf(file: SourceFile, start: number, end: number): Span {
  return { file, start, end };
}

/** From the start of the first span to the end of the last; both of one file. */
export function spanBetween(first: Span, last: Span): Span {
  return { file: first.file, start: first.start, end: last.end };
}

export function textOf(span: Span): string {
  return span.file.text.slice(span.start, span.end);
}
