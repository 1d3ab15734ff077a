// Writes a map back in place: whole or not at all, never through a link, with the byte-order mark it had.

import { basename, dirname } from 'node:path';
import { readBytes } from './read-bytes.js';
import { type Writing, writeOutput } from './write-output.js';

const MARK = '\uFEFF';

export function rewriteMap(path: string, text: string): Writing {
  const reading = readBytes(path, Number.MAX_SAFE_INTEGER);
  const marked = reading.kind === 'bytes' && reading.bytes[0] === 0xef && reading.bytes[1] === 0xbb;
  return writeOutput({ folder: dirname(path), name: basename(path) }, marked ? MARK + text : text);
}
