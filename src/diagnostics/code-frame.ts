// A code frame: the source lines that a finding speaks of, with their numbers and underlines.
// Only lays out text; colours come in as functions, so that plain and coloured frames are the same frame.

import { lineText, positionAt, type SourceFile } from '../source/source-file.js';
import type { Span } from '../source/span.js';
import { type DisplayLine, displayLine } from './display-line.js';
import { drawUnderlines, type Underline, type UnderlinePaint } from './underlines.js';
import { visible, visiblePath } from './visible.js';

/** A place to underline: `^^^` when it is the primary one, else `---`. */
export interface FramePlace {
  readonly span: Span;
  readonly primary: boolean;
  readonly label: string;
}

export interface FramePaint extends UnderlinePaint {
  /** Line numbers, arrows and the vertical line. */
  readonly gutter: (text: string) => string;
}

export interface CodeFrame {
  readonly rows: readonly string[];
  /** How wide the line numbers are: notes below the frame align with its vertical line. */
  readonly gutterWidth: number;
}

/** One frame a file, the primary place's first; places of one file share it, in order of lines. */
export function codeFrame(places: readonly FramePlace[], paint: FramePaint): CodeFrame {
  const marks = places.map(markOf);
  const gutterWidth = Math.max(1, ...marks.map((mark) => String(mark.line).length));
  const rows: string[] = [];
  for (const group of groupByFile(marks)) {
    rows.push(headOf(group, gutterWidth, paint), ...fileRows(group, gutterWidth, paint));
  }
  return { rows, gutterWidth };
}

/** `path:line:column`, the column in UTF-16 units, as editors count when they follow such a link. */
export function placeOf(span: Span): string {
  const { line, column } = positionAt(span.file, span.start);
  return `${visiblePath(span.file.path)}:${line}:${column}`;
}

/** A row beside the vertical line: ` 12 | stage: Research`, `    | ^^^^^`. */
export function gutterRow(
  number: string,
  separator: string,
  content: string,
  width: number,
  paint: FramePaint,
): string {
  const head = paint.gutter(`${number.padStart(width)} ${separator}`);
  return content === '' ? head.trimEnd() : `${head} ${content}`;
}

/** A place within its first line: offsets into the line's text. */
interface Mark extends FramePlace {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

function markOf(place: FramePlace): Mark {
  const { file } = place.span;
  const position = positionAt(file, place.span.start);
  const text = lineText(file, position.line);
  const start = Math.min(position.column - 1, text.length);
  const lastLine = positionAt(file, Math.max(place.span.start, lastCharacter(place.span))).line;
  const continues = lastLine > position.line;
  const end = continues ? text.length : Math.min(start + place.span.end - place.span.start, text.length);
  const label = [visible(place.label), continues ? `(up to line ${lastLine})` : ''].filter((part) => part !== '');
  return {
    ...place,
    label: quoteRightToLeft(text.slice(start, end), label.join(' ')),
    line: position.line,
    start,
    end,
  };
}

/** Offset of the span's last character that is no line end. */
function lastCharacter(span: Span): number {
  let offset = span.end - 1;
  while (offset > span.start && /[\r\n]/.test(span.file.text.charAt(offset))) offset -= 1;
  return offset;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Terminals turn right-to-left text round, or don't: an underline may lie under its mirror. So its words are repeated. */
function quoteRightToLeft(text: string, label: string): string {
  if (text.length > 60 || !RIGHT_TO_LEFT.test(text)) return label;
  return `"${visible(text)}"${label === '' ? '' : `: ${label}`}`;
}

function groupByFile(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const groups = new Map<SourceFile, Mark[]>();
  for (const mark of [...marks].sort((a, b) => Number(b.primary) - Number(a.primary))) {
    const group = groups.get(mark.span.file);
    if (group === undefined) groups.set(mark.span.file, [mark]);
    else group.push(mark);
  }
  return [...groups.values()];
}

function headOf(group: readonly Mark[], width: number, paint: FramePaint): string {
  const [first] = group;
  return first === undefined ? '' : `${' '.repeat(width)}${paint.gutter('-->')} ${placeOf(first.span)}`;
}

function fileRows(marks: readonly Mark[], width: number, paint: FramePaint): readonly string[] {
  // Of a file that could not be read there is no line to show.
  if (marks.every(({ span, label }) => span.file.text.trim() === '' && label === '')) return [];
  const rows = [gutterRow('', '|', '', width, paint)];
  let above: number | undefined;
  for (const lineMarks of groupByLine(marks)) {
    const [{ line, span }] = lineMarks;
    rows.push(...between(span.file, above, line, width, paint), ...lineRows(lineMarks, width, paint));
    above = line;
  }
  return rows;
}

function groupByLine(marks: readonly Mark[]): readonly (readonly [Mark, ...Mark[]])[] {
  const groups = new Map<number, [Mark, ...Mark[]]>();
  for (const mark of [...marks].sort((a, b) => a.line - b.line)) {
    const group = groups.get(mark.line);
    if (group === undefined) groups.set(mark.line, [mark]);
    else group.push(mark);
  }
  return [...groups.values()];
}

/** One skipped line is shown, as that costs no more than saying so. */
function between(
  file: SourceFile,
  above: number | undefined,
  line: number,
  width: number,
  paint: FramePaint,
): readonly string[] {
  if (above === undefined || line - above < 2) return [];
  if (line - above > 2) return [paint.gutter('...')];
  return [gutterRow(String(line - 1), '|', displayLine(lineText(file, line - 1), 0, 0).text, width, paint)];
}

/** The line and its underlines; a second copy of a very long line for the places that the window leaves out. */
function lineRows(marks: readonly [Mark, ...Mark[]], width: number, paint: FramePaint): readonly string[] {
  const [leading] = marks;
  const shown = displayLine(lineText(leading.span.file, leading.line), leading.start, leading.end);
  const [nextOutside, ...restOutside] = marks.filter((mark) => mark !== leading && !isWithin(mark, shown));
  const underlines = marks
    .filter((mark) => mark === leading || isWithin(mark, shown))
    .map((mark) => underlineOf(mark, shown));
  const rows = [
    gutterRow(String(leading.line), '|', shown.text, width, paint),
    ...drawUnderlines(underlines, paint).map((row) => gutterRow('', '|', row, width, paint)),
  ];
  return nextOutside === undefined ? rows : [...rows, ...lineRows([nextOutside, ...restOutside], width, paint)];
}

function isWithin(mark: Mark, shown: DisplayLine): boolean {
  return mark.start >= shown.start && mark.start <= shown.end;
}

function underlineOf(mark: Mark, shown: DisplayLine): Underline {
  return { ...shown.columnsOf(mark.start, mark.end), primary: mark.primary, label: mark.label };
}
