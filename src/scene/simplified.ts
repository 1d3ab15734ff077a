// Makes a scene fit for a theme that does without tones or without hues. Lanes and renderers know nothing of it.

import type { Paint, Stroke } from './paint.js';
import type { Circle, Path, Primitive, Rectangle } from './primitive.js';

export interface Simplification {
  /** `outlined`: what else a tone sets apart (tiles, tracks, empty pips) is the page with a line around it. */
  readonly surfaces: 'toned' | 'outlined';
  /** `ink`: colours that the author chose are drawn in ink. */
  readonly authorColours: 'kept' | 'ink';
}

/** The same primitives in the same places. */
export function simplified(primitives: readonly Primitive[], how: Simplification): readonly Primitive[] {
  if (how.surfaces === 'toned' && how.authorColours === 'kept') return primitives;
  return primitives.map((primitive) => simplifiedOne(primitive, how));
}

function simplifiedOne(primitive: Primitive, how: Simplification): Primitive {
  switch (primitive.kind) {
    case 'group':
      return { ...primitive, children: simplified(primitive.children, how) };
    case 'rectangle':
      return painted(outlinedRectangle(primitive, how), how);
    case 'circle':
    case 'path':
      return painted(outlinedShape(primitive, how), how);
    case 'line':
      return { ...primitive, stroke: strokeIn(primitive.stroke, how) };
    case 'mark':
      return { ...primitive, paint: paintIn(primitive.paint, how) };
    case 'text': {
      const { halo } = primitive;
      const paint = paintIn(primitive.paint, how);
      return { ...primitive, paint, ...(halo === undefined ? {} : { halo: paintIn(halo, how) }) };
    }
    case 'image':
      return primitive;
  }
}

function painted<Shape extends Rectangle | Circle | Path>(shape: Shape, how: Simplification): Shape {
  const { fill, stroke } = shape;
  return {
    ...shape,
    ...(fill === undefined ? {} : { fill: paintIn(fill, how) }),
    ...(stroke === undefined ? {} : { stroke: strokeIn(stroke, how) }),
  };
}

const strokeIn = (stroke: Stroke, how: Simplification): Stroke => ({ ...stroke, paint: paintIn(stroke.paint, how) });

const paintIn = (paint: Paint, { authorColours }: Simplification): Paint =>
  authorColours === 'ink' && paint.startsWith('#') ? 'ink' : paint;

/** Within the rectangle, so that nothing grows: 2 units around a tile, 1 around a track. */
function outlinedRectangle(rectangle: Rectangle, how: Simplification): Rectangle {
  if (!isToned(rectangle, how)) return rectangle;
  const width = rectangle.fill === 'tile' ? 2 : 1;
  const { x, y, radius } = rectangle;
  return {
    ...rectangle,
    x: x + width / 2,
    y: y + width / 2,
    width: Math.max(0, rectangle.width - width),
    height: Math.max(0, rectangle.height - width),
    radius: Math.max(0, radius - width / 2),
    fill: 'page',
    stroke: { ...rectangle.stroke, paint: 'ink', width },
  };
}

/** Small shapes keep their size and get the thinnest line that prints. */
function outlinedShape<Shape extends Circle | Path>(shape: Shape, how: Simplification): Shape {
  if (!isToned(shape, how)) return shape;
  return { ...shape, fill: 'page', stroke: { paint: 'ink', width: 0.75 } };
}

const isToned = ({ fill }: Rectangle | Circle | Path, { surfaces }: Simplification) =>
  surfaces === 'outlined' && (fill === 'tile' || fill === 'line');
