// Cuts a text into logical lines: a statement with the lines that continue it, and the comments above it.
// Looks at how lines begin, never at what they say.

import type { Diagnostic } from '../src/diagnostics/diagnostic.js';
import { report } from '../src/diagnostics/problem.js';
import { orphanContinuation } from '../src/diagnostics/problems/lines.js';
import { lineTooLong, markdownLine, tooManyStatements } from '../src/diagnostics/problems/text.js';
import type { SourceFile } from '../src/source/source-file.js';
import { spanOf } from '../src/source/span.js';
import * as character from './characters.js';
import type { SkippedLines } from './conflicts.js';

/** A line without its indentation, its trailing blanks and its end. */
export interface PlainLine {
  /** Where the line begins, its indentation included. */
  readonly lineStart: number;
  readonly start: number;
  readonly end: number;
}

export interface CommentLine extends PlainLine {
  readonly blankBefore: boolean;
}

export interface LogicalLine extends PlainLine {
  /** Each begins with `|`; `end` is that of the last. */
  readonly continuations: readonly PlainLine[];
  readonly comments: readonly CommentLine[];
  /** Above the statement and its comments. */
  readonly blankBefore: boolean;
  readonly blankAfterComments: boolean;
}

export interface LineLimits {
  readonly lineLength: number;
  readonly statements: number;
}

export interface LineReader {
  readonly skipped: readonly SkippedLines[];
  readonly limits: LineLimits;
  /** Called for one line after the other, so that none has to be kept. */
  readonly visit: (line: LogicalLine) => void;
  readonly add: (diagnostic: Diagnostic) => void;
}

/** Returns the comments below the last statement. */
export function readLogicalLines(
  file: SourceFile,
  { skipped, limits, visit, add }: LineReader,
): readonly CommentLine[] {
  const reading: Reading = {
    file,
    limits,
    visit,
    add,
    above: undefined,
    comments: [],
    blank: false,
    open: undefined,
    excused: false,
    counted: 0,
  };
  let nextSkip = 0;
  for (let line = 0; line < file.lineStarts.length && reading.counted <= limits.statements; line += 1) {
    const skip = skipped[nextSkip];
    if (skip !== undefined && line >= skip.first) {
      line = skip.last;
      nextSkip += 1;
      passOver(reading);
    } else readLine(reading, line);
  }
  if (reading.above !== undefined) visit(reading.above);
  return reading.comments;
}

interface Reading {
  readonly file: SourceFile;
  readonly limits: LineLimits;
  readonly visit: (line: LogicalLine) => void;
  readonly add: (diagnostic: Diagnostic) => void;
  /** The last statement, not yet visited: it may go on. */
  above: LogicalLine | undefined;
  /** Since the last statement. */
  comments: CommentLine[];
  /** The line above is blank. */
  blank: boolean;
  /** What the next `|` would continue: nothing but the statement directly above. */
  open: OpenLine | undefined;
  /** A finding already says why the next `|` continues nothing. */
  excused: boolean;
  /** Statements, and lines that were meant to be some. */
  counted: number;
}

interface OpenLine extends LogicalLine {
  end: number;
  continuations: PlainLine[];
}

const NO_LINES: PlainLine[] = [];
const NO_COMMENTS: readonly CommentLine[] = [];

function readLine(reading: Reading, index: number): void {
  const { text, lineStarts } = reading.file;
  const lineStart = index === 0 && text.charCodeAt(0) === character.BYTE_ORDER_MARK ? 1 : (lineStarts[index] ?? 0);
  const nextStart = lineStarts[index + 1];
  const lineEnd = nextStart === undefined ? text.length : nextStart - 1;
  if (lineEnd - lineStart > reading.limits.lineLength) {
    const length = lineEnd - lineStart - (text.charCodeAt(lineEnd - 1) === character.CARRIAGE_RETURN ? 1 : 0);
    if (length > reading.limits.lineLength) {
      reportLongLine(reading, lineStart, lineEnd, length);
      return;
    }
  }
  const end = trimmedEnd(text, lineStart, lineEnd);
  const start = indentationEnd(text, lineStart, end);
  const code = text.charCodeAt(start);
  if (start >= end) readBlank(reading);
  else if (code === character.HASH) readComment(reading, { lineStart, start, end });
  else if (code === character.BAR) readContinuation(reading, { lineStart, start, end });
  else if (code === character.BACKTICK || (code === character.HYPHEN && text.startsWith('---', start))) {
    reportMarkdown(reading, { lineStart, start, end }, nextStart ?? text.length);
  } else readStatement(reading, { lineStart, start, end });
}

