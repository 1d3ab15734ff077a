// The images that facts name, each read and looked at once a picture. Without a reader there are none, and a caption
// stands for each.

import { carriedImage } from '../image/carried-image.js';
import type { CarriedImage, ImageReader } from '../image/image.js';
import type { Fact } from '../model/fact.js';

/** Nothing for a fact that names no image, or one that cannot be drawn. */
export type ImageFinder = (fact: Fact) => CarriedImage | undefined;

export function createImageFinder(read: ImageReader | undefined): ImageFinder {
  if (read === undefined) return () => undefined;
  const known = new Map<string, CarriedImage | undefined>();
  return ({ word, value, span: { file } }) => {
    if (word !== 'image' || value.kind !== 'path') return undefined;
    // No path holds a line break.
    const key = `${file.path}\n${value.path}`;
    if (known.has(key)) return known.get(key);
    const bytes = read(value.path, file);
    const image = bytes === undefined ? undefined : carriedImage(bytes);
    known.set(key, image);
    return image;
  };
}
