// What a fix would change, as the lines before and after it. Applies nothing.

import { lineText, positionAt } from '../source/source-file.js';
import { applyEdits } from '../source/text-edit.js';
import type { Fix } from './diagnostic.js';
import { displayLine } from './display-line.js';

export interface ChangedLine {
  readonly sign: '-' | '+';
  /** Before the fix for `-`, after it for `+`. */
  readonly number: number;
  /** Safe to show, cut to a window around the change when it is very long. */
  readonly text: string;
}

/** More would bury the finding. */
const MOST_LINES = 8;

/** Empty when nothing would change, when the fix touches several files, or when it is too long to show. */
export function changedLines(fix: Fix): readonly ChangedLine[] {
  const spans = fix.edits.map((edit) => edit.span);
  const [first] = spans;
  if (first === undefined || spans.some((span) => span.file !== first.file)) return [];
  const { file } = first;
  const firstLine = positionAt(
    file,
    spans.reduce((least, span) => Math.min(least, span.start), first.start),
  ).line;
  const lastLine = positionAt(
    file,
    spans.reduce((most, span) => Math.max(most, span.end), first.end),
  ).line;
  if (lastLine - firstLine > 3 * MOST_LINES) return [];
  const start = file.lineStarts[firstLine - 1] ?? 0;
  const old = file.text.slice(start, (file.lineStarts[lastLine - 1] ?? 0) + lineText(file, lastLine).length);
  const moved = fix.edits.map((edit) => ({
    ...edit,
    span: { ...edit.span, start: edit.span.start - start, end: edit.span.end - start },
  }));
  return compareLines(old.split(/\r?\n/), applyEdits(old, moved).split(/\r?\n/), firstLine);
}

function compareLines(before: readonly string[], after: readonly string[], number: number): readonly ChangedLine[] {
  const same = before.findIndex((line, index) => line !== after[index]);
  const head = same === -1 ? before.length : same;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const removed = before.slice(head, before.length - tail);
  const added = after.slice(head, after.length - tail);
  if (removed.length + added.length > MOST_LINES) return [];
  const from = firstDifference(removed[0] ?? '', added[0] ?? '');
  const shown = (sign: '-' | '+') => (text: string, index: number) => {
    return { sign, number: number + head + index, text: displayLine(text, from, from).text };
  };
  const told = removed.map((line, index) => (looksLike(line, added[index]) ? spelledBlanks(line) : line));
  return [...told.map(shown('-')), ...added.map(shown('+'))];
}

const WIDE_BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** Apart from blanks that look like others, the two are the same. */
function looksLike(before: string, after: string | undefined): boolean {
  // A blank for a blank keeps the length, which spares most long lines the work.
  if (after === undefined || before === after || before.length !== after.length) return false;
  return before.replace(WIDE_BLANKS, ' ') === after.replace(WIDE_BLANKS, ' ');
}

function spelledBlanks(line: string): string {
  return line.replace(WIDE_BLANKS, (blank) => `\\u{${blank.charCodeAt(0).toString(16)}}`);
}

function firstDifference(before: string, after: string): number {
  let index = 0;
  while (index < before.length && before.charAt(index) === after.charAt(index)) index += 1;
  return index;
}