function readBlank(reading: Reading): void {
  reading.blank = true;
  reading.excused = false;
  reading.open = undefined;
}

function readComment(reading: Reading, line: PlainLine): void {
  reading.comments.push({ ...line, blankBefore: reading.blank });
  readBlank(reading);
  reading.blank = false;
}

function readStatement(reading: Reading, line: PlainLine): void {
  if (!countsStill(reading, line)) return;
  const { comments, blank } = reading;
  const [firstComment] = comments;
  // Written out, as in all that is made for every line: spreading costs more than the rest of the line's work.
  const open: OpenLine = {
    lineStart: line.lineStart,
    start: line.start,
    end: line.end,
    continuations: NO_LINES,
    comments: firstComment === undefined ? NO_COMMENTS : comments,
    blankBefore: firstComment?.blankBefore ?? blank,
    blankAfterComments: firstComment !== undefined && blank,
  };
  if (reading.above !== undefined) reading.visit(reading.above);
  reading.above = open;
  reading.open = open;
  if (firstComment !== undefined) reading.comments = [];
  reading.blank = false;
}

function readContinuation(reading: Reading, line: PlainLine): void {
  const { open, above, file } = reading;
  if (open !== undefined) {
    if (open.continuations === NO_LINES) open.continuations = [];
    open.continuations.push(line);
    open.end = line.end;
    return;
  }
  if (reading.excused) return;
  reading.excused = true;
  const between = reading.comments.length > 0 ? 'comment' : above === undefined ? 'nothing' : 'blank';
  const gap = between === 'blank' && above !== undefined ? spanOf(file, above.end, line.lineStart) : undefined;
  reading.add(
    report(
      orphanContinuation,
      spanOf(file, line.start, line.start + 1),
      { between },
      gap === undefined
        ? {}
        : { fix: { title: 'take the blank line away', safe: false, edits: [{ span: gap, text: '\n' }] } },
    ),
  );
}

/** What follows a line that is left out continues nothing, and needs no finding of its own. */
function passOver(reading: Reading): void {
  reading.excused = true;
  reading.open = undefined;
}

function reportLongLine(reading: Reading, start: number, end: number, length: number): void {
  const limit = reading.limits.lineLength;
  const span = spanOf(reading.file, start + limit, end);
  reading.add(report(lineTooLong, span, { length, limit }));
  passOver(reading);
}

function reportMarkdown(reading: Reading, line: PlainLine, nextStart: number): void {
  if (!countsStill(reading, line)) return;
  const { file } = reading;
  const span = spanOf(file, line.start, line.end);
  const edits = [{ span: spanOf(file, line.lineStart, nextStart), text: '' }];
  const fix = { title: 'delete the line', safe: false, edits };
  reading.add(report(markdownLine, span, { line: file.text.slice(line.start, line.end) }, { fix }));
  passOver(reading);
}

function countsStill(reading: Reading, line: PlainLine): boolean {
  const limit = reading.limits.statements;
  reading.counted += 1;
  if (reading.counted <= limit) return true;
  reading.add(report(tooManyStatements, spanOf(reading.file, line.start, line.end), { limit }));
  return false;
}

function trimmedEnd(text: string, start: number, lineEnd: number): number {
  let end = lineEnd;
  while (end > start) {
    const code = text.charCodeAt(end - 1);
    if (!character.isBlank(code) && code !== character.CARRIAGE_RETURN) break;
    end -= 1;
  }
  return end;
}

/** Strange blanks count as blanks. */
function indentationEnd(text: string, lineStart: number, end: number): number {
  let start = lineStart;
  while (start < end) {
    const code = text.charCodeAt(start);
    if (!character.isBlank(code) && !character.isStrangeBlank(code)) break;
    start += 1;
  }
  return start;
}
