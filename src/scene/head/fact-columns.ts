// Facts under small labels, flowing into columns: each next one where the shortest column ends, ties to the start.

import { highest } from '../highest.js';
import type { MapPlan } from '../map-plan.js';
import { paragraph, small } from '../pieces/paragraph.js';
import { type Piece, stacked } from '../pieces/piece.js';
import type { Primitive } from '../primitive.js';
import type { Span } from './snap-columns.js';

export interface PlacedColumns {
  readonly height: number;
  /** Coordinates are those of the spans; `y` is the top. */
  readonly draw: (y: number) => readonly Primitive[];
}

/** A label of 12 and, 4 below it, what is said. */
export function labelledFact(plan: MapPlan, label: string, pieces: readonly Piece[]): Piece {
  return stacked([paragraph(plan, label, small, 'ink2'), stacked(pieces, 4)], 4);
}

const gap = 16;
/** Longer lines than these are hard to read. */
const widestText = 360;

/** The spans of the map's own columns, unless others use the width so much better that the head gets far lower. */
export function lowestColumns(facts: readonly Piece[], candidates: readonly (readonly Span[])[]): PlacedColumns {
  const [snapped, ...others] = candidates.map((spans) => factColumns(facts, spans));
  if (snapped === undefined) return factColumns(facts, []);
  const worthwhile = Math.min(snapped.height * 0.8, snapped.height - 24);
  const lower = others.filter(({ height }) => height <= worthwhile);
  return lower.reduce((best, other) => (other.height < best.height ? other : best), snapped);
}

export function factColumns(facts: readonly Piece[], spans: readonly Span[]): PlacedColumns {
  const heights = spans.map(() => 0);
  const placed = facts.map((fact) => {
    const column = shortest(heights);
    const span = spans[column] ?? { x: 0, width: widestText };
    const piece = fact.place(Math.min(widestText, Math.max(96, span.width - 24)));
    const top = heights[column] ?? 0;
    heights[column] = top + piece.height + gap;
    return { piece, x: span.x, top };
  });
  return {
    height: Math.max(0, highest(heights) - gap),
    draw: (y) => placed.flatMap(({ piece, x, top }) => piece.draw(x, y + top)),
  };
}

function shortest(heights: readonly number[]): number {
  return heights.reduce((least, height, index) => (height < (heights[least] ?? height) ? index : least), 0);
}
