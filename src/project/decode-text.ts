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
