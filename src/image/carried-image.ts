// Makes of an image's bytes what a picture carries. Refuses what `lookAtImage` refuses, also when the bytes come from a
// caller of the API.

import { base64 } from './base64.js';
import type { CarriedImage } from './image.js';
import { formatOf, lookAtImage } from './look-at-image.js';

/** Nothing for bytes that are no sound and safe image. */
export function carriedImage(bytes: Uint8Array): CarriedImage | undefined {
  const format = formatOf(bytes);
  const look = lookAtImage(bytes, true);
  if (format === undefined || look.kind !== 'image') return undefined;
  const { orientation } = look;
  const [width, height] = orientation >= 5 ? [look.height, look.width] : [look.width, look.height];
  return { data: `data:${format.mediaType};base64,${base64(format.carried(bytes))}`, width, height, orientation };
}
