// What one picture knows while it is drawn. Made anew for each, so that no picture leaves a trace in the next.

import type { CarriedImages } from './carried-images.js';
import type { Colouring } from './colouring.js';
import type { SharedShapes } from './shared-shapes.js';
import type { Styles } from './styles.js';

export interface Drawing {
  readonly prefix: string;
  /** Of what is only referred to from within. */
  readonly definitionPrefix: string;
  readonly direction: 'ltr' | 'rtl';
  readonly language: string;
  readonly colouring: Colouring;
  readonly styles: Styles;
  /** Marks in use, with the id of each. */
  readonly marks: Map<string, string>;
  readonly shapes: SharedShapes;
  readonly carried: CarriedImages;
  readonly ids: Set<string>;
}
