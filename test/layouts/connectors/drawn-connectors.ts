// The connectors of a finished sheet as straight pieces, and what they may not touch.

import type { Group, Path, Primitive, Rectangle } from '../../../src/scene/primitive.js';
import type { Scene } from '../../../src/scene/scene.js';
import { drawnLines } from '../../scene/drawn-texts.js';

export interface DrawnConnector {
  readonly label: string;
  /** Corners cut short: from where a round corner begins to where it ends. */
  readonly pieces: readonly Box[];
  /** Corner points in the order of drawing, `x,y`. */
  readonly points: readonly (readonly [number, number])[];
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function connectorsOf(scene: Scene): readonly DrawnConnector[] {
  return waysOf(scene).flatMap((child) => {
    const path = child.children.find((inner): inner is Path => inner.kind === 'path' && inner.stroke?.width === 1.5);
    if (path === undefined) return [];
    const points = pointsOf(path);
    return [{ label: child.label, pieces: points.flatMap((line) => piecesOf(line)), points: points.flat() }];
  });
}

export function cardsOf(scene: Scene): readonly Box[] {
  return cardOutlines(scene.children).map(({ x, y, width, height }) => ({
    left: x,
    right: x + width,
    top: y,
    bottom: y + height,
  }));
}

/** Nothing but cards has corners as round as these. */
export function cardOutlines(primitives: readonly Primitive[]): readonly Rectangle[] {
  return primitives.flatMap((primitive) => {
    if (primitive.kind === 'group') return cardOutlines(primitive.children);
    return primitive.kind === 'rectangle' && primitive.radius === 6 ? [primitive] : [];
  });
}

/** Everything that a connector runs over: cards, words, or the way of another one. */
export function crossings(scene: Scene): readonly string[] {
  const connectors = connectorsOf(scene);
  const cards = cardsOf(scene);
  const words = drawnLines(scene);
  const over = connectors.flatMap(({ label, pieces }) => [
    ...cards.filter((card) => pieces.some((piece) => share(piece, card, 1))).map(() => `${label} / a card`),
    ...words.filter((line) => pieces.some((piece) => share(piece, line, 0))).map(({ text }) => `${label} / ${text}`),
  ]);
  return [...over, ...sharedWays(connectors)];
}

/** Level pieces of two connectors at one height that lie on one another. */
function sharedWays(connectors: readonly DrawnConnector[]): readonly string[] {
  const level = connectors.flatMap(({ label, pieces }) =>
    pieces
      .filter(({ top, bottom, left, right }) => top === bottom && right - left > 6)
      .map((piece) => ({ label, piece })),
  );
  return level.flatMap(({ label, piece }, index) =>
    level
      .slice(index + 1)
      .filter(
        (other) =>
          other.piece.top === piece.top &&
          share({ ...piece, bottom: piece.bottom + 1 }, { ...other.piece, bottom: piece.bottom + 1 }, 0),
      )
      .map((other) => `${label} / ${other.label}`),
  );
}

function share(one: Box, other: Box, allowed: number): boolean {
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > allowed - (one.left === one.right ? 1 : 0) &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > allowed - (one.top === one.bottom ? 1 : 0)
  );
}

/** What leads from stage to stage is part of none: a group with a name and without an id. */
export function isWay(primitive: Primitive): primitive is Group & { readonly label: string } {
  return primitive.kind === 'group' && primitive.id === undefined && primitive.label !== undefined;
}

function waysOf({ children }: Scene): readonly (Group & { readonly label: string })[] {
  return children.filter(isWay);
}

type Point = readonly [number, number];

/** One list of points for each stretch of the pen. */
function pointsOf({ d, x: dx, y: dy }: Path): readonly (readonly Point[])[] {
  const stretches: Point[][] = [];
  let at: Point = [0, 0];
  for (const [, command, rest = ''] of d.matchAll(/([A-Z])([^A-Z]*)/gu)) {
    const numbers = [...rest.matchAll(/-?\d+(?:\.\d+)?/gu)].map(([number]) => Number(number));
    if (command === 'Z') continue;
    if (command === 'H') at = [(numbers[0] ?? 0) + dx, at[1]];
    else if (command === 'V') at = [at[0], (numbers[0] ?? 0) + dy];
    else at = [(numbers.at(-2) ?? 0) + dx, (numbers.at(-1) ?? 0) + dy];
    if (command === 'M') stretches.push([at]);
    else stretches.at(-1)?.push(at);
  }
  return stretches;
}

function piecesOf(points: readonly Point[]): readonly Box[] {
  return points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y];
    return { left: Math.min(x, fromX), right: Math.max(x, fromX), top: Math.min(y, fromY), bottom: Math.max(y, fromY) };
  });
}
