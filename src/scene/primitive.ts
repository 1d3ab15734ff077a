// What can be drawn: a closed union, so that a renderer that lacks one does not compile. All lengths in user units,
// y downwards, absolute coordinates on the sheet.

import type { CarriedImage } from '../image/image.js';
import type { Paint, Stroke } from './paint.js';
import type { TextStyle } from './text-style.js';

export type Primitive = Group | TextBlockPrimitive | Rectangle | Circle | Line | Path | Mark | Image;

/** Belongs together: for reading order, for names, for links. */
export interface Group {
  readonly kind: 'group';
  /** A piece of the id that the renderer makes; unique within the sheet. */
  readonly id?: string;
  /** What a screen reader says for the whole. */
  readonly label?: string;
  /** http, https, mailto or relative; checked again by the renderer. */
  readonly href?: string;
  readonly children: readonly Primitive[];
}

/** Lines of one style; each line is placed, nothing wraps later. */
export interface TextBlockPrimitive {
  readonly kind: 'text';
  readonly style: TextStyle;
  readonly paint: Paint;
  /** Which point of each line `x` names, in reading direction. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** Base direction of the paragraph. */
  readonly direction: 'ltr' | 'rtl';
  readonly lines: readonly PlacedLine[];
  /** A rim in this paint, 4 wide, under the glyphs. */
  readonly halo?: Paint;
  /** BCP 47, where it differs from the sheet's. */
  readonly language?: string;
}

export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  /** Advance in user units as measured. */
  readonly width: number;
  /** Superscript figures after the line (sources), in the text's own size. */
  readonly superscript?: string;
}

export interface Rectangle {
  readonly kind: 'rectangle';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill?: Paint;
  readonly fillOpacity?: number;
  readonly stroke?: Stroke;
}

export interface Circle {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill?: Paint;
  readonly stroke?: Stroke;
}

export interface Line {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Stroke;
}

export interface Path {
  readonly kind: 'path';
  /** SVG path data relative to `x`, `y`. */
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly fill?: Paint;
  /** `wash`: as faint as the theme says. */
  readonly fillOpacity?: number | 'wash';
  readonly stroke?: Stroke;
  /** The box of `d` relative to `x`, `y`, for questions about overlap. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** A mark drawn once and used often: an icon, a face. */
export interface Mark {
  readonly kind: 'mark';
  /** Its name in `scene/marks`. */
  readonly mark: string;
  /** Where its origin lies. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly paint: Paint;
}

/** An image that the picture carries. */
export interface Image {
  readonly kind: 'image';
  readonly image: CarriedImage;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What of it is seen; absent: all. */
  readonly clip?: ClipShape;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
}

/** Path data relative to `x`, `y`, and its box there. */
export type ClipShape = Pick<Path, 'd' | 'x' | 'y' | 'box'>;
