// The geometry of the ring: which angle belongs to which stage and column, and how large the ring must be for the names
// of its stages. Angles in radians, clockwise, 0 to the right; radii in user units from the middle at 0,0.

import type { MapPlan, PlannedStage } from '../../scene/map-plan.js';
import { type StageText, type StageTextOptions, type StageTextSetter, stageTextSetter } from './stage-text.js';

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

/** How a ring may be found; a way that found none does not find one further out either. */
const ways: readonly Way[] = [
  { rounds: 4, goal: true, cut: false },
  { rounds: 60, goal: false, cut: false },
  { rounds: 60, goal: false, cut: true },
];

interface Way extends StageTextOptions {
  readonly rounds: number;
}

/** Gives the smallest ring of at least a radius inside that holds the names of all stages, and their goals if a slight growth does. */
export function ringMaker(plan: MapPlan): (least: number) => Ring {
  const arcs = arcsOf(plan.stages);
  const texts = plan.stages.map((stage) => stageTextSetter(plan, stage));
  const vain = new Set<Way>();
  return (least) => {
    for (const way of ways) {
      if (vain.has(way)) continue;
      const ring = firstFitting(texts, arcs, least, way);
      if (ring !== undefined) return ring;
      // Of the few rounds that goals are worth, further ones may still be the right ones.
      if (!way.goal) vain.add(way);
    }
    return forcedRing(texts, arcs, least);
  };
}

const thicknesses: readonly number[] = [136, 152, 168, 184, 200];

function firstFitting(texts: readonly StageTextSetter[], arcs: Arcs, least: number, way: Way): Ring | undefined {
  for (let round = 0; round < way.rounds; round += 1) {
    const inner = least * 1.1 ** round;
    for (const thickness of thicknesses) {
      const band = { inner, outer: inner + thickness };
      const stages = ringStages(texts, arcs, band, way);
      if (stages !== undefined) return { ...band, stages, columns: arcs.columns };
    }
  }
  return undefined;
}

function forcedRing(texts: readonly StageTextSetter[], arcs: Arcs, least: number): Ring {
  const band = { inner: least, outer: least + 152 };
  const stages = texts.flatMap(({ forced }, index) => {
    const arc = arcs.stages[index];
    return arc === undefined ? [] : [{ ...arc, text: forced(arc, band) }];
  });
  return { ...band, stages, columns: arcs.columns };
}

/** Undefined as soon as one has no room. */
function ringStages(
  texts: readonly StageTextSetter[],
  arcs: Arcs,
  band: { readonly inner: number; readonly outer: number },
  options: StageTextOptions,
): readonly RingStage[] | undefined {
  const stages: RingStage[] = [];
  for (const [index, { within }] of texts.entries()) {
    const arc = arcs.stages[index];
    const text = arc === undefined ? undefined : within(arc, band, options);
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
