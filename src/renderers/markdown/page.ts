// What all parts of the page ask: the plan of the map, and the anchors of its headings.

import type { MapPlan } from '../../scene/map-plan.js';

export interface Page {
  readonly plan: MapPlan;
  /** Of stages, steps and touchpoints, by id. */
  readonly anchors: ReadonlyMap<string, string>;
  /** Of the list of sources. */
  readonly sourcesAnchor: string;
}
