// A map as rules look at it: its facts gathered once, each with the place it stands in. Judges nothing.

import { columnsOf } from '../../model/columns.js';
import type { Fact } from '../../model/fact.js';
import type { Declared, Journey, Moment, Stage } from '../../model/journey.js';
import type { Surroundings } from './surroundings.js';

export interface LintedMap {
  readonly journey: Journey;
  readonly surroundings: Surroundings;
  readonly stages: readonly LintedStage[];
  /** Of all stages, in time order. Of a library: those of its loose steps and touchpoints too. */
  readonly columns: readonly LintedColumn[];
  readonly touchpoints: readonly PlacedMoment[];
  /** Every fact in stages, steps and touchpoints by its word, what is nested in facts included, in order. */
  readonly placed: ReadonlyMap<string, readonly PlacedFact[]>;
  /** Every fact of the file wherever it stands: journey, declarations, stages, facts. */
  readonly everyFact: readonly Fact[];
}

export interface LintedStage {
  readonly stage: Stage;
  readonly columns: readonly LintedColumn[];
}

export interface LintedColumn {
  readonly stage: Stage | undefined;
  readonly moments: readonly Moment[];
  /** Of its steps and touchpoints, nested ones included, without what is nested in facts. */
  readonly facts: readonly Fact[];
}

export interface PlacedMoment {
  readonly moment: Moment;
  readonly stage: Stage | undefined;
  /** The steps it is nested in, innermost last. */
  readonly within: readonly Moment[];
}

export interface PlacedFact {
  readonly fact: Fact;
  readonly stage: Stage | undefined;
  /** None for a fact of the stage itself. */
  readonly column: LintedColumn | undefined;
  /** The stage, step or touchpoint that holds it. */
  readonly holder: Stage | Moment;
  /** The fact it is nested in. */
  readonly parent: Fact | undefined;
}

export function lintedMap(journey: Journey, surroundings: Surroundings): LintedMap {
  const growing: Growing = { placed: new Map(), touchpoints: [], columns: [], everyFact: [] };
  for (const declared of declarationsOf(journey)) addNested(declared.facts, growing.everyFact);
  const stages = journey.stages.map((stage): LintedStage => {
    addFacts(stage.facts, { stage, column: undefined, holder: stage, parent: undefined }, growing);
    return { stage, columns: columnsOf(stage).map((moments) => addColumn(moments, stage, growing)) };
  });
  for (const moment of journey.moments) addColumn([moment], undefined, growing);
  return { journey, surroundings, stages, ...growing };
}

/** The facts of `word` in stages, steps and touchpoints. */
export function placedFacts({ placed }: LintedMap, word: string): readonly PlacedFact[] {
  return placed.get(word) ?? [];
}

interface Growing {
  readonly placed: Map<string, PlacedFact[]>;
  readonly touchpoints: PlacedMoment[];
  readonly columns: LintedColumn[];
  readonly everyFact: Fact[];
}

function addColumn(moments: readonly Moment[], stage: Stage | undefined, growing: Growing): LintedColumn {
  const facts: Fact[] = [];
  const column = { stage, moments, facts };
  growing.columns.push(column);
  for (const moment of moments) addMoment(moment, [], column, facts, growing);
  return column;
}

function addMoment(
  moment: Moment,
  within: readonly Moment[],
  column: LintedColumn,
  facts: Fact[],
  growing: Growing,
): void {
  const { stage } = column;
  facts.push(...moment.facts);
  addFacts(moment.facts, { stage, column, holder: moment, parent: undefined }, growing);
  if (moment.kind === 'touchpoint') growing.touchpoints.push({ moment, stage, within });
  else for (const inner of moment.moments) addMoment(inner, [...within, moment], column, facts, growing);
}

function addFacts(facts: readonly Fact[], place: Omit<PlacedFact, 'fact'>, growing: Growing): void {
  for (const fact of facts) {
    const placed = { ...place, fact };
    const same = growing.placed.get(fact.word);
    if (same === undefined) growing.placed.set(fact.word, [placed]);
    else same.push(placed);
    growing.everyFact.push(fact);
    // What an extension holds is nobody's to judge.
    if (fact.facts.length > 0 && fact.role !== 'extension') addFacts(fact.facts, { ...place, parent: fact }, growing);
  }
}

function addNested(facts: readonly Fact[], all: Fact[]): void {
  for (const fact of facts) {
    all.push(fact);
    if (fact.facts.length > 0 && fact.role !== 'extension') addNested(fact.facts, all);
  }
}

/** The journey and all that the top level declares. */
function declarationsOf(journey: Journey): readonly Declared[] {
  const { personas, actors, teams, channels, sources, metrics, lanes, labels, variants, views } = journey;
  const states = labels.flatMap((label) => label.states);
  return [
    journey,
    ...personas,
    ...actors,
    ...teams,
    ...channels,
    ...sources,
    ...metrics,
    ...lanes,
    ...labels,
    ...states,
    ...variants,
    ...views,
  ];
}
