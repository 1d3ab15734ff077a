// What was felt before, in the map that this one improves on: scores in their places in time, wherever both maps have a
// step or stage of the same name. Steps that only the older map has stand where they stood within their stage.

import type { Fact } from '../../model/fact.js';
import type { Journey, Moment } from '../../model/journey.js';
import type { MapPlan } from '../map-plan.js';
import type { Slot } from './collect-emotions.js';
import { heightOf } from './levels.js';

/** Where a column or stage of the sheet lies along time: in user units, or in radians. */
export type BoxOf = (slot: Slot) => { readonly x: number; readonly width: number };

/** From left to right, as heights between the ends of the older map's scale; no two closer than `nearest`. */
export function feltBefore(
  plan: MapPlan,
  personaId: string,
  boxOf: BoxOf,
  nearest: number,
): readonly { readonly x: number; readonly height: number }[] {
  const { baseline } = plan.journey;
  if (baseline === undefined) return [];
  const placed = placedInTime(feltIn(plan, baseline, personaId, boxOf), nearest);
  return placed.map(({ x, score }) => ({ x, height: heightOf(score, baseline.scale) }));
}

/** What somebody felt in a stage, step or touchpoint of the older map, and where on the sheet of today it belongs. */
interface FeltBefore {
  readonly x: number;
  readonly width: number;
  /** The sheet has this very step or touchpoint; else it is its share of a stage that the sheet still has. */
  readonly exact: boolean;
  readonly scores: readonly number[];
}

/** Of the same persona, else of the primary or of nobody in particular, in the order of the older map. */
function feltIn(plan: MapPlan, baseline: Journey, personaId: string, boxOf: BoxOf): readonly FeltBefore[] {
  const persona =
    baseline.personas.find(({ id }) => id === personaId) ??
    baseline.personas.find(({ primary }) => primary) ??
    baseline.personas[0];
  const columnOf = new Map(plan.columns.flatMap(({ index, moments }) => moments.map(({ id }) => [id, index] as const)));
  const stageOf = new Map(plan.stages.map(({ stage }, index) => [stage.id, index]));
  return baseline.stages.flatMap((stage) => {
    const stageIndex = stageOf.get(stage.id);
    const box = stageIndex === undefined ? undefined : boxOf({ kind: 'stage', index: stageIndex });
    const said = stage.moments.map((moment) => factsWithin(moment).flatMap((fact) => scoresOf(fact, persona?.id)));
    const whole = stage.facts.flatMap((fact) => scoresOf(fact, persona?.id));
    if (said.every((scores) => scores.length === 0)) {
      return box === undefined || whole.length === 0 ? [] : [{ ...middleOf(box), exact: false, scores: whole }];
    }
    return stage.moments.flatMap((moment, index): readonly FeltBefore[] => {
      const scores = said[index] ?? [];
      const column = columnOf.get(moment.id);
      if (scores.length === 0) return [];
      if (column !== undefined) {
        return [{ ...middleOf(boxOf({ kind: 'column', index: column })), exact: true, scores }];
      }
      if (box === undefined) return [];
      const width = box.width / stage.moments.length;
      return [{ x: box.x + width * (index + 0.5), width, exact: false, scores }];
    });
  });
}

function middleOf({ x, width }: { readonly x: number; readonly width: number }) {
  return { x: x + width / 2, width };
}

/** One after the other from left to right: what has its own step on the sheet keeps its place, the rest fits in between. */
function placedInTime(
  felt: readonly FeltBefore[],
  nearest: number,
): readonly { readonly x: number; readonly score: number }[] {
  const spread = ({ x, width, scores }: FeltBefore) =>
    scores.map((score, index) => ({ x: x + width * ((index + 1) / (scores.length + 1) - 0.5), score }));
  const kept: { readonly x: number; readonly score: number }[] = [];
  let left = Number.NEGATIVE_INFINITY;
  const runs = runsOf(felt);
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1]?.[0];
    const limit = next === undefined ? Number.POSITIVE_INFINITY : next.x - next.width / 2;
    for (const one of run[0]?.exact ? run : squeezed(run, left, limit)) {
      const points = spread(one);
      if ((points[0]?.x ?? left) <= left) continue;
      kept.push(...points);
      left = (points.at(-1)?.x ?? left) + nearest;
    }
  }
  return kept;
}

/** What has its own step on the sheet stands alone; what lies between two of these belongs together. */
function runsOf(felt: readonly FeltBefore[]): readonly (readonly FeltBefore[])[] {
  const runs: FeltBefore[][] = [];
  for (const one of felt) {
    const open = runs.at(-1);
    if (open === undefined || one.exact || open[0]?.exact) runs.push([one]);
    else open.push(one);
  }
  return runs;
}

/** A run drawn together where it would reach beyond what precedes or follows it. */
function squeezed(run: readonly FeltBefore[], left: number, limit: number): readonly FeltBefore[] {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return run;
  const [from, to] = [first.x - first.width / 2, last.x + last.width / 2];
  const [start, end] = [Math.max(from, left), Math.min(to, limit)];
  if (end <= start) return [];
  const scale = (end - start) / (to - from);
  return run.map((one) => ({ ...one, x: start + (one.x - from) * scale, width: one.width * scale }));
}

function factsWithin(moment: Moment): readonly Fact[] {
  return moment.kind === 'touchpoint' ? moment.facts : [...moment.facts, ...moment.moments.flatMap(factsWithin)];
}

function scoresOf({ word, personas, value }: Fact, personaId: string | undefined): readonly number[] {
  if (word !== 'emotion' || value.kind !== 'score') return [];
  const counts = personaId === undefined || personas.length === 0 || personas.includes(personaId);
  return counts ? value.points.filter(Number.isFinite) : [];
}
