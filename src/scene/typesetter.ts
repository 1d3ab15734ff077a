// Measuring and breaking text with the metrics of the fonts that the output carries, so that every machine breaks alike.
// The contract; `createTypesetter` in typesetting/ fulfils it.

import type { TextStyle } from './text-style.js';

export interface Typesetter {
  /** Advance of one line, kerned, in user units. */
  readonly measure: (text: string, style: TextStyle) => number;
  /** The widest piece that cannot be broken. */
  readonly longestWord: (text: string, style: TextStyle) => number;
  readonly set: (text: string, style: TextStyle, width: number, options?: SetOptions) => SetText;
}

export interface SetOptions {
  /** Centred text weighs its last line fully when lines are balanced. Default false. */
  readonly centred?: boolean;
  /** Superscript figures that follow the last word and never stand alone on a line. */
  readonly superscript?: string;
  /** At least this much line height is kept even without text. Default 0. */
  readonly minimumHeight?: number;
}

/** Broken lines with baselines relative to the top of the block. */
export interface SetText {
  readonly style: TextStyle;
  readonly lines: readonly {
    /** Tabs are spaces; no spaces at either end. */
    readonly text: string;
    /** With its superscript. */
    readonly width: number;
    readonly baseline: number;
    readonly superscript?: string;
  }[];
  /** Of the widest line. */
  readonly width: number;
  readonly height: number;
  /** Base direction by the first strong character. */
  readonly direction: 'ltr' | 'rtl';
}
