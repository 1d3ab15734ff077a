// What explains an emotion where it stands: a pain, a thought, a note of the same persona or of nobody in particular.

import type { Fact } from '../../model/fact.js';
import type { LintedColumn, LintedMap, PlacedFact } from './linted-map.js';

/** Whether something in the column, its stage or the emotion itself says why. */
export function explanationsOf(map: LintedMap): (emotion: PlacedFact) => boolean {
  const byColumn = new Map<LintedColumn, Explained>();
  const byStage = new Map<PlacedFact['stage'], Explained>();
  const whole = new Map<PlacedFact['stage'], Explained>();
  for (const { stage, columns } of map.stages) {
    byStage.set(stage, explainedBy(stage.facts));
    whole.set(stage, explainedBy([...stage.facts, ...columns.flatMap(({ facts }) => facts)]));
  }
  for (const column of map.columns) byColumn.set(column, explainedBy(column.facts));
  return ({ fact, stage, column }) => {
    if (fact.facts.some(isExplaining)) return true;
    const around = column === undefined ? [whole.get(stage)] : [byColumn.get(column), byStage.get(stage)];
    return around.some((explained) => explained !== undefined && explains(explained, fact));
  };
}

interface Explained {
  readonly everybody: boolean;
  readonly personas: ReadonlySet<string>;
}

const words: ReadonlySet<string> = new Set(['pain', 'thought', 'question', 'quote', 'note', 'insight', 'harm']);

function isExplaining({ word, text }: Fact): boolean {
  return words.has(word) && text !== '';
}

function explainedBy(facts: readonly Fact[]): Explained {
  const explaining = facts.filter(isExplaining);
  return {
    everybody: explaining.some(({ personas }) => personas.length === 0),
    personas: new Set(explaining.flatMap(({ personas }) => personas)),
  };
}

function explains({ everybody, personas }: Explained, emotion: Fact): boolean {
  if (everybody || (emotion.personas.length === 0 && personas.size > 0)) return true;
  return emotion.personas.some((id) => personas.has(id));
}
