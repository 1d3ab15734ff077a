// What a layout is: it arranges the rows of the lanes on a sheet.

import type { Row } from '../lanes/lane.js';
import type { MapPlan } from '../scene/map-plan.js';
import type { Scene } from '../scene/scene.js';

export interface Layout {
  readonly name: string;
  readonly documentation: string;
  /** Keeps to a width by wrapping; any other layout has a size of its own. */
  readonly wraps: boolean;
  /** `width`, in user units, of a sheet that wraps; without it one wide sheet. */
  readonly arrange: (plan: MapPlan, rows: readonly Row[], width?: number) => Scene;
}
