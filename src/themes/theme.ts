// A theme gives every colour role a value. `auto` is two themes in one picture.

import type { ColourToken } from '../scene/paint.js';

export type Colours = Readonly<Record<ColourToken, `#${string}`>>;

export interface Theme {
  readonly name: string;
  readonly documentation: string;
  readonly colours: Colours;
  /** Opacity of the wash under the primary persona's curve. */
  readonly washOpacity: number;
  /** Shown instead where the reader's system prefers dark. */
  readonly dark?: { readonly colours: Colours; readonly washOpacity: number };
}
