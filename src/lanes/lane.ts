// What a lane is: it lowers the facts of a map to cells, or to one panel over the whole width. A layout places them.
// A lane never knows the renderer, another lane, or where on the sheet it will stand.

import type { MapPlan } from '../scene/map-plan.js';
import type { Row } from '../scene/row.js';

export interface Lane {
  /** Kebab-case; what `view` shows or hides, and part of the id in the picture. */
  readonly name: string;
  readonly documentation: string;
  /** Words whose facts it shows: what `after` of a team's own lane may name. Empty for the team's own. */
  readonly words: readonly string[];
  /** The rows it makes: none when the map holds nothing for it; several for a team's own lanes. */
  readonly lower: (plan: MapPlan) => readonly Row[];
}

export type { CellRow, Row } from '../scene/row.js';
