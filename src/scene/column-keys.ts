// Numbers for columns: the second step of the third stage is 3.2. They tie what stands apart on a sheet to its step.

import type { MapPlan } from './map-plan.js';

/** One an index of `plan.columns`. */
export function columnKeys(plan: Pick<MapPlan, 'stages'>): readonly string[] {
  return plan.stages.flatMap(({ number, columns }) => columns.map((_, index) => `${number}.${index + 1}`));
}
