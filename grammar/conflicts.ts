// Finds what a merge left: the lines with the marks and those of the second side, which are not read.

import type { Diagnostic } from '../src/diagnostics/diagnostic.js';
import { report } from '../src/diagnostics/problem.js';
import { conflictMarker } from '../src/diagnostics/problems/text.js';
import type { SourceFile } from '../src/source/source-file.js';
import { type Span, spanOf } from '../src/source/span.js';

/** Lines (from 0) that are not read: from `first` to `last`. */
export interface SkippedLines {
  readonly first: number;
  readonly last: number;
}

export interface Conflicts {
  /** In order, none overlapping. */
  readonly skipped: readonly SkippedLines[];
  readonly diagnostics: readonly Diagnostic[];
}

export function findConflicts(file: SourceFile): Conflicts {
  const skipped: SkippedLines[] = [];
  const diagnostics: Diagnostic[] = [];
  const markers = findMarkers(file);
  for (let index = 0; index < markers.length; ) {
    const marker = markers[index];
    if (marker === undefined) break;
    const conflict = completeFrom(markers, index);
    if (conflict === undefined) {
      skipped.push({ first: marker.line, last: marker.line });
      diagnostics.push(leftover(file, marker));
      index += 1;
      continue;
    }
    const { secondSide, end } = conflict;
    skipped.push({ first: marker.line, last: marker.line }, { first: secondSide.line, last: end.line });
    const related = [
      { span: secondSide.span, message: 'from here on the other side, which is not read' },
      { span: end.span, message: 'the conflict ends here' },
    ];
    diagnostics.push(report(conflictMarker, marker.span, { complete: true, marker: SIGNS.start }, { related }));
    index += conflict.length;
  }
  return { skipped, diagnostics };
}

interface Marker {
  readonly line: number;
  readonly sign: string;
  readonly span: Span;
}

const SIGNS = { start: '<<<<<<<', base: '|||||||', middle: '=======', end: '>>>>>>>' } as const;

/** Git's marks: seven signs at the very beginning of a line, alone or before a space. */
function findMarkers(file: SourceFile): readonly Marker[] {
  const { text, lineStarts } = file;
  const signs = Object.values(SIGNS);
  if (!signs.some((sign) => text.includes(sign))) return [];
  const markers: Marker[] = [];
  for (let line = 0; line < lineStarts.length; line += 1) {
    const start = lineStarts[line] ?? 0;
    const sign = text.slice(start, start + 7);
    if (!signs.some((one) => one === sign)) continue;
    const after = text[start + 7];
    const ended = after === undefined || after === ' ' || after === '\r' || after === '\n';
    if (ended) markers.push({ line, sign, span: spanOf(file, start, start + 7) });
  }
  return markers;
}

interface CompleteConflict {
  /** Where the lines begin that are left out: `|||||||`, else `=======`. */
  readonly secondSide: Marker;
  readonly end: Marker;
  /** How many markers it takes. */
  readonly length: number;
}

/** `<<<<<<<`, perhaps `|||||||`, `=======`, `>>>>>>>`, in this order with no other between. */
function completeFrom(markers: readonly Marker[], index: number): CompleteConflict | undefined {
  const [start, second, third, fourth] = markers.slice(index, index + 4);
  if (start?.sign !== SIGNS.start || second === undefined || third === undefined) return undefined;
  if (second.sign === SIGNS.middle && third.sign === SIGNS.end) return { secondSide: second, end: third, length: 3 };
  const withBase = second.sign === SIGNS.base && third.sign === SIGNS.middle && fourth?.sign === SIGNS.end;
  return withBase ? { secondSide: second, end: fourth, length: 4 } : undefined;
}

function leftover(file: SourceFile, marker: Marker): Diagnostic {
  const lineEnd = file.lineStarts[marker.line + 1] ?? file.text.length;
  const edit = { span: spanOf(file, marker.span.start, lineEnd), text: '' };
  const fix = { title: 'delete the line', safe: false, edits: [edit] };
  return report(conflictMarker, marker.span, { complete: false, marker: marker.sign }, { fix });
}
