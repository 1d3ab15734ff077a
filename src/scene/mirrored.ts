// Turns a finished left-to-right sheet into a right-to-left one: places are mirrored, what is drawn there is not, so that
// letters, clocks and faces stay as they are. Shapes and curves turn round with the sheet.

import { markDrawings } from './marks/index.js';
import { mirroredPath } from './mirrored-path.js';
import type { ClipShape, Mark, PlacedLine, Primitive, TextBlockPrimitive } from './primitive.js';

/** Mirrors about the middle of a sheet of this width. */
export function mirrored(primitives: readonly Primitive[], width: number): readonly Primitive[] {
  return primitives.map((primitive) => mirroredOne(primitive, width));
}

function mirroredOne(primitive: Primitive, width: number): Primitive {
  switch (primitive.kind) {
    case 'group':
      return { ...primitive, children: mirrored(primitive.children, width) };
    case 'text':
      return mirroredText(primitive, width);
    case 'image': {
      const { clip } = primitive;
      return {
        ...primitive,
        x: width - primitive.x - primitive.width,
        ...(clip === undefined ? {} : { clip: mirroredShape(clip, width) }),
      };
    }
    case 'rectangle':
      return { ...primitive, x: width - primitive.x - primitive.width };
    case 'circle':
      return { ...primitive, x: width - primitive.x };
    case 'line':
      return { ...primitive, x1: width - primitive.x1, x2: width - primitive.x2 };
    case 'path':
      return mirroredShape(primitive, width);
    case 'mark':
      return mirroredMark(primitive, width);
  }
}

function mirroredShape<Shape extends ClipShape>(shape: Shape, width: number): Shape {
  const { x, d, box } = shape;
  return { ...shape, x: width - x, d: mirroredPath(d), box: { ...box, x: -box.x - box.width } };
}

/** The lines keep their box; the edge that their `x` names becomes the other one. */
function mirroredText(block: TextBlockPrimitive, width: number): TextBlockPrimitive {
  const lines: readonly PlacedLine[] = block.lines.map((line) => ({ ...line, x: width - line.x }));
  const anchor = block.anchor === 'start' ? 'end' : block.anchor === 'end' ? 'start' : 'middle';
  return { ...block, anchor, lines };
}

function mirroredMark(mark: Mark, width: number): Mark {
  const drawing = markDrawings.get(mark.mark);
  const box = drawing?.box ?? { x: 0, width: 0 };
  const turned = drawing?.directed === true ? { mark: `${mark.mark}-turned` } : {};
  return { ...mark, ...turned, x: width - mark.x - (2 * box.x + box.width) * mark.scale };
}
