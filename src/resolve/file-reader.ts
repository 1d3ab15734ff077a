// What resolving asks of the outside: other files of the project. The project implements it; a browser may do without.

import type { UnusableImage } from '../image/image.js';
import type { SourceFile } from '../source/source-file.js';

export interface FileReader {
  /** Reads the file that `path`, relative to the file `from`, names. Never throws. */
  readonly read: (path: string, from: SourceFile) => FileReading;
  /**
   * Tells whether a file is there that a map may name (an image, a data file). An image that is `wanted` is looked at,
   * and may be none that can be drawn; nothing else is read.
   */
  readonly look: (path: string, from: SourceFile, wanted?: 'image') => 'found' | FileRefusal['kind'] | UnusableImage;
}

export type FileReading =
  /** `identity` is equal for two paths that lead to one file. */
  { readonly kind: 'read'; readonly file: SourceFile; readonly identity: string } | FileRefusal;

export interface FileRefusal {
  readonly kind: 'missing' | 'outside-root' | 'not-a-file' | 'not-text' | 'unreadable' | 'too-large' | 'too-many';
  /** A clause for the message: `is not valid UTF-8 at byte 17`. */
  readonly reason: string;
  /** What to do about it. */
  readonly help?: readonly string[];
}
