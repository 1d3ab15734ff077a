// How it felt before: the curve of the map that this one improves on, beneath the new one, wherever both have a step or
// stage of the same name.

import type { Fact } from '../../model/fact.js';
import type { Journey, Moment } from '../../model/journey.js';
import type { MapPlan } from '../../scene/map-plan.js';
import type { Primitive } from '../../scene/primitive.js';
import type { PanelFrame } from '../../scene/row.js';
import { type EmotionLine, type FeltPoint, slotBox } from './collect-emotions.js';
import { type CurvePoint, type CurveSegment, curvePath, curveThrough } from './curve.js';
import { heightOf } from './levels.js';

export interface BaselineCurve {
  readonly primitive: Primitive;
  readonly end: CurvePoint;
  readonly segments: readonly CurveSegment[];
}

/** Nothing without a baseline, and with fewer than two places in common. */
export function baselineCurve(
  plan: MapPlan,
  frame: PanelFrame,
  primary: EmotionLine | undefined,
  yOfHeight: (height: number) => number,
): BaselineCurve | undefined {
  const { baseline } = plan.journey;
  if (baseline === undefined) return undefined;
  const byColumn = feltBefore(plan, baseline, primary?.mark.persona.id ?? '');
  const points = [...byColumn]
    .sort(([one], [other]) => one - other)
    .flatMap(([column, scores]) => {
      const { x, width } = slotBox({ kind: 'column', index: column }, frame);
      return scores.map((score, index) => ({
        x: x + (width * (index + 1)) / (scores.length + 1),
        y: yOfHeight(heightOf(score, baseline.scale)),
      }));
    });
  const end = points.at(-1);
  if (end === undefined || points.length < 2) return undefined;
  const stroke = { paint: 'rule', width: 2, cap: 'round', join: 'round' } as const;
  const top = Math.min(...points.map(({ y }) => y));
  const left = points[0]?.x ?? end.x;
  const box = { x: left, y: top, width: end.x - left, height: Math.max(...points.map(({ y }) => y)) - top };
  const segments = curveThrough(points);
  return { primitive: { kind: 'path', d: curvePath(segments), x: 0, y: 0, stroke, box }, end, segments };
}

/** Scores of the same persona, else of the primary or of nobody in particular, by the column of today. */
function feltBefore(plan: MapPlan, baseline: Journey, personaId: string): ReadonlyMap<number, FeltPoint['score'][]> {
  const persona =
    baseline.personas.find(({ id }) => id === personaId) ??
    baseline.personas.find(({ primary }) => primary) ??
    baseline.personas[0];
  const columnOf = new Map(plan.columns.flatMap(({ index, moments }) => moments.map(({ id }) => [id, index] as const)));
  const byColumn = new Map<number, number[]>();
  for (const moment of baseline.stages.flatMap(({ moments }) => moments)) {
    const column = columnOf.get(moment.id);
    const scores = factsWithin(moment).flatMap((fact) => scoresOf(fact, persona?.id));
    if (column !== undefined && scores.length > 0) byColumn.set(column, [...(byColumn.get(column) ?? []), ...scores]);
  }
  return byColumn;
}

function factsWithin(moment: Moment): readonly Fact[] {
  return moment.kind === 'touchpoint' ? moment.facts : [...moment.facts, ...moment.moments.flatMap(factsWithin)];
}

function scoresOf({ word, personas, value }: Fact, personaId: string | undefined): readonly number[] {
  if (word !== 'emotion' || value.kind !== 'score') return [];
  const counts = personaId === undefined || personas.length === 0 || personas.includes(personaId);
  return counts ? value.points.filter(Number.isFinite) : [];
}
