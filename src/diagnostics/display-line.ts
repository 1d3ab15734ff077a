// A source line as the terminal shows it: tabs, wide and hidden characters take the columns they take there, and a very
// long line is cut to a window. Knows nothing of underlines.

import stringWidth from 'string-width';
import { visible } from './visible.js';

/** What is shown, and where the pieces of the source line lie in it. */
export interface DisplayLine {
  readonly text: string;
  /** Columns from 0; pieces outside the window are clamped to its edges. Offsets are UTF-16, into the line. */
  readonly columnsOf: (start: number, end: number) => ColumnRange;
  /** The line's piece that the window shows. */
  readonly start: number;
  readonly end: number;
}

/** From the first column up to, not including, the last. */
export interface ColumnRange {
  readonly first: number;
  readonly last: number;
}

const TAB = '    ';
/** Columns of a line that is shown whole, and of the window into a longer one. */
const WINDOW = 100;
/** Columns shown before the place that matters, when the line is cut there. */
const LEAD = 24;
/** No cluster beyond this many UTF-16 units from the place is measured: a line may be 20,000 long. */
const REACH = 200;

/** The line, or the window of it in which `start` to `end` is seen best. */
export function displayLine(line: string, start: number, end: number): DisplayLine {
  const from = startOfCharacter(line, Math.max(0, start - REACH));
  const to = startOfCharacter(line, Math.min(line.length, Math.min(end, start + WINDOW) + REACH));
  const clusters = measure(line.slice(from, to), from);
  const shown = windowAround(clusters, start, end);
  const first = shown[0]?.offset ?? from;
  const last = shown.at(-1);
  const stop = last === undefined ? to : last.offset + last.length;
  const lead = first > 0 ? '…' : '';
  return {
    text: lead + shown.map((cluster) => cluster.shown).join('') + (stop < line.length ? '…' : ''),
    columnsOf: columnFinder(shown, lead.length),
    start: first,
    end: stop,
  };
}

/** Text of any kind in terminal columns, after hidden characters were spelled out. */
export function displayWidth(text: string): number {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text);
}

/** What a reader takes for one character: a letter with its marks, an emoji of several code points. */
interface Cluster {
  readonly offset: number;
  readonly length: number;
  readonly shown: string;
  readonly column: number;
  readonly width: number;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function measure(text: string, offset: number): readonly Cluster[] {
  const pieces = /^[\t\x20-\x7e]*$/.test(text) ? text : Array.from(graphemes.segment(text), (piece) => piece.segment);
  const clusters: Cluster[] = [];
  let column = 0;
  let position = offset;
  for (const piece of pieces) {
    const shown = showCluster(piece, text, position - offset);
    const width = displayWidth(shown);
    clusters.push({ offset: position, length: piece.length, shown, column, width });
    column += width;
    position += piece.length;
  }
  return clusters;
}

/** `visible` sees a `#` that begins a command of a CI server only together with what follows it. */
function showCluster(piece: string, text: string, at: number): string {
  if (piece === '\t') return TAB;
  if (piece !== '#') return visible(piece);
  return visible(text.slice(at, at + 6)).startsWith('#') ? '#' : '\\u{23}';
}

function windowAround(clusters: readonly Cluster[], start: number, end: number): readonly Cluster[] {
  const total = columnAfter(clusters.at(-1));
  if (total <= WINDOW) return clusters;
  const at = clusters.find((cluster) => cluster.offset + cluster.length > start)?.column ?? total;
  const until = columnAfter(clusters.findLast((cluster) => cluster.offset < end));
  const first = until <= WINDOW ? 0 : Math.max(0, Math.min(at - LEAD, total - WINDOW));
  return clusters.filter(({ column, width }) => column >= first && column + width <= first + WINDOW);
}

function columnFinder(shown: readonly Cluster[], lead: number): DisplayLine['columnsOf'] {
  const shift = lead - (shown[0]?.column ?? 0);
  const edge = columnAfter(shown.at(-1)) + shift;
  return (start, end) => {
    const first = shown.find((cluster) => cluster.offset + cluster.length > start);
    const last = shown.findLast((cluster) => cluster.offset < end);
    const from = first === undefined ? edge : first.column + shift;
    return { first: from, last: last === undefined ? from : Math.max(from, columnAfter(last) + shift) };
  };
}

function columnAfter(cluster: Cluster | undefined): number {
  return cluster === undefined ? 0 : cluster.column + cluster.width;
}

/** Never between the halves of a surrogate pair. */
function startOfCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff && offset > 0 ? offset - 1 : offset;
}
