// The scores of the map in order of time: for each column and persona, where the curve goes. Draws nothing.

import type { Fact } from '../../model/fact.js';
import type { Journey, Moment } from '../../model/journey.js';

export interface CurveColumn {
  /** From 1. */
  readonly stage: number;
  readonly isFirstOfStage: boolean;
  /** The last score by the persona's id; the empty id for a map without personas. */
  readonly scores: ReadonlyMap<string, number>;
}

export function curveColumns(journey: Journey): readonly CurveColumn[] {
  const single = journey.personas.length === 1 ? journey.personas[0]?.id : journey.personas.find(isPrimary)?.id;
  return journey.stages.flatMap((stage, index) => {
    const groups = stage.moments.length === 0 ? [stage.facts] : stage.moments.map(factsWithin);
    return groups.map((facts, column) => ({
      stage: index + 1,
      isFirstOfStage: column === 0,
      scores: new Map(
        [...(column === 0 && stage.moments.length > 0 ? stage.facts : []), ...facts].flatMap((fact) =>
          scoresOf(fact, single ?? ''),
        ),
      ),
    }));
  });
}

const isPrimary = ({ primary }: { readonly primary: boolean }) => primary;

function factsWithin(moment: Moment): readonly Fact[] {
  return moment.kind === 'step' ? [...moment.facts, ...moment.moments.flatMap(factsWithin)] : moment.facts;
}

function scoresOf(fact: Fact, single: string): readonly (readonly [string, number])[] {
  if (fact.word !== 'emotion' || fact.value.kind !== 'score') return [];
  const score = fact.value.points.at(-1);
  if (score === undefined) return [];
  return (fact.personas.length === 0 ? [single] : fact.personas).map((id) => [id, score] as const);
}
