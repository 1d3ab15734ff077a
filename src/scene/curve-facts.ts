// What the emotion panel shows of a map, so that other lanes tell only what it leaves out.

import type { FactsByWord, MapPlan } from './map-plan.js';

/** Moments of truth of a column stand on top of the panel. */
export function momentsInPanel(plan: MapPlan, columnIndex: number | undefined): boolean {
  return columnIndex !== undefined && plan.hasCurve;
}

/** Drop-offs of a column leave through the panel's lower edge, from the lowest face of that column. */
export function dropOffsInPanel(plan: MapPlan, columnIndex: number | undefined): boolean {
  const column = columnIndex === undefined ? undefined : plan.columns[columnIndex];
  return column !== undefined && plan.hasCurve && hasScore(column);
}

/** A face stands in this column or stage. */
export function hasScore(holder: { readonly facts: FactsByWord }): boolean {
  const emotions = holder.facts.get('emotion') ?? [];
  return emotions.some(({ fact }) => fact.value.kind === 'score' && fact.value.points.length > 0);
}

/** Ids of all whose feeling has a score somewhere. */
export function personasWithScore(holders: readonly { readonly facts: FactsByWord }[]): ReadonlySet<string> {
  const emotions = holders.flatMap(({ facts }) => facts.get('emotion') ?? []);
  return new Set(
    emotions.flatMap(({ fact }) => (fact.value.kind === 'score' && fact.value.points.length > 0 ? fact.personas : [])),
  );
}
