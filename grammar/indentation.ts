// What indentation makes of lines: how wide it is, and which open line a line belongs to. Knows no keyword's meaning.

import { isStrangeBlank, plainBlank, TAB } from './characters.js';

/** An open line that later ones may nest in. */
export interface Level {
  /** Columns; a tab takes one level. */
  readonly width: number;
  /** As written, without strange blanks; what later lines are compared with. */
  readonly indentation: string;
  readonly keyword: string;
}

export interface Place {
  /** How many of the open levels stay open: the line nests in the last of them. */
  readonly parents: number;
  /** What the line counts as; differs from its own width where it stands between two levels. */
  readonly width: number;
  /** Set where it stands between two levels, or further left than all. */
  readonly misplaced?: 'between' | 'below-base';
  /** The widths it stands between. */
  readonly inner: number;
  readonly outer: number;
}

/**
 * Where a line of this width goes. Between two levels it takes the one whose line has the same keyword, else the nearer
 * one, else the deeper.
 */
export function placeLine(levels: readonly Level[], width: number, keyword: string): Place {
  let parents = levels.length;
  while (parents > 0 && (levels[parents - 1]?.width ?? 0) >= width) parents -= 1;
  const inner = levels[parents];
  const outer = levels[parents - 1];
  if (inner === undefined || inner.width === width) return { parents, width, inner: width, outer: width };
  if (outer === undefined) return { parents: 0, width, misplaced: 'below-base', inner: inner.width, outer: 0 };
  const between = { misplaced: 'between', inner: inner.width, outer: outer.width } as const;
  const asOuter = inner.keyword !== keyword && (outer.keyword === keyword || width - outer.width < inner.width - width);
  return asOuter
    ? { parents: parents - 1, width: outer.width, ...between }
    : { parents, width: inner.width, ...between };
}

export interface Measured {
  readonly width: number;
  readonly indentation: string;
  /** Tabs and spaces are mixed, within the line or with the lines it stands with. */
  readonly mixed: 'within' | 'with-others' | undefined;
}

/** Columns a tab takes where no line with spaces says how wide a level is. */
const TAB_WIDTH = 4;

/** `levels` are those open above the line; `spaceUnit` is how many spaces the file indents by, asked for when needed. */
export function measureIndentation(written: string, levels: readonly Level[], spaceUnit: () => number): Measured {
  if (written === '') return { width: 0, indentation: '', mixed: undefined };
  const tabs = countTabs(written);
  const reference = innermostIndented(levels);
  const expectsTabs = (reference?.indentation ?? written).charCodeAt(0) === TAB;
  const pure = tabs === 0 || tabs === written.length;
  if (pure && expectsTabs === tabs > 0) {
    return { width: expectsTabs ? tabs * TAB_WIDTH : written.length, indentation: written, mixed: undefined };
  }
  const unit = expectsTabs ? TAB_WIDTH : (unitOf(levels) ?? spaceUnit());
  const width = columnsOf(written, unit, expectsTabs ? TAB_WIDTH / spaceUnit() : 1);
  const indentation = expectsTabs ? '\t'.repeat(Math.round(width / TAB_WIDTH)) : ' '.repeat(width);
  return {
    width: expectsTabs ? indentation.length * TAB_WIDTH : width,
    indentation,
    mixed: pure ? 'with-others' : 'within',
  };
}

/** Where a line with this word may stand: in `holder` (empty at the top level), below a sibling `above`. */
type MayStand = (word: string, holder: string, above: string | undefined) => boolean;

/**
 * What a line that mixes tabs and spaces was meant to be indented by: as editors show it, by a tab of one level, else
 * as deep as the innermost open line beside which its word may stand.
 */
export function meantWidth(
  written: string,
  { width, indentation }: Measured,
  levels: readonly Level[],
  keyword: string,
  mayStand: MayStand,
): number {
  const fits = (parents: number) => mayStand(keyword, levels[parents - 1]?.keyword ?? '', levels[parents]?.keyword);
  const isTabs = indentation.charCodeAt(0) === TAB;
  const widths = isTabs ? [width] : [columnsOf(written, TAB_WIDTH, 1), width, columnsOf(written, 2 * TAB_WIDTH, 1)];
  for (const candidate of widths) {
    const { misplaced, parents } = placeLine(levels, candidate, keyword);
    if (misplaced === undefined && fits(parents)) return candidate;
  }
  for (let parents = levels.length - 1; parents >= 0; parents -= 1) {
    if (fits(parents)) return levels[parents]?.width ?? width;
  }
  return width;
}

/** Replaces strange blanks by what they stand for. */
export function plainIndentation(written: string): string {
  let plain = '';
  for (const character of written) plain += isStrangeBlank(character.charCodeAt(0)) ? plainBlank(character) : character;
  return plain;
}

/** The indentation that gives `width` in the manner of `like`. */
export function indentationOf(width: number, like: string): string {
  return like.charCodeAt(0) === TAB ? '\t'.repeat(Math.round(width / TAB_WIDTH)) : ' '.repeat(width);
}

/** Among lines of tabs a space counts as its share of a level: `spaceWidth` columns. */
function columnsOf(written: string, unit: number, spaceWidth: number): number {
  let columns = 0;
  for (let at = 0; at < written.length; at += 1) {
    if (written.charCodeAt(at) === TAB) columns = (Math.floor(columns / unit) + 1) * unit;
    else columns += spaceWidth;
  }
  return columns;
}

function countTabs(written: string): number {
  let tabs = 0;
  for (let at = 0; at < written.length; at += 1) if (written.charCodeAt(at) === TAB) tabs += 1;
  return tabs;
}

function innermostIndented(levels: readonly Level[]): Level | undefined {
  const last = levels[levels.length - 1];
  return last === undefined || last.indentation === '' ? undefined : last;
}

/** How wide the innermost open level is. */
function unitOf(levels: readonly Level[]): number | undefined {
  const width = levels[levels.length - 1]?.width;
  const outer = levels[levels.length - 2]?.width ?? 0;
  return width === undefined || width <= outer ? undefined : width - outer;
}
