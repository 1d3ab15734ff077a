// The finished sheet: primitives in reading order, with what a renderer needs besides them.

import type { Primitive } from './primitive.js';

export interface Scene {
  readonly width: number;
  readonly height: number;
  /** One line for `<title>` and document properties. */
  readonly title: string;
  /** The map told in sentences, for those who cannot see it. */
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Prefix of every id, made from the journey's name. */
  readonly idPrefix: string;
  /** In time order; the page's ground is the renderer's. */
  readonly children: readonly Primitive[];
}
