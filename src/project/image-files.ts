// Looks at image files that have been found inside the project, within their caps. To check a map, the beginning of a
// PNG or JPEG is enough; to draw it, each is read whole, and what was looked at is what is drawn.

import { type ImageLook, type UnusableImage, unusable } from '../image/image.js';
import { IMAGE_HEAD, lookAtImage } from '../image/look-at-image.js';
import { readBytes, readHead, sizeInWords } from './read-bytes.js';
import type { ReadingLimits } from './reading-limits.js';

export interface ImageFiles {
  /** `identity`: its real path. */
  readonly look: (identity: string, size: number) => 'found' | UnusableImage;
  /** Its bytes, if it is fit to be drawn. */
  readonly read: (identity: string, size: number) => Uint8Array | undefined;
}

export type ImageLimits = Pick<ReadingLimits, 'images' | 'imageBytes' | 'allImageBytes'>;

interface LookedAt {
  readonly look: 'found' | UnusableImage;
  /** Kept where the map is to be drawn. */
  readonly bytes?: Uint8Array;
}

export function createImageFiles(limits: ImageLimits, whole: boolean): ImageFiles {
  const known = new Map<string, LookedAt>();
  let totalBytes = 0;

  const lookOnce = (identity: string, size: number): LookedAt => {
    const before = known.get(identity);
    if (before !== undefined) return before;
    totalBytes += Math.min(size, limits.imageBytes);
    const beyond = beyondLimits(limits, { size, count: known.size + 1, totalBytes });
    const looked = beyond === undefined ? lookAt(identity, limits.imageBytes, whole) : { look: beyond };
    known.set(identity, looked);
    return looked;
  };

  return {
    look: (identity, size) => lookOnce(identity, size).look,
    read: (identity, size) => lookOnce(identity, size).bytes,
  };
}

function lookAt(identity: string, maximumBytes: number, whole: boolean): LookedAt {
  if (!whole) {
    const look = lookAtImage(readHead(identity, IMAGE_HEAD), false);
    if (look.kind !== 'more') return { look: asLook(look) };
  }
  const reading = readBytes(identity, maximumBytes);
  if (reading.kind !== 'bytes') return { look: unusable(reading.reason) };
  const look = asLook(lookAtImage(reading.bytes, true));
  return { look, ...(whole && look === 'found' ? { bytes: reading.bytes } : {}) };
}

function asLook(look: ImageLook): 'found' | UnusableImage {
  return look.kind === 'unusable' ? look : 'found';
}

function beyondLimits(
  { images, imageBytes, allImageBytes }: ImageLimits,
  { size, count, totalBytes }: { readonly size: number; readonly count: number; readonly totalBytes: number },
): UnusableImage | undefined {
  const raise = (key: string) => `raise limits.${key} in journey.config.yaml`;
  if (size > imageBytes) {
    return unusable(
      `is larger than ${sizeInWords(imageBytes)}`,
      `save a smaller copy, for the picture carries it, or ${raise('imageBytes')}`,
    );
  }
  if (count > images) return unusable(`is one more than the ${images} images that a map may name`, raise('images'));
  return totalBytes > allImageBytes
    ? unusable(
        `brings the images of this map above ${sizeInWords(allImageBytes)}`,
        `save smaller copies, for the picture carries them, or ${raise('allImageBytes')}`,
      )
    : undefined;
}
