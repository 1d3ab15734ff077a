// Chooses the lines of a paragraph: as few as possible, then as even as possible. Linear: each line start looks at no
// more pieces than one line holds, and very long lines are filled greedily.

import type { Piece } from './paragraph.js';

export interface LineFitting {
  /** Thousandths of an em. */
  readonly width: number;
  /** How much the slack of the last line counts. */
  readonly lastLineWeight: number;
  /** Whether a last line of one word is to be avoided. */
  readonly avoidLoneWord: boolean;
  /** Advance of what follows the last piece. */
  readonly tail: number;
}

/** The end (exclusive) of each line's pieces. */
export function balancedLines(pieces: readonly Piece[], fitting: LineFitting): readonly number[] {
  const starts = startsOf(pieces);
  const greedy = greedyLines(pieces, starts, fitting);
  const longest = greedy.reduce((most, end, line) => Math.max(most, end - (greedy[line - 1] ?? 0)), 0);
  return greedy.length < 2 || longest > mostPiecesBalanced ? greedy : evenLines(pieces, starts, fitting);
}

/** A line of more pieces is so long that its end is a matter of one word in a hundred. */
const mostPiecesBalanced = 100;

/** Where each piece begins if all stood in one line. */
function startsOf(pieces: readonly Piece[]): readonly number[] {
  const starts: number[] = [];
  let position = 0;
  for (const { kerningBefore, advance } of pieces) {
    position += kerningBefore;
    starts.push(position);
    position += advance;
  }
  return starts;
}

function greedyLines(pieces: readonly Piece[], starts: readonly number[], fitting: LineFitting): readonly number[] {
  const ends: number[] = [];
  let first = 0;
  while (first < pieces.length) {
    const fitted = fittingAdvances(pieces, starts, first, fitting);
    first += Math.max(1, fitted.length);
    ends.push(first);
  }
  return ends;
}

/** Least (number of lines, cost) from each piece to the end, from the last piece to the first. */
function evenLines(pieces: readonly Piece[], starts: readonly number[], fitting: LineFitting): readonly number[] {
  const count = pieces.length;
  const lines = new Array<number>(count + 1).fill(0);
  const costs = new Array<number>(count + 1).fill(0);
  const ends = new Array<number>(count + 1).fill(0);
  for (let first = count - 1; first >= 0; first -= 1) {
    const fitted = fittingAdvances(pieces, starts, first, fitting);
    let fewest = Number.POSITIVE_INFINITY;
    for (let place = 0; place < fitted.length; place += 1) {
      if ((fitted[place] ?? none) !== none) fewest = Math.min(fewest, 1 + (lines[first + place + 1] ?? 0));
    }
    let least = Number.POSITIVE_INFINITY;
    for (let place = 0; place < fitted.length; place += 1) {
      const last = first + place;
      const advance = fitted[place] ?? none;
      if (advance === none || 1 + (lines[last + 1] ?? 0) > fewest) continue;
      const cost = costOfLine(pieces, first, last, advance, fitting) + (costs[last + 1] ?? 0);
      if (cost >= least) continue;
      least = cost;
      ends[first] = last + 1;
    }
    lines[first] = fewest;
    costs[first] = least;
  }
  const chosen: number[] = [];
  for (let first = 0; first < count; first = chosen.at(-1) ?? count) chosen.push(ends[first] ?? count);
  return chosen;
}

function costOfLine(pieces: readonly Piece[], first: number, last: number, advance: number, fitting: LineFitting) {
  const square = fitting.width ** 2;
  const isLast = last === pieces.length - 1;
  const slack = Math.max(0, fitting.width - advance) ** 2 * (isLast ? fitting.lastLineWeight : 1);
  const lone = fitting.avoidLoneWord && isRunt(pieces, first, last, advance, fitting.width) ? 4 * square : 0;
  const poor = !isLast && endsPoorly(pieces[last], pieces[last + 1]) ? 5 * square : 0;
  const short = first === 0 && !isLast ? shortStart(advance, fitting) * square : 0;
  return slack + lone + poor + short;
}

/** No line: these pieces do not fit. */
const none = -1_000_000_000;

/**
 * The advance of a line from `first` to each later piece, up to the last with which it fits; `first` itself in any case,
 * if no other does.
 */
function fittingAdvances(
  pieces: readonly Piece[],
  starts: readonly number[],
  first: number,
  { width, tail }: LineFitting,
): readonly number[] {
  const origin = starts[first] ?? 0;
  const advances: number[] = [];
  for (let last = first; last < pieces.length; last += 1) {
    const before = (starts[last] ?? 0) - origin;
    if (last > first && before > width) break;
    const advance = before + (pieces[last]?.lastAdvance ?? 0) + (last === pieces.length - 1 ? tail : 0);
    const fits = advance <= width || (last === first && !fitsLater(pieces, starts, first, width));
    advances.push(fits ? advance : none);
  }
  while (advances.at(-1) === none) advances.pop();
  return advances;
}

/** A soft hyphen may make a first piece too wide for a line that the next piece still fits into. */
function fitsLater(pieces: readonly Piece[], starts: readonly number[], first: number, width: number): boolean {
  const next = pieces[first + 1];
  return next !== undefined && (starts[first + 1] ?? 0) - (starts[first] ?? 0) + next.lastAdvance <= width;
}

/** Whether a last line holds one word so short that it looks lost. */
function isRunt(pieces: readonly Piece[], first: number, last: number, advance: number, width: number): boolean {
  if (first === 0 || last < pieces.length - 1 || advance * 3 >= width) return false;
  for (let index = first; index < last; index += 1) {
    if (pieces[index]?.text.endsWith(' ')) return false;
  }
  return true;
}

/** A short first line looks lost, too: it is no way out of a lone last word. */
function shortStart(advance: number, { width, avoidLoneWord }: LineFitting): number {
  if (avoidLoneWord && advance * 3 < width) return 4;
  return advance * 2.5 < width ? 0.5 : 0;
}

/** Whether a line would end in the middle of `e-mail`, or the next begin with a dash or an arrow. */
function endsPoorly(piece: Piece | undefined, next: Piece | undefined): boolean {
  if (piece === undefined || next === undefined) return false;
  const opening = next.text.charCodeAt(0);
  if (opening === 0x2014 || opening === 0x2013 || opening === 0x2192) return true;
  const ending = piece.text.charCodeAt(piece.text.length - 1);
  if (ending !== 0x2d && ending !== 0x2010) return false;
  return piece.text.length - 1 < shortestPart || wordLength(next.text) < shortestPart;
}

/** Of the parts of a word that a hyphen may leave on two lines. */
const shortestPart = 5;

function wordLength(text: string): number {
  return /^[\p{L}\p{N}\p{M}]*/u.exec(text)?.[0].length ?? 0;
}
