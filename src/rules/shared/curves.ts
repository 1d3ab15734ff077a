// The line of each persona: their scored emotions in order of time. Judges nothing.

import { scoreOf } from './facts.js';
import { type LintedMap, type PlacedFact, placedFacts } from './linted-map.js';

export interface CurvePoint {
  readonly emotion: PlacedFact;
  /** Two where it changes within the column. */
  readonly scores: readonly [number, ...number[]];
}

/** One curve a persona; one for nobody in particular. A stage's own emotion counts where its columns say nothing. */
export function curvesOf(map: LintedMap): readonly (readonly CurvePoint[])[] {
  const byPersona = new Map<string, CurvePoint[]>();
  const inColumns = new Map<string, Set<unknown>>();
  const emotions = placedFacts(map, 'emotion');
  for (const { fact, stage, column } of emotions) {
    if (column === undefined || scoreOf(fact) === undefined) continue;
    for (const id of ownersOf(fact.personas)) addTo(inColumns, id).add(stage);
  }
  for (const emotion of emotions) {
    const score = scoreOf(emotion.fact);
    if (score === undefined) continue;
    for (const id of ownersOf(emotion.fact.personas)) {
      if (emotion.column === undefined && inColumns.get(id)?.has(emotion.stage)) continue;
      const curve = byPersona.get(id);
      const point = { emotion, scores: score.points };
      if (curve === undefined) byPersona.set(id, [point]);
      else curve.push(point);
    }
  }
  return [...byPersona.values()];
}

function ownersOf(personas: readonly string[]): readonly string[] {
  return personas.length === 0 ? [''] : personas;
}

function addTo(sets: Map<string, Set<unknown>>, id: string): Set<unknown> {
  const known = sets.get(id) ?? new Set();
  sets.set(id, known);
  return known;
}
