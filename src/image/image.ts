// What is known of an image file: its kind, its size, how it is turned. Reads no bytes.

import type { SourceFile } from '../source/source-file.js';

/** Gives the bytes of the image that `path`, relative to the file `from`, names; nothing where there is none. */
export type ImageReader = (path: string, from: SourceFile) => Uint8Array | undefined;

/** An image as a picture carries it. Two of the same `data` and orientation are one. */
export interface CarriedImage {
  /** `data:` with PNG, JPEG or SVG in Base64, without what only cameras and programs read. */
  readonly data: string;
  /** As it is seen: turned upright. */
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
}

/** How a camera was held, as EXIF says it: 1 is upright, 2 to 4 mirror or turn by a half, 5 to 8 by a quarter. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export interface ImageSize {
  /** As stored. */
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
}

export type ImageLook =
  | ({ readonly kind: 'image' } & ImageSize)
  | UnusableImage
  /** The head of the file does not say it: more bytes are needed. */
  | { readonly kind: 'more' };

export interface UnusableImage {
  readonly kind: 'unusable';
  /** A clause for the message: `is cut off`. */
  readonly reason: string;
  /** What to do about it. */
  readonly help?: readonly string[];
}

/** One kind of image file. Nothing here throws, whatever the bytes. */
export interface ImageFormat {
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  readonly begins: (bytes: Uint8Array) => boolean;
  /** `whole`: these are all bytes of the file, so that it must also be complete. */
  readonly look: (bytes: Uint8Array, whole: boolean) => ImageLook;
  /** The pieces of a file that was looked at whole, without places, dates and comments that cameras and programs add. */
  readonly carried: (bytes: Uint8Array) => readonly Uint8Array[];
}

export function unusable(reason: string, ...help: readonly string[]): UnusableImage {
  return { kind: 'unusable', reason, ...(help.length === 0 ? {} : { help }) };
}
