// Shapes that come again and again (a persona's marker, a pip) are defined once and used by reference, which keeps the
// file small. The same shape in another paint is the same shape.

import type { Path, Primitive } from '../../scene/primitive.js';
import { claimId } from './identifiers.js';
import { element, write } from './markup.js';
import { pathData } from './numbers.js';

/** Path data that several paths share, each with the id of its definition. */
export type SharedShapes = ReadonlyMap<string, string>;

export function sharedShapes(primitives: readonly Primitive[], ids: Set<string>, prefix: string): SharedShapes {
  const counts = new Map<string, number>();
  countShapes(primitives, counts);
  const shared = new Map<string, string>();
  for (const [d, count] of counts) {
    // A reference costs about as much as a short path.
    if (count > 2 && (count - 1) * (d.length - prefix.length) > 80) shared.set(d, claimId(ids, prefix, 's'));
  }
  return shared;
}

/** Only a path that is moved to its place can be used elsewhere. */
export function isMoved({ x, y }: Path): boolean {
  return x !== 0 || y !== 0;
}

export function defineShapes(lines: string[], shapes: SharedShapes): void {
  for (const [d, id] of shapes) write(lines, element('path', { id, d: pathData(d) }));
}

function countShapes(primitives: readonly Primitive[], counts: Map<string, number>): void {
  for (const primitive of primitives) {
    if (primitive.kind === 'group') countShapes(primitive.children, counts);
    else if (primitive.kind === 'path' && isMoved(primitive))
      counts.set(primitive.d, (counts.get(primitive.d) ?? 0) + 1);
  }
}
