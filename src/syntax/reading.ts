// What the readers of a file share while they work: the file, what is known of words, and where findings go.

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { SourceFile } from '../source/source-file.js';
import { type Span, spanOf } from '../source/span.js';
import type { TextEdit } from '../source/text-edit.js';

/** What the caller knows of the vocabulary; the syntax itself knows no word. It only decides what is said of slips. */
export interface WordKnowledge {
  /** Is this a word of the language, at any place? */
  readonly isKnownWord: (word: string) => boolean;
  /** The word of the language for `pain point`, lower-case and with single spaces. */
  readonly synonymOf: (words: string) => string | undefined;
  /**
   * May a line with this word stand in one with the word `holder` (empty at the top level), below a sibling with the word
   * `above`? Asked only where an indentation can be read several ways.
   */
  readonly mayStand?: (word: string, holder: string, above: string | undefined) => boolean;
}

export interface Reading extends WordKnowledge {
  readonly file: SourceFile;
  readonly add: (diagnostic: Diagnostic) => void;
  /** For what is the same in line after line and makes one finding. */
  readonly runs: Runs;
}

export function createReading(file: SourceFile, words: WordKnowledge, add: (diagnostic: Diagnostic) => void): Reading {
  return { file, ...words, add, runs: createRuns(add) };
}

/** One line with a slip that its neighbours may have too. */
export interface Slip {
  /** Slips of one kind that follow each other make one finding. */
  readonly kind: string;
  /** Counts statements. */
  readonly statement: number;
  readonly span: Span;
  readonly edits: readonly TextEdit[];
  /** The finding for the first place, with the number of lines and the edits of all. */
  readonly describe: (span: Span, lines: number, edits: readonly TextEdit[]) => Diagnostic;
}

export interface Runs {
  readonly extend: (slip: Slip) => void;
  /** Tells of the runs that are still open. */
  readonly finish: () => void;
}

function createRuns(add: (diagnostic: Diagnostic) => void): Runs {
  const open = new Map<string, { first: Slip; last: number; lines: number; edits: TextEdit[] }>();
  const close = (kind: string): void => {
    const run = open.get(kind);
    if (run !== undefined) add(run.first.describe(run.first.span, run.lines, run.edits));
    open.delete(kind);
  };
  return {
    extend: (slip) => {
      const run = open.get(slip.kind);
      if (run !== undefined && slip.statement - run.last <= 1) {
        run.lines += slip.statement === run.last ? 0 : 1;
        run.last = slip.statement;
        run.edits.push(...slip.edits);
        return;
      }
      close(slip.kind);
      open.set(slip.kind, { first: slip, last: slip.statement, lines: 1, edits: [...slip.edits] });
    },
    finish: () => {
      for (const kind of [...open.keys()]) close(kind);
    },
  };
}

/** Offsets of a piece of text that was read by itself, as places in the file. */
export function spanFrom(reading: Reading, base: number, start: number, end: number): Span {
  return spanOf(reading.file, base + start, base + end);
}
