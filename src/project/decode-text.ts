// Bytes to text, strictly: UTF-8 or the place of the first byte that is not. Replaces nothing silently.

import { isUtf8 } from 'node:buffer';

export type Decoded =
  /** Without a byte-order mark. */
  { readonly kind: 'text'; readonly text: string } | NotText;

export interface NotText {
  readonly kind: 'not-text';
  /** From 0. */
  readonly byteOffset: number;
  readonly byte: number;
  readonly encoding: Encoding;
  /** What could be read, with U+FFFD for what could not, for the code frame. */
  readonly text: string;
  /** UTF-16 offset of the first U+FFFD. */
  readonly textOffset: number;
}

/** What the bytes look like instead. */
export type Encoding = 'utf-16' | 'unknown';

export function decodeText(bytes: Buffer): Decoded {
  const order = byteOrderOf16Bits(bytes);
  if (order !== undefined) return utf16(bytes, order);
  if (isUtf8(bytes)) return { kind: 'text', text: withoutMark(bytes.toString('utf8')) };
  const byteOffset = firstInvalidByte(bytes);
  const before = withoutMark(bytes.toString('utf8', 0, byteOffset));
  return {
    kind: 'not-text',
    byteOffset,
    byte: bytes[byteOffset] ?? 0,
    encoding: encodingOf(bytes),
    text: before + bytes.toString('utf8', byteOffset),
    textOffset: before.length,
  };
}

/**
 * UTF-16 of Latin letters has a NUL at every second byte, and is UTF-8 by the letter of the standard. Told from a few
 * stray NULs by their share among the first bytes.
 */
function byteOrderOf16Bits(bytes: Buffer): 'little' | 'big' | undefined {
  const looked = Math.min(bytes.length - (bytes.length % 2), 512);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < looked; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const many = looked * 0.3;
  if (looked < 4 || (even < many && odd < many) || (even > 0 && odd > 0)) return undefined;
  return odd > even ? 'little' : 'big';
}

function utf16(bytes: Buffer, order: 'little' | 'big'): NotText {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const text = (order === 'little' ? even : Buffer.from(even).swap16()).toString('utf16le');
  return { kind: 'not-text', byteOffset: bytes.indexOf(0), byte: 0, encoding: 'utf-16', text, textOffset: 0 };
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function encodingOf(bytes: Buffer): Encoding {
  const mark = bytes.length < 2 ? 0 : bytes.readUInt16BE(0);
  return mark === 0xfffe || mark === 0xfeff ? 'utf-16' : 'unknown';
}

function firstInvalidByte(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) break;
    at += length;
  }
  return at;
}

/** Bytes of the well-formed sequence at `at`, else 0. The Unicode Standard, table 3-7. */
function sequenceLength(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  for (let index = 1; index < length; index += 1) {
    const byte = bytes[at + index] ?? 0;
    if (byte < (index === 1 ? lowest : 0x80) || byte > (index === 1 ? highest : 0xbf)) return 0;
  }
  return length;
}
