// What the panel says of each stage, in groups that are heard in the order of time: moments of truth, each persona's
// faces and words, who leaves, notes. It places nothing.

import type { Slot } from '../../scene/emotions/collect-emotions.js';
import { levelLabel } from '../../scene/emotions/levels.js';
import type { MapPlan } from '../../scene/map-plan.js';
import type { Group, Primitive } from '../../scene/primitive.js';
import { drawFaces, drawLowest, lowestPoint } from './draw-lines.js';
import type { Labelling } from './label-lines.js';
import type { PlacedLine } from './place-points.js';

/** Something drawn, and the stage that it belongs to. */
export interface StagePart {
  readonly slot: Slot;
  readonly primitives: readonly Primitive[];
}

/** One an index of `plan.stages`. */
export function partsByStage(plan: MapPlan, parts: readonly StagePart[]): readonly (readonly Primitive[])[] {
  const stages = plan.stages.map((): Primitive[] => []);
  for (const { slot, primitives } of parts) stages[stageOf(plan, slot)]?.push(...primitives);
  return stages;
}

/** The others', then the primary persona's in front with the ring round the lowest: a group a stage. */
export function feltParts(plan: MapPlan, lines: readonly PlacedLine[], labelling: Labelling): readonly StagePart[] {
  const inOrder = [...lines.filter(({ line }) => !line.primary), ...lines.filter(({ line }) => line.primary)];
  return inOrder.flatMap((placed) => feltInStages(plan, placed, labelling));
}

function feltInStages(plan: MapPlan, placed: PlacedLine, { words, names }: Labelling): readonly StagePart[] {
  const lowest = placed.line.primary ? lowestPoint(placed) : undefined;
  return [...pointsByStage(plan, placed)].map(([index, points]): StagePart => {
    const children = [
      ...(lowest !== undefined && points.includes(lowest) ? drawLowest(lowest) : []),
      ...drawFaces(plan, placed.line, points),
      ...points.flatMap((point) => words.get(point) ?? []),
      ...points.flatMap((point) => names.get(point) ?? []),
    ];
    return { slot: { kind: 'stage', index }, primitives: [{ ...labelOf(plan, placed, points), children }] };
  });
}

function pointsByStage(plan: MapPlan, { points }: PlacedLine): ReadonlyMap<number, PlacedLine['points']> {
  const byStage = new Map<number, PlacedLine['points'][number][]>();
  for (const point of points) {
    const index = stageOf(plan, point.felt.slot);
    const known = byStage.get(index);
    if (known === undefined) byStage.set(index, [point]);
    else known.push(point);
  }
  return byStage;
}

/** A face says nothing to those who cannot see it: whose it is and how they feel, in words. */
function labelOf(plan: MapPlan, { line }: PlacedLine, points: PlacedLine['points']): Omit<Group, 'children'> {
  const { labelled, listSeparator } = plan.wording;
  const levels = points.map(({ felt }) => levelLabel(plan, felt.score)).join(listSeparator);
  return { kind: 'group', label: line.name === '' ? levels : labelled(line.name, levels) };
}

function stageOf(plan: MapPlan, { kind, index }: Slot): number {
  return kind === 'stage' ? index : (plan.columns[index]?.stageIndex ?? 0);
}
