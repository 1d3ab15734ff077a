// Plans a map: the journey as one view shows it, in columns, with its personas' marks and its sources numbered.
// Everything is gathered once here, so that no lane walks the whole journey again.

import type { ImageReader } from '../image/image.js';
import { columnsOf } from '../model/columns.js';
import type { Fact } from '../model/fact.js';
import type { Journey, Moment } from '../model/journey.js';
import { choiceOf, valueOfFact } from '../model/queries.js';
import { planPaths } from './connectors/plan-paths.js';
import { noPaths } from './connectors/planned-paths.js';
import { hasScore, personasWithScore } from './curve-facts.js';
import { createImageFinder } from './find-image.js';
import type { Column, FactsByWord, MapPlan, PainPlace, PlacedFact, PlannedStage, PlanTitles } from './map-plan.js';
import { markPersonas } from './mark-personas.js';
import { numberSources } from './number-sources.js';
import type { Typesetter } from './typesetter.js';
import { journeyAsViewed } from './view-of-journey.js';
import { wordingFor } from './wordings/index.js';

export interface PlanOptions {
  readonly typesetter: Typesetter;
  /** The name of a `view`; one that is not declared shows everything. */
  readonly view?: string;
  /** Without it captions stand for images. */
  readonly images?: ImageReader;
}

export function planMap(whole: Journey, options: PlanOptions): MapPlan {
  const { journey, hiddenLanes, title } = journeyAsViewed(whole, options.view);
  const language = valueOfFact(journey, 'language', 'language')?.tag ?? 'en';
  const stages = planStages(journey);
  const columns = stages.flatMap((stage) => stage.columns);
  const sources = numberSources(journey);
  const plan: MapPlan = {
    journey,
    stages,
    columns,
    personas: markPersonas(journey.personas, whole.personas),
    sources,
    sourceNumbers: new Map(sources.map((source) => [source.key, source.number])),
    titles: titlesOf(journey, stages),
    hiddenLanes,
    hasCurve: !hiddenLanes.has('emotion') && [...stages, ...columns].some(hasScore),
    comparedWords: comparedWords(columns),
    title,
    direction: directionOf(choiceOf(journey, 'direction'), language),
    curvePersonas: hiddenLanes.has('emotion') ? new Set() : personasWithScore([...stages, ...columns]),
    language,
    typesetter: options.typesetter,
    imageOf: createImageFinder(options.images),
    wording: wordingFor(language),
    paths: noPaths,
  };
  return { ...plan, paths: planPaths(plan) };
}

/** Said in three columns and a third of them: worth comparing side by side. */
function comparedWords(columns: readonly Column[]): ReadonlySet<string> {
  const enough = Math.max(3, columns.length / 3);
  return new Set(
    ['goal', 'business-goal', 'success'].filter(
      (word) => columns.filter(({ facts }) => facts.has(word)).length >= enough,
    ),
  );
}

/** What the author says, else as the language is written. */
function directionOf(said: string | undefined, language: string): 'ltr' | 'rtl' {
  if (said !== undefined) return said === 'rtl' ? 'rtl' : 'ltr';
  return writtenFromTheRight.has(language.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
}

const writtenFromTheRight: ReadonlySet<string> = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

function planStages(journey: Journey): readonly PlannedStage[] {
  let columnIndex = 0;
  return journey.stages.map((stage, stageIndex) => ({
    stage,
    number: stageIndex + 1,
    facts: factsByWord(stage.facts.map((fact) => ({ fact, order: 0 }))),
    columns: columnsOf(stage).map((moments): Column => {
      const placed = moments.flatMap((moment) => placedFacts(moment, false));
      return { index: columnIndex++, stageIndex, moments, facts: factsByWord(placed) };
    }),
  }));
}

function placedFacts(moment: Moment, nested: boolean): readonly PlacedFact[] {
  const own = moment.facts.map(
    (fact): PlacedFact => (nested ? { fact, order: 0, within: moment } : { fact, order: 0 }),
  );
  return moment.kind === 'touchpoint' ? own : [...own, ...moment.moments.flatMap((inner) => placedFacts(inner, true))];
}

function factsByWord(placed: readonly PlacedFact[]): FactsByWord {
  const byWord = new Map<string, PlacedFact[]>();
  const add = (word: string, entry: PlacedFact): void => {
    const entries = byWord.get(word);
    if (entries === undefined) byWord.set(word, [entry]);
    else entries.push(entry);
  };
  for (const [order, unordered] of placed.entries()) {
    const entry = { ...unordered, order };
    add(entry.fact.word, entry);
    if (entry.fact.word !== 'pain') continue;
    for (const nested of entry.fact.facts) {
      if (nested.word === 'opportunity') add('opportunity', { ...entry, fact: nested, pain: entry.fact });
    }
  }
  return byWord;
}

function titlesOf(journey: Journey, stages: readonly PlannedStage[]): PlanTitles {
  const people = [...journey.personas, ...journey.actors];
  return {
    people: new Map(people.map((person) => [person.id, person.title])),
    channels: new Map(journey.channels.map((channel) => [channel.id, channel])),
    metrics: new Map(journey.metrics.map((metric) => [metric.id, metric])),
    teams: new Map(journey.teams.map((team) => [team.id, team.title])),
    moments: new Map(stageTitles(journey)),
    pains: new Map(stages.flatMap(painPlaces)),
    before: titlesBefore(journey.baseline),
    valuesBefore: new Map(journey.baseline === undefined ? [] : measuredValues(journey.baseline)),
  };
}

function titlesBefore(baseline: Journey | undefined): ReadonlyMap<string, string> {
  if (baseline === undefined) return new Map();
  const pains = planStages(baseline).flatMap(painPlaces);
  return new Map([...pains.map(([id, { text }]) => [id, text] as const), ...stageTitles(baseline)]);
}

/** The value of each metric by the metric's id: declared, of a stage, or of what it holds. */
function measuredValues(journey: Journey): readonly (readonly [string, Fact])[] {
  const valueIn = (id: string, facts: readonly Fact[]): readonly (readonly [string, Fact])[] =>
    facts.flatMap((fact) => (fact.word === 'value' ? [[id, fact] as const] : []));
  const told = planStages(journey).flatMap((stage) => [stage, ...stage.columns]);
  return [
    ...journey.metrics.flatMap((metric) => valueIn(metric.id, metric.facts)),
    ...told.flatMap(({ facts }) => (facts.get('metric') ?? []).flatMap(({ fact }) => valueIn(fact.id, fact.facts))),
  ];
}

function stageTitles(journey: Journey): readonly (readonly [string, string])[] {
  return journey.stages.flatMap((stage) => [[stage.id, stage.title] as const, ...momentTitles(stage.moments)]);
}

function momentTitles(moments: readonly Moment[]): readonly (readonly [string, string])[] {
  return moments.flatMap((moment) => [
    [moment.id, moment.title] as const,
    ...(moment.kind === 'step' ? momentTitles(moment.moments) : []),
  ]);
}

function painPlaces(stage: PlannedStage): readonly (readonly [string, PainPlace])[] {
  const placesOf = (facts: FactsByWord, column?: number): readonly (readonly [string, PainPlace])[] =>
    (facts.get('pain') ?? []).map(({ fact }: { readonly fact: Fact }) => [
      fact.id,
      { text: fact.text, ...(column === undefined ? {} : { column }) },
    ]);
  return [...placesOf(stage.facts), ...stage.columns.flatMap((column) => placesOf(column.facts, column.index))];
}
