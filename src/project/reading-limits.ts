// Every size beyond which a map or what it brings in is refused.

import { defaultResolveLimits, type ResolveLimits } from '../resolve/resolve.js';

export interface ReadingLimits extends ResolveLimits {
  /** Bytes of all files together that a map includes, directly or through others. */
  readonly includedBytes: number;
}

export const defaultReadingLimits: ReadingLimits = {
  ...defaultResolveLimits,
  includedBytes: 64 * 1024 * 1024,
};
