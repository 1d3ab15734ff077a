// Images of a few bytes, made by their formats' rules, for tests that need sound or broken ones.

import { crc32, deflateSync } from 'node:zlib';

/** White, of one bit a pixel. */
export function png(width: number, height: number, extra: readonly Uint8Array[] = []): Uint8Array {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.writeUInt8(1, 8);
  const rows = Math.min(height, 64);
  const pixels = Buffer.alloc(rows * (1 + Math.ceil(Math.min(width, 64) / 8)), 0xff);
  for (let row = 0; row < rows; row += 1) pixels[row * (1 + Math.ceil(Math.min(width, 64) / 8))] = 0;
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', size),
      ...extra,
      chunk('IDAT', deflateSync(pixels)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

export function chunk(type: string, content: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(content.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** Markers and a size; its pixels are none that a decoder would like. */
export function jpeg(width: number, height: number, before: readonly Uint8Array[] = [], frame = 0xc0): Uint8Array {
  const size = [8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0];
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      ...before,
      segment(frame, size),
      segment(0xda, [1, 1, 0, 0, 63, 0]),
      Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9]),
    ]),
  );
}

export function segment(marker: number, content: readonly number[] | Uint8Array): Uint8Array {
  const length = content.length + 2;
  return Uint8Array.from([0xff, marker, length >> 8, length & 255, ...content]);
}

/** EXIF that says how the camera was held, in either order of bytes. */
export function exif(orientation: number, order: 'II' | 'MM' = 'MM'): Uint8Array {
  const two = (value: number) => (order === 'MM' ? [value >> 8, value & 255] : [value & 255, value >> 8]);
  const four = (value: number) => (order === 'MM' ? [0, 0, ...two(value)] : [...two(value), 0, 0]);
  const entry = [...two(0x112), ...two(3), ...four(1), ...two(orientation), 0, 0];
  return segment(0xe1, [
    ...Buffer.from(`Exif\0\0${order}`, 'latin1'),
    ...two(42),
    ...four(8),
    ...two(1),
    ...entry,
    ...Buffer.from('somewhere in Turin', 'latin1'),
  ]);
}

export function svg(inside: string, attributes = 'viewBox="0 0 20 10"'): Uint8Array {
  return new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`);
}
