// The geometry of the ring: which angle belongs to which stage and column, and how large the ring must be for the names
// of its stages. Angles in radians, clockwise, 0 to the right; radii in user units from the middle at 0,0.

import type { MapPlan, PlannedStage } from '../../scene/map-plan.js';
import { brokenStageText, type StageText, setStageText } from './stage-text.js';

export interface Ring {
  /** Of the band of stages. */
  readonly inner: number;
  readonly outer: number;
  /** One a stage of the plan. */
  readonly stages: readonly RingStage[];
  /** Middle and width of each column of the plan. */
  readonly columns: readonly Arc[];
}

export interface Arc {
  readonly middle: number;
  readonly width: number;
}

export interface RingStage extends Arc {
  readonly from: number;
  readonly to: number;
  readonly text: StageText;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the ring begins and ends, in radians: room on top for the names of the levels, and for the way back. */
const opening = 0.36;
/** Air between the columns of two stages, in columns. */
const stageAir = 0.7;

export function at(radius: number, angle: number): Point {
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** The smallest ring of at least `least` inside that holds the names of all stages, and their goals if a slight growth does. */
export function ringFor(plan: MapPlan, least: number): Ring {
  const arcs = arcsOf(plan.stages);
  return (
    firstFitting(plan, arcs, least, { rounds: 4, goals: true }) ??
    firstFitting(plan, arcs, least, { rounds: 60, goals: false }) ??
    brokenRing(plan, arcs, least)
  );
}

const thicknesses: readonly number[] = [136, 152, 168, 184, 200];

function firstFitting(
  plan: MapPlan,
  arcs: Arcs,
  least: number,
  { rounds, goals }: { readonly rounds: number; readonly goals: boolean },
): Ring | undefined {
  for (let round = 0; round < rounds; round += 1) {
    const inner = least * 1.1 ** round;
    for (const thickness of thicknesses) {
      const band = { inner, outer: inner + thickness };
      const stages = ringStages(plan, arcs, band, goals);
      if (stages !== undefined) return { ...band, stages, columns: arcs.columns };
    }
  }
  return undefined;
}

/** For names that no ring holds: over the edge of their segment rather than not at all. */
function brokenRing(plan: MapPlan, arcs: Arcs, least: number): Ring {
  const band = { inner: least, outer: least + 152 };
  const stages = plan.stages.flatMap((stage, index) => {
    const arc = arcs.stages[index];
    return arc === undefined ? [] : [{ ...arc, text: brokenStageText(plan, stage, arc, band) }];
  });
  return { ...band, stages, columns: arcs.columns };
}

/** Undefined as soon as one has no room. */
function ringStages(
  plan: MapPlan,
  arcs: Arcs,
  band: { readonly inner: number; readonly outer: number },
  goals: boolean,
): readonly RingStage[] | undefined {
  const stages: RingStage[] = [];
  for (const [index, stage] of plan.stages.entries()) {
    const arc = arcs.stages[index];
    const text = arc === undefined ? undefined : setStageText(plan, stage, arc, band, goals);
    if (arc === undefined || text === undefined) return undefined;
    stages.push({ ...arc, text });
  }
  return stages;
}

interface Arcs {
  readonly stages: readonly (Arc & { readonly from: number; readonly to: number })[];
  readonly columns: readonly Arc[];
}

function arcsOf(stages: readonly PlannedStage[]): Arcs {
  const parts = (stage: PlannedStage): number => Math.max(1, stage.columns.length) + stageAir;
  const whole = stages.reduce((sum, stage) => sum + parts(stage), 0);
  const share = (2 * Math.PI - opening) / Math.max(1, whole);
  const columns: Arc[] = [];
  let angle = -Math.PI / 2 + opening / 2;
  const placed = stages.map((stage) => {
    const from = angle;
    angle += parts(stage) * share;
    for (const [place] of stage.columns.entries()) {
      columns.push({ middle: from + (stageAir / 2 + place + 0.5) * share, width: share });
    }
    return { from, to: angle, middle: (from + angle) / 2, width: angle - from };
  });
  return { stages: placed, columns };
}
