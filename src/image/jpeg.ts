// JPEG: markers with segments, then scans of pixels up to the end marker. Decodes no pixel.

import { orientationIn } from './exif.js';
import { type ImageFormat, type ImageLook, type Orientation, unusable } from './image.js';

export const jpegFormat: ImageFormat = {
  mediaType: 'image/jpeg',
  begins: (bytes) => bytes[0] === 0xff && bytes[1] === START && bytes[2] === 0xff,
  look,
  carried: (bytes) => [
    bytes.subarray(0, 2),
    ...segmentsOf(bytes).segments.flatMap((segment) =>
      isDrawn(bytes, segment) ? [bytes.subarray(segment.start, segment.end)] : [],
    ),
  ],
};

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const APP1 = 0xe1;
/** Baseline, extended and progressive: what browsers draw. */
const drawnFrames: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
/** Lossless, hierarchical and arithmetic ones. */
const otherFrames: ReadonlySet<number> = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
const cutOff = unusable('is cut off: the end of the JPEG is missing', 'export or copy it again');
const unsound = unusable('is no sound JPEG', 'export it again');

interface Segment {
  readonly marker: number;
  /** Of its marker. */
  readonly start: number;
  /** Of what it says, after its length. */
  readonly content: number;
  /** Of a scan: after its pixels. */
  readonly end: number;
}

function look(bytes: Uint8Array, whole: boolean): ImageLook {
  const { segments, stopped } = segmentsOf(bytes);
  const frame = segments.find(({ marker }) => drawnFrames.has(marker) || otherFrames.has(marker));
  if (frame === undefined) {
    if (stopped === 'unsound' || segments.some(({ marker }) => marker === SCAN)) return unsound;
    return whole ? cutOff : { kind: 'more' };
  }
  if (otherFrames.has(frame.marker))
    return unusable('is a kind of JPEG that browsers do not draw', 'save it as a usual JPEG, or as PNG');
  if (frame.end - frame.content < 6) return unsound;
  if (whole && stopped === 'cut off') return cutOff;
  if (whole && stopped === 'unsound') return unsound;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [height, width] = [view.getUint16(frame.content + 1), view.getUint16(frame.content + 3)];
  return { kind: 'image', width, height, orientation: orientationOf(bytes, segments) };
}

function orientationOf(bytes: Uint8Array, segments: readonly Segment[]): Orientation {
  for (const { marker, content, end } of segments) {
    const orientation = marker === APP1 ? orientationIn(bytes.subarray(content, end)) : undefined;
    if (orientation !== undefined) return orientation;
  }
  return 1;
}

interface Segments {
  readonly segments: readonly Segment[];
  readonly stopped: 'at the end' | 'cut off' | 'unsound';
}

/** In order, the end marker last; what stands behind it (previews, a phone's film) is none of the image. */
function segmentsOf(bytes: Uint8Array): Segments {
  const segments: Segment[] = [];
  let start = 2;
  for (;;) {
    if (start >= bytes.length) return { segments, stopped: 'cut off' };
    if (bytes[start] !== 0xff) return { segments, stopped: 'unsound' };
    // A marker may have any number of these before it.
    let at = start + 1;
    while (bytes[at] === 0xff) at += 1;
    const marker = bytes[at];
    if (marker === undefined) return { segments, stopped: 'cut off' };
    if (marker === END) {
      segments.push({ marker, start, content: at + 1, end: at + 1 });
      return { segments, stopped: segments.some((segment) => segment.marker === SCAN) ? 'at the end' : 'unsound' };
    }
    if (marker === 0 || marker === START) return { segments, stopped: 'unsound' };
    const length = ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const end = at + 1 + length;
    if (at + 2 >= bytes.length || end > bytes.length) return { segments, stopped: 'cut off' };
    if (length < 2) return { segments, stopped: 'unsound' };
    segments.push({ marker, start, content: at + 3, end: marker === SCAN ? endOfPixels(bytes, end) : end });
    start = segments.at(-1)?.end ?? end;
  }
}

/** Among pixels, 0xff stands before 0 or a restart mark; before anything else it is the next marker. */
function endOfPixels(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
    at = bytes.indexOf(0xff, at + 2);
  }
  return bytes.length;
}

/** Colours and pixels stay; EXIF with place and date, previews, comments and makers' notes go. */
function isDrawn(bytes: Uint8Array, { marker, content, end }: Segment): boolean {
  if (marker === 0xe2)
    return String.fromCharCode(...bytes.subarray(content, Math.min(end, content + 11))) === 'ICC_PROFILE';
  const isApplication = marker >= 0xe0 && marker <= 0xef;
  if (isApplication) return marker === 0xe0 || marker === 0xee;
  return marker !== 0xfe;
}
