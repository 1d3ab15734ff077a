// A text that somebody wrote, and where its lines begin. Every span points into one of these.
// Knows nothing of files on disk: `path` is a label for messages.

/** One text of the user's. */
export interface SourceFile {
  /** As the user named it, with `/`; `-` for standard input. */
  readonly path: string;
  /** The decoded text without its byte-order mark. Line ends are kept as written. */
  readonly text: string;
  /** UTF-16 offset of the first character of each line; the first is 0. */
  readonly lineStarts: readonly number[];
}

/** A place as people count: both from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export function createSourceFile(path: string, text: string): SourceFile {
  const lineStarts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) lineStarts.push(end + 1);
  return { path, text, lineStarts };
}

/** No line begins with anything but a comment. */
export function saysNothing(text: string): boolean {
  return !/^[^\S\n]*[^\s#]/m.test(text);
}

/** The line and column of `offset` (clamped into the text). */
export function positionAt(file: SourceFile, offset: number): Position {
  const clamped = Math.max(0, Math.min(offset, file.text.length));
  let low = 0;
  let high = file.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((file.lineStarts[middle] ?? 0) <= clamped) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: clamped - (file.lineStarts[low] ?? 0) + 1 };
}

/** The text of a line (from 1) without its line end; empty beyond the last. */
export function lineText(file: SourceFile, line: number): string {
  const start = file.lineStarts[line - 1];
  if (start === undefined) return '';
  const next = file.lineStarts[line];
  return file.text.slice(start, next ?? file.text.length).replace(/\r?\n$/, '');
}
