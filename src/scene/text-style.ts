// The four sizes and two weights of a map, with the line height of each.

export interface TextStyle {
  readonly size: 12 | 14 | 20 | 40;
  readonly weight: 400 | 600;
}

/** Distance between baselines for Latin text; CJK, Thai and Devanagari add to it (see `lineHeightFor`). */
export const lineHeights: Readonly<Record<TextStyle['size'], number>> = { 12: 16, 14: 20, 20: 28, 40: 48 };
