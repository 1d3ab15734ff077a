// Colours by role. A theme gives each role a value; a scene never holds a value but a colour that the author declared.

export type ColourToken =
  | 'page'
  | 'panel'
  | 'tile'
  | 'ink'
  | 'ink2'
  | 'rule'
  | 'line'
  | 'pain'
  | 'opportunity'
  | 'on'
  | 'persona-1'
  | 'persona-2'
  | 'persona-3'
  | 'persona-4'
  | 'persona-5';

/** A role, or a colour of the author's: `#1d5c96`. */
export type Paint = ColourToken | `#${string}`;

export interface Stroke {
  readonly paint: Paint;
  /** User units. */
  readonly width: number;
  readonly dash?: readonly number[];
  readonly dashOffset?: number;
  readonly cap?: 'butt' | 'round';
  readonly join?: 'miter' | 'round';
}

/** The author's own colour where it can be drawn; a theme's colour names are not the author's. */
export function authorPaint(colour: string | undefined): `#${string}` | undefined {
  return colour !== undefined && isHexadecimal(colour) ? colour : undefined;
}

function isHexadecimal(colour: string): colour is `#${string}` {
  return /^#[0-9a-f]{6}$/i.test(colour);
}
