// Where the words of a point may stand: above, below, diagonally and beside its face, each with what it costs to be there.

import type { TextStyle } from '../../scene/text-style.js';
import type { SetText, Typesetter } from '../../scene/typesetter.js';
import type { Box } from './range-index.js';

export interface Spot {
  /** From the face's middle to the point that the anchor names. */
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly side: 'above' | 'below' | 'beside';
  /** From the face's middle to the nearest glyph, or to the middle of words beside it. */
  readonly gap: number;
  readonly cost: number;
}

/** Text as broken for one width. */
export interface Setting {
  readonly set: SetText;
  readonly cost: number;
}

/** Between a line box and the glyphs in it, above and below. */
const lead = 2;

const gaps = [19, 23, 29, 37, 46] as const;
const shifts = [0, -20, 20, -36, 36, -52, 52] as const;

/** Cheapest first, so that a search may stop early. */
export const wordSpots: readonly Spot[] = [
  ...gaps.flatMap((gap) => shifts.flatMap((x) => aboveAndBelow(x, 'middle', gap, 0.35 * Math.abs(x)))),
  ...gaps.flatMap((gap) => [...aboveAndBelow(-10, 'end', gap, 8), ...aboveAndBelow(10, 'start', gap, 8)]),
  { x: -22, anchor: 'end', side: 'beside', gap: 0, cost: 10 } as const,
  { x: 22, anchor: 'start', side: 'beside', gap: 0, cost: 10 } as const,
].sort((one, other) => one.cost - other.cost);

/**
 * A name stands before or after its line, at the height of the face if it can. Where the line goes on there, to another
 * part of the map, it stands above or below it; a ring round the face keeps it farther away.
 */
export function nameSpots(
  end: 'first' | 'last',
  { goesOn = false, ringed = false }: { readonly goesOn?: boolean; readonly ringed?: boolean } = {},
): readonly Spot[] {
  const aside = ringed ? 25 : 20;
  const x = end === 'first' ? -aside : aside;
  const anchor = end === 'first' ? 'end' : 'start';
  const heights = goesOn ? [-13, 13, -17, 17, -22, 22] : [0, -10, 10, -16, 16];
  return [
    ...heights.map((gap) => ({ x, anchor, side: 'beside', gap, cost: Math.abs(gap) }) as const),
    ...aboveAndBelow(0, 'middle', 19, 30),
    ...aboveAndBelow(0, 'middle', 35, 34),
  ];
}

function aboveAndBelow(x: number, anchor: Spot['anchor'], gap: number, cost: number): readonly Spot[] {
  const all = cost + 0.9 * (gap - 19);
  return [
    { x, anchor, side: 'above', gap, cost: all },
    { x, anchor, side: 'below', gap, cost: all },
  ];
}

/** The ways to break words for a column: fewest lines first, none that repeats another. */
export function settingsOf(
  typesetter: Typesetter,
  text: string,
  style: TextStyle,
  column: number,
  superscript?: string,
): readonly Setting[] {
  const mostLines = 4;
  const options = { centred: true, ...(superscript === undefined ? {} : { superscript }) };
  const widest = typesetter.set(text, style, column, options);
  const settings = [widest];
  const narrowest = typesetter.longestWord(text, style);
  for (const width of [column - 32, 96, 72]) {
    // Narrower than its longest word a text is torn; what is narrow already is the same again.
    if (width >= column || width < narrowest || settings.some((set) => set.width <= width)) continue;
    settings.push(typesetter.set(text, style, width, options));
  }
  return settings.filter((set) => set.lines.length <= mostLines).map((set) => ({ set, cost: 3 * set.lines.length }));
}

/** Around the glyphs of words at a spot. */
export function boxAt(face: { readonly x: number; readonly y: number }, spot: Spot, set: SetText): Box {
  const left = leftAt(face, spot, set);
  return { left, top: upperAt(face, spot, set), right: left + set.width, bottom: lowerAt(face, spot, set) };
}

/** The edges of that box each for itself: most questions are answered by one of them. */
export function leftAt(face: { readonly x: number }, spot: Spot, set: SetText): number {
  const x = face.x + spot.x;
  return spot.anchor === 'middle' ? x - set.width / 2 : spot.anchor === 'end' ? x - set.width : x;
}

export function upperAt(face: { readonly y: number }, spot: Spot, set: SetText): number {
  return topOf(face.y, spot, set.height) + lead;
}

export function lowerAt(face: { readonly y: number }, spot: Spot, set: SetText): number {
  return topOf(face.y, spot, set.height) + set.height - lead;
}

function topOf(y: number, { side, gap }: Spot, height: number): number {
  if (side === 'above') return y - gap + lead - height;
  if (side === 'below') return y + gap - lead;
  return y + gap - height / 2;
}

/** Where the anchor of every line stands, and the top of the first line. */
export function originAt(face: { readonly x: number; readonly y: number }, spot: Spot, set: SetText) {
  return { x: face.x + spot.x, y: topOf(face.y, spot, set.height) };
}
