// What a mark is: a small drawing in one paint, made once and used often. It never knows where it will stand.

export interface MarkDrawing {
  /** Unique among all marks; what a `Mark` primitive names. */
  readonly name: string;
  /** Around everything that is drawn, strokes included. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Drawn in order, all in the paint of the mark; stroked ends and joins are round. */
  readonly parts: readonly MarkPart[];
  /** It points along the reading direction: a right-to-left sheet takes the drawing of this name and `-turned`. */
  readonly directed?: boolean;
}

export interface MarkPart {
  /** SVG path data. */
  readonly d: string;
  /** Absent: no stroke. */
  readonly strokeWidth?: number;
  /** Default false. */
  readonly filled?: boolean;
}
