// What a sheet says of each stage as one group, so that it is read stage by stage: the header, then row after row.

import { idOf } from '../../scene/id-of.js';
import type { MapPlan } from '../../scene/map-plan.js';
import type { Group, Primitive } from '../../scene/primitive.js';

type SaidOfStages = readonly (readonly Primitive[])[];

/** `begun`: how many bands before this one the first stage has stood in. */
export function stageGroups(plan: MapPlan, headers: SaidOfStages, rows: SaidOfStages, begun = 0): readonly Group[] {
  return plan.stages.map(({ stage }, index) => ({
    kind: 'group',
    id: `stage-${idOf(stage.id)}${index === 0 ? continuedMark(begun) : ''}`,
    label: stage.title,
    children: [...(headers[index] ?? []), ...(rows[index] ?? [])],
  }));
}

/** No two bands may share an id, and no id of an author's has two hyphens in a row. */
function continuedMark(begun: number): string {
  if (begun === 0) return '';
  return begun === 1 ? '--continued' : `--continued-${begun}`;
}
