// Images of pixels, and the sizes that any image may have.

import { type ImageFormat, type ImageLook, unusable } from './image.js';
import { jpegFormat } from './jpeg.js';
import { pngFormat } from './png.js';

export const pixelFormats: readonly ImageFormat[] = [pngFormat, jpegFormat];

/** What a decoder would need four bytes each for. */
const MOST_PIXELS = 100_000_000;

/** The same, unless it is too small or too large to draw. */
export function withinSize(look: ImageLook): ImageLook {
  if (look.kind !== 'image') return look;
  const { width, height } = look;
  if (width <= 0 || height <= 0) return unusable('has no size: its width or height is 0');
  if (width * height > MOST_PIXELS) {
    return unusable(
      `is ${inFigures(width)} by ${inFigures(height)} pixels, more than the 100 million that one may have`,
      'save a smaller copy: a column of a map is some 200 wide',
    );
  }
  // Such a strip would be drawn less than a pixel wide.
  if (Math.max(width, height) > 1000 * Math.min(width, height))
    return unusable(`is ${inFigures(width)} by ${inFigures(height)} pixels, too thin to be seen`);
  return look;
}

function inFigures(length: number): string {
  return String(Math.round(length));
}
