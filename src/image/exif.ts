// How a camera was held: the one thing read of EXIF, so that a photo stands upright in every viewer though none of its
// EXIF is carried.

import type { Orientation } from './image.js';

const ORIENTATION = 0x0112;
/** More entries than any camera writes. */
const MOST_ENTRIES = 512;

/** Nothing when this is no EXIF or says nothing of it. */
export function orientationIn(segment: Uint8Array): Orientation | undefined {
  if (String.fromCharCode(...segment.subarray(0, 6)) !== 'Exif\0\0') return undefined;
  const tiff = segment.subarray(6);
  if (tiff.length < 8) return undefined;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const littleEndian = tiff[0] === 0x49;
  if (view.getUint16(2, littleEndian) !== 42) return undefined;
  const directory = view.getUint32(4, littleEndian);
  if (directory + 2 > tiff.length) return undefined;
  const entries = Math.min(view.getUint16(directory, littleEndian), MOST_ENTRIES);
  for (let index = 0; index < entries; index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > tiff.length) return undefined;
    if (view.getUint16(entry, littleEndian) === ORIENTATION)
      return asOrientation(view.getUint16(entry + 8, littleEndian));
  }
  return undefined;
}

function asOrientation(value: number): Orientation | undefined {
  return ([1, 2, 3, 4, 5, 6, 7, 8] as const).find((orientation) => orientation === value);
}
