// Reads one regular file, up to a size. Never waits for a device or a pipe, never throws.

import {
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import type { FileRefusal } from '../resolve/file-reader.js';
import { errorCode, reasonOf } from './system-error.js';

export type Bytes =
  /** `identity` is the real path: equal for two paths that lead to one file. */
  { readonly kind: 'bytes'; readonly bytes: Buffer; readonly identity: string } | SizedRefusal;

/** `size` in bytes, of a file that is too large. */
export type SizedRefusal = FileRefusal & { readonly size?: number };

export function readBytes(path: string, maximumBytes: number): Bytes {
  const found = lookAt(path);
  if (found.kind !== 'found') return found;
  if (found.size > maximumBytes) return tooLarge(found.size, maximumBytes);
  try {
    return readRegularFile(found.identity, maximumBytes);
  } catch (error) {
    return refusalOf(error);
  }
}

/** The first bytes of a regular file; none when it can't be read. */
export function readHead(path: string, count: number): Buffer {
  const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants;
  try {
    const descriptor = openSync(realpathSync.native(path), O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
    try {
      const head = Buffer.alloc(count);
      return fstatSync(descriptor).isFile()
        ? head.subarray(0, readSync(descriptor, head, 0, count, 0))
        : head.subarray(0, 0);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return Buffer.alloc(0);
  }
}

/** Whether a regular file is there, and which, without reading it. */
export function lookAt(
  path: string,
): { readonly kind: 'found'; readonly identity: string; readonly size: number } | FileRefusal {
  try {
    const identity = realpathSync.native(path);
    const stats = statSync(identity);
    return stats.isFile() ? { kind: 'found', identity, size: stats.size } : notAFile(stats);
  } catch (error) {
    return refusalOf(error);
  }
}

/** Looked at again once open: what stood there a moment ago may have been replaced by a pipe or a link. */
function readRegularFile(identity: string, maximumBytes: number): Bytes {
  const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants;
  const descriptor = openSync(identity, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return notAFile(stats);
    const bytes = readUpTo(descriptor, Math.min(stats.size, maximumBytes) + 1, maximumBytes + 1);
    return bytes.length > maximumBytes
      ? tooLarge(Math.max(bytes.length, stats.size), maximumBytes)
      : { kind: 'bytes', bytes, identity };
  } finally {
    closeSync(descriptor);
  }
}

/** The size is only a first guess: some files are longer than they say. */
function readUpTo(descriptor: number, expected: number, most: number): Buffer {
  let bytes = Buffer.allocUnsafe(expected);
  let length = 0;
  for (;;) {
    if (length === bytes.length) {
      if (length >= most) break;
      bytes = Buffer.concat([bytes], Math.min(most, length * 2));
    }
    const count = readSync(descriptor, bytes, length, bytes.length - length, null);
    if (count === 0) break;
    length += count;
  }
  return bytes.subarray(0, length);
}

function notAFile(stats: Stats | BigIntStats): FileRefusal {
  const what = stats.isDirectory()
    ? 'a folder'
    : stats.isFIFO()
      ? 'a pipe'
      : stats.isSocket()
        ? 'a socket'
        : stats.isCharacterDevice() || stats.isBlockDevice()
          ? 'a device'
          : 'no ordinary file';
  return { kind: 'not-a-file', reason: `is ${what}` };
}

function tooLarge(size: number, maximumBytes: number): SizedRefusal {
  return { kind: 'too-large', reason: `is larger than ${sizeInWords(maximumBytes)}`, size };
}

function refusalOf(error: unknown): FileRefusal {
  const code = errorCode(error);
  const missing = code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE';
  if (missing) return { kind: 'missing', reason: 'is not there' };
  return { kind: 'unreadable', reason: `can't be read: ${reasonOf(error)}` };
}

/** `2 MiB`, `900 bytes`. */
export function sizeInWords(bytes: number): string {
  if (bytes >= 1_048_576) return `${Math.round((bytes / 1_048_576) * 10) / 10} MiB`;
  return bytes >= 1024 ? `${Math.round((bytes / 1024) * 10) / 10} KiB` : `${bytes} bytes`;
}
