// What a layout is: it arranges the rows of the lanes on a sheet.

import type { Row } from '../lanes/lane.js';
import type { MapPlan } from '../scene/map-plan.js';
import type { Scene } from '../scene/scene.js';

export interface Layout {
  readonly name: string;
  readonly documentation: string;
  readonly arrange: (plan: MapPlan, rows: readonly Row[]) => Scene;
}
