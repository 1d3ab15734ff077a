// Parts a map: what each persona says, thinks, does, feels and meets with, and what is left. A part is a plan that holds
// only its facts, so that lanes draw it as they draw any map. Every fact comes into at least one part.

import { noPaths } from '../../scene/connectors/planned-paths.js';
import type { FactsByWord, MapPlan, PersonaMark, PlacedFact } from '../../scene/map-plan.js';

export type PartName = 'says' | 'thinks' | 'does' | 'feels' | 'pains' | 'gains';

export const wordsOfPart: Readonly<Record<PartName, readonly string[]>> = {
  says: ['quote'],
  thinks: ['thought', 'question'],
  does: ['action'],
  feels: ['emotion'],
  pains: ['pain'],
  gains: ['opportunity'],
};

/** What nobody in particular says is the main persona's. */
export function partOf(plan: MapPlan, part: PartName, mark: PersonaMark): MapPlan {
  const words = new Set(wordsOfPart[part]);
  return holding(plan, (placed) => words.has(placed.fact.word) && isOf(plan, placed, mark));
}

/** Facts of no persona's part: other words, and words of those who have no block of their own. */
export function restOf(plan: MapPlan): MapPlan {
  const words = new Set(Object.values(wordsOfPart).flat());
  return holding(
    plan,
    (placed) => !words.has(placed.fact.word) || !plan.personas.some((mark) => isOf(plan, placed, mark)),
  );
}

function isOf(plan: MapPlan, { fact, pain }: PlacedFact, { persona }: PersonaMark): boolean {
  const owners = fact.personas.length > 0 ? fact.personas : (pain?.personas ?? []);
  if (owners.length > 0) return owners.includes(persona.id);
  return (plan.personas.find((mark) => mark.persona.primary) ?? plan.personas[0])?.persona === persona;
}

/** Without a curve and connectors: what they would show is told as text. */
function holding(plan: MapPlan, keeps: (placed: PlacedFact) => boolean): MapPlan {
  const keptIn = (facts: FactsByWord): FactsByWord =>
    new Map([...facts].map(([word, placed]) => [word, placed.filter(keeps)] as const));
  const stages = plan.stages.map((stage) => ({
    ...stage,
    facts: keptIn(stage.facts),
    columns: stage.columns.map((column) => ({ ...column, facts: keptIn(column.facts) })),
  }));
  return { ...plan, stages, columns: stages.flatMap(({ columns }) => columns), hasCurve: false, paths: noPaths };
}
