// PNG: a signature, then chunks, each with its length and a check sum. Decodes no pixel.

import { type ImageFormat, type ImageLook, unusable } from './image.js';

export const pngFormat: ImageFormat = {
  mediaType: 'image/png',
  begins: (bytes) => signature.every((byte, index) => bytes[index] === byte),
  look,
  carried: (bytes) => [
    bytes.subarray(0, signature.length),
    ...chunksOf(bytes).flatMap(({ type, start, end }) => (drawnChunks.has(type) ? [bytes.subarray(start, end)] : [])),
  ],
};

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What an upright, unmoving image needs. Texts, dates, EXIF and the further frames of an animation stay out. */
const drawnChunks: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'IDAT', 'IEND'],
]);
const cutOff = unusable('is cut off: the end of the PNG is missing', 'export or copy it again');

interface Chunk {
  readonly type: string;
  /** Of its length. */
  readonly start: number;
  /** After its check sum. */
  readonly end: number;
}

function look(bytes: Uint8Array, whole: boolean): ImageLook {
  if (bytes.length < 33) return whole ? cutOff : { kind: 'more' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(8) !== 13 || typeAt(bytes, 12) !== 'IHDR')
    return unusable('is no sound PNG: it does not begin with its size', 'export it again');
  const size = { width: view.getUint32(16), height: view.getUint32(20), orientation: 1 } as const;
  const flaw = whole ? flawOf(bytes, view) : undefined;
  return flaw ?? { kind: 'image', ...size };
}

function flawOf(bytes: Uint8Array, view: DataView): ImageLook | undefined {
  const chunks = chunksOf(bytes);
  if (chunks.at(-1)?.type !== 'IEND') return cutOff;
  if (!chunks.some(({ type }) => type === 'IDAT')) return unusable('is a PNG without an image in it');
  const damaged = chunks.find(
    ({ type, start, end }) => drawnChunks.has(type) && checkSum(bytes, start + 4, end - 4) !== view.getUint32(end - 4),
  );
  return damaged === undefined
    ? undefined
    : unusable(`is damaged: the check sum at byte ${damaged.start + 1} is wrong`, 'export or copy it again');
}

/** Up to the end of the image, or to where the file is cut off. */
function chunksOf(bytes: Uint8Array): readonly Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let start = signature.length;
  while (start + 12 <= bytes.length) {
    const end = start + 12 + view.getUint32(start);
    if (end > bytes.length) break;
    const type = typeAt(bytes, start + 4);
    chunks.push({ type, start, end });
    if (type === 'IEND') break;
    start = end;
  }
  return chunks;
}

function typeAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

/** CRC-32, as the format asks for. */
function checkSum(bytes: Uint8Array, from: number, to: number): number {
  let sum = 0xffffffff;
  for (let index = from; index < to; index += 1) {
    sum = (sum >>> 8) ^ (sums[(sum ^ (bytes[index] ?? 0)) & 0xff] ?? 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

const sums: readonly number[] = Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum >>> 0;
});
