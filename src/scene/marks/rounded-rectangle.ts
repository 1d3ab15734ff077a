// A rectangle with round corners as path data, for what is cut out along it.

import type { ClipShape } from '../primitive.js';

/** Its upper left corner at 0,0. */
export function roundedRectangle(width: number, height: number, corner: number): Omit<ClipShape, 'x' | 'y'> {
  const radius = Math.min(corner, width / 2, height / 2);
  const [r, right, bottom, w, h] = [radius, width - radius, height - radius, width, height].map(short);
  return {
    d:
      `M${r} 0H${right}A${r} ${r} 0 0 1 ${w} ${r}V${bottom}A${r} ${r} 0 0 1 ${right} ${h}` +
      `H${r}A${r} ${r} 0 0 1 0 ${bottom}V${r}A${r} ${r} 0 0 1 ${r} 0Z`,
    box: { x: 0, y: 0, width, height },
  };
}

function short(length: number): string {
  return String(Math.round(length * 100) / 100);
}
