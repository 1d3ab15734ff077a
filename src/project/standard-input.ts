// What another program pipes in, up to a size. Never throws.

import type { Readable } from 'node:stream';
import { reasonOf } from './system-error.js';

export type PipedInput =
  | {
      readonly kind: 'read';
      /** All bytes that came. */
      readonly size: number;
      /** Cut when there were more than the limit. */
      readonly bytes: Buffer;
    }
  /** `reason` is a clause. */
  | { readonly kind: 'failed'; readonly reason: string };

export async function readStandardInput(stream: Readable, maximumBytes: number): Promise<PipedInput> {
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of stream) {
      const bytes = Buffer.from(piece);
      if (size <= maximumBytes) pieces.push(bytes);
      size += bytes.length;
    }
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  }
  return { kind: 'read', size, bytes: Buffer.concat(pieces) };
}
