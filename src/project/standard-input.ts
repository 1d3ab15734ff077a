// What another program pipes in, up to a size.

import type { Readable } from 'node:stream';

export interface PipedInput {
  /** All bytes that came. */
  readonly size: number;
  /** Cut when there were more than the limit. */
  readonly bytes: Buffer;
}

export async function readStandardInput(stream: Readable, maximumBytes: number): Promise<PipedInput> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    const bytes = Buffer.from(piece);
    if (size <= maximumBytes) pieces.push(bytes);
    size += bytes.length;
  }
  return { size, bytes: Buffer.concat(pieces) };
}
