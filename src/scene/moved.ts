// Moves primitives over the sheet.

import type { Primitive } from './primitive.js';

export function moved(primitives: readonly Primitive[], x: number, y: number): readonly Primitive[] {
  return x === 0 && y === 0 ? primitives : primitives.map((primitive) => movedOne(primitive, x, y));
}

function movedOne(primitive: Primitive, x: number, y: number): Primitive {
  switch (primitive.kind) {
    case 'group':
      return { ...primitive, children: moved(primitive.children, x, y) };
    case 'text':
      return { ...primitive, lines: primitive.lines.map((line) => ({ ...line, x: line.x + x, y: line.y + y })) };
    case 'line':
      return {
        ...primitive,
        x1: primitive.x1 + x,
        y1: primitive.y1 + y,
        x2: primitive.x2 + x,
        y2: primitive.y2 + y,
      };
    case 'rectangle':
    case 'circle':
    case 'path':
    case 'mark':
      return { ...primitive, x: primitive.x + x, y: primitive.y + y };
    case 'image': {
      const { clip } = primitive;
      return {
        ...primitive,
        x: primitive.x + x,
        y: primitive.y + y,
        ...(clip === undefined ? {} : { clip: { ...clip, x: clip.x + x, y: clip.y + y } }),
      };
    }
  }
}
