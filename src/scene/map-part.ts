// A run of columns of a map as a map of its own, for sheets that are narrower than the whole: its columns and stages
// count from zero, and what stands in them knows nothing of the other parts.

import { factsOf } from '../model/queries.js';
import type { MapPlan, PlannedStage } from './map-plan.js';

export interface MapPart {
  readonly plan: MapPlan;
  /** Its first slot, and the one behind its last, of all the slots of the map. */
  readonly from: number;
  readonly to: number;
  /** Indices of the whole plan. */
  readonly firstColumn: number;
  readonly firstStage: number;
  /** The slot at which each of its stages begins in it. */
  readonly stageStarts: readonly number[];
  /** In how many parts before this one its first stage has stood: 0 where it begins here. */
  readonly begun: number;
}

/** What takes a place in time: a column, or a stage that has none. */
export interface MapSlot {
  readonly stageIndex: number;
  /** Absent for a stage without columns. */
  readonly columnIndex?: number;
}

export function slotsOf(plan: MapPlan): readonly MapSlot[] {
  return plan.stages.flatMap(({ columns }, stageIndex): readonly MapSlot[] =>
    columns.length === 0 ? [{ stageIndex }] : columns.map(({ index }) => ({ stageIndex, columnIndex: index })),
  );
}

/** The parts that begin at `starts`, ascending from 0, of `slots`, which are those of the plan. */
export function partsOf(plan: MapPlan, slots: readonly MapSlot[], starts: readonly number[]): readonly MapPart[] {
  let [firstColumn, begun] = [0, 0];
  return starts.map((from, index) => {
    begun = from > 0 && slots[from - 1]?.stageIndex === slots[from]?.stageIndex ? begun + 1 : 0;
    const part = partOf(plan, slots, { from, to: starts[index + 1] ?? slots.length, firstColumn, begun });
    firstColumn += part.plan.columns.length;
    // A part that holds more than the rest of a stage ends with the first part of its last one.
    if (part.plan.stages.length > 1) begun = 0;
    return part;
  });
}

function partOf(
  plan: MapPlan,
  slots: readonly MapSlot[],
  place: Pick<MapPart, 'from' | 'to' | 'firstColumn' | 'begun'>,
): MapPart {
  const { from, to, firstColumn, begun } = place;
  const firstStage = slots[from]?.stageIndex ?? 0;
  const own = slots.slice(from, to);
  const stageStarts: number[] = [];
  const indices: number[][] = [];
  for (const [slot, { stageIndex, columnIndex }] of own.entries()) {
    if (stageStarts.length <= stageIndex - firstStage) {
      stageStarts.push(from + slot);
      indices.push([]);
    }
    if (columnIndex !== undefined) indices.at(-1)?.push(columnIndex);
  }
  const stages = indices.flatMap((columns, index): readonly PlannedStage[] => {
    const stage = plan.stages[firstStage + index];
    if (stage === undefined) return [];
    const held = columns.flatMap((whole) => {
      const column = plan.columns[whole];
      return column === undefined ? [] : [{ ...column, index: whole - firstColumn, stageIndex: index }];
    });
    return [{ ...(begun > 0 && index === 0 ? continued(plan, stage) : stage), columns: held }];
  });
  const columns = stages.flatMap((stage) => stage.columns);
  return { ...place, plan: { ...plan, stages, columns }, firstStage, stageStarts };
}

/** What a stage says of itself was said where it began. */
function continued(plan: MapPlan, planned: PlannedStage): PlannedStage {
  const { stage, number } = planned;
  const title = plan.wording.continued(stage.title || plan.wording.stage(number));
  return { ...planned, facts: new Map(), stage: { ...stage, title, facts: factsOf(stage, 'colour') } };
}
