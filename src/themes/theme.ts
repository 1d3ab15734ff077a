// A theme gives every colour role a value. `auto` is two themes in one picture.

import type { ColourToken } from '../scene/paint.js';
import type { Simplification } from '../scene/simplified.js';

export type Colours = Readonly<Record<ColourToken, `#${string}`>>;

export interface Theme {
  readonly name: string;
  readonly documentation: string;
  readonly colours: Colours;
  /** Opacity of the wash under the primary persona's curve. */
  readonly washOpacity: number;
  /** Shown instead where the reader's system prefers dark. */
  readonly dark?: Pick<Theme, 'colours' | 'washOpacity'>;
  /** Default `toned`: a tile is told apart by its tone. `outlined`: by a line around it. */
  readonly surfaces?: Simplification['surfaces'];
  /** Default `kept`. `ink`: for prints in one colour. */
  readonly authorColours?: Simplification['authorColours'];
}
