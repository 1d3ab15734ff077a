// Every size beyond which a map or what it brings in is refused.

import { defaultResolveLimits, type ResolveLimits } from '../resolve/resolve.js';

export interface ReadingLimits extends ResolveLimits {
  /** Bytes of all files together that a map includes, directly or through others. */
  readonly includedBytes: number;
  /** Image files that a map names. */
  readonly images: number;
  /** Bytes of one image. */
  readonly imageBytes: number;
  /** Bytes of all images of a map together. */
  readonly allImageBytes: number;
}

export const defaultReadingLimits: ReadingLimits = {
  ...defaultResolveLimits,
  includedBytes: 64 * 1024 * 1024,
  images: 256,
  imageBytes: 4 * 1024 * 1024,
  allImageBytes: 32 * 1024 * 1024,
};
