// Fixes that indent or move whole lines, as edits. Knows no word.

import { positionAt, type SourceFile } from '../source/source-file.js';
import type { TextEdit } from '../source/text-edit.js';
import type { Statement } from '../syntax/ast.js';

/** Puts `more` in front of every line of the statements and of what they hold. */
export function indentLines(statements: readonly Statement[], more: string): readonly TextEdit[] {
  return linesOf(statements).map(({ file, start }) => ({ span: { file, start, end: start }, text: more }));
}

/** Indents the first of the statements by `indentation`, and all other lines of theirs by as much less or more. */
export function setIndentation(statements: readonly Statement[], indentation: string): readonly TextEdit[] {
  const [first] = statements;
  if (first === undefined) return [];
  const { length } = first.indentation;
  return linesOf(statements).flatMap(({ file, start }) => {
    const indented = file.text.startsWith(first.indentation, start);
    return indented ? [{ span: { file, start, end: start + length }, text: indentation }] : [];
  });
}

/** Moves the statements, with all they hold, above the line of another. */
export function moveLinesAbove(statements: readonly Statement[], other: Statement): readonly TextEdit[] {
  const lines = linesOf(statements);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { file } = first;
  const text = file.text.slice(first.start, last.end);
  const target = other.comments[0]?.span.start ?? other.keyword.span.start;
  const at = file.lineStarts[positionAt(file, target).line - 1] ?? 0;
  return [
    { span: { file, start: at, end: at }, text: text.endsWith('\n') ? text : `${text}\n` },
    { span: { file, start: first.start, end: last.end }, text: '' },
  ];
}

interface Line {
  readonly file: SourceFile;
  readonly start: number;
  /** Behind its line end. */
  readonly end: number;
}

/** The lines from the first statement to the last that one of them holds, without blank ones. */
function linesOf(statements: readonly Statement[]): readonly Line[] {
  const [first, last] = [statements[0], statements.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { file } = first.span;
  const from = positionAt(file, first.span.start).line;
  const to = positionAt(file, endOf(last)).line;
  const lines: Line[] = [];
  for (let line = from; line <= to; line += 1) {
    const start = file.lineStarts[line - 1] ?? 0;
    const end = file.lineStarts[line] ?? file.text.length;
    if (file.text.slice(start, end).trim() !== '') lines.push({ file, start, end });
  }
  return lines;
}

function endOf(statement: Statement): number {
  let last = statement;
  for (let child = last.children.at(-1); child !== undefined; child = last.children.at(-1)) last = child;
  return last.span.end;
}
