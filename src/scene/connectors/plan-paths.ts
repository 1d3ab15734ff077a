// Finds which ways a sheet can draw: from column to column, and out of the map. What has no column here (a view leaves it
// out, nothing fits the name), what runs between steps of one card, and what would be one line too many stays words.

import type { Fact } from '../../model/fact.js';
import type { Moment } from '../../model/journey.js';
import { dropOffsInPanel } from '../curve-facts.js';
import type { Column, MapPlan, PlacedFact } from '../map-plan.js';
import { isShown } from '../pieces/details.js';
import { isPersonal } from '../pieces/fact-item.js';
import { assignTracks } from './assign-tracks.js';
import {
  type ExitSaying,
  type LinkSaying,
  noPaths,
  type PlannedExit,
  type PlannedLink,
  type PlannedPaths,
} from './planned-paths.js';
import { spanBetween } from './track-places.js';

/** More lines below one another than these show nobody a way. */
const mostTracks = 12;

export function planPaths(plan: MapPlan): PlannedPaths {
  if (plan.hiddenLanes.has('what-follows')) return noPaths;
  const forks = forksOf(plan);
  return {
    links: plan.hiddenLanes.has('next') ? [] : withinTracks(plan, linksOf(plan, forks)),
    exits: plan.hiddenLanes.has('drop-off') ? [] : exitsOf(plan),
    forks,
  };
}

/** The way parts where a step asks, or behind the last step of a stage that does. */
function forksOf(plan: MapPlan): ReadonlySet<number> {
  if (plan.hiddenLanes.has('decision')) return new Set();
  const asking = plan.columns.filter(({ facts }) => facts.has('decision'));
  const behindStages = plan.stages.flatMap(({ columns, facts }) => {
    const last = columns.at(-1);
    return last === undefined || !facts.has('decision') || last.facts.has('next') ? [] : [last];
  });
  return new Set([...asking, ...behindStages].map(({ index }) => index));
}

interface Said extends LinkSaying {
  readonly from: number;
  readonly to: number;
}

function linksOf(plan: MapPlan, forks: ReadonlySet<number>): readonly PlannedLink[] {
  const targets = targetsOf(plan);
  const said = [
    ...plan.columns.flatMap((column) =>
      shownFacts(column, 'next').flatMap((placed) => saidByColumn(column, placed, targets)),
    ),
    ...plan.stages.flatMap(({ columns, facts }) => {
      const last = columns.at(-1);
      // Where its last step says itself what follows, an arrow would not tell whose word it is.
      if (last === undefined || last.facts.has('next')) return [];
      return shownFacts({ facts }, 'next').flatMap((placed) => saidByColumn(last, placed, targets));
    }),
  ];
  const byEnds = new Map<string, [Said, ...Said[]]>();
  for (const saying of said) {
    const ends = `${saying.from} ${saying.to}`;
    const known = byEnds.get(ends);
    if (known === undefined) byEnds.set(ends, [saying]);
    else known.push(saying);
  }
  return [...byEnds.values()].map((sayings) => {
    const [{ from, to }] = sayings;
    const plain = to === from + 1 && !forks.has(from) && !sayings.some((saying) => saysMore(plan, saying));
    return { from, to, sayings, plain };
  });
}

interface Target {
  readonly column: number;
  /** The card stands for it and for nothing else. */
  readonly whole: boolean;
}

/** Where an arrow to a stage, step or touchpoint leads, by its id. */
function targetsOf(plan: MapPlan): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  const add = (moments: readonly Moment[], column: number, whole: boolean): void => {
    for (const moment of moments) {
      targets.set(moment.id, { column, whole });
      if (moment.kind === 'step') add(moment.moments, column, false);
    }
  };
  for (const { stage, columns } of plan.stages) {
    const [first] = columns;
    if (first !== undefined) targets.set(stage.id, { column: first.index, whole: true });
    for (const { index, moments } of columns) add(moments, index, moments.length === 1);
  }
  return targets;
}

function saidByColumn(
  { index }: Column,
  { fact, within }: PlacedFact,
  targets: ReadonlyMap<string, Target>,
): readonly Said[] {
  const target = targetOf(fact, targets);
  if (target === undefined) return [];
  // An arrow from a card to itself says that all of it begins again.
  if (target.column === index && (within !== undefined || !target.whole)) return [];
  const namesTarget = !target.whole || fact.facts.some(({ word }) => word === 'source');
  return [{ from: index, to: target.column, fact, namesTarget, ...(within === undefined ? {} : { within }) }];
}

function targetOf(fact: Fact, targets: ReadonlyMap<string, Target>): Target | undefined {
  if (fact.value.kind !== 'references') return undefined;
  const [reference, other] = fact.value.references;
  if (reference?.id === undefined || reference.inBaseline || other !== undefined) return undefined;
  return targets.get(reference.id);
}

/** Has words that stand at its line. */
export function saysMore(plan: MapPlan, { fact, within, namesTarget }: LinkSaying): boolean {
  return within !== undefined || namesTarget || fact.facts.some(isShown) || isPersonal(plan, fact);
}

function withinTracks(plan: MapPlan, links: readonly PlannedLink[]): readonly PlannedLink[] {
  const lines = links.filter(({ plain }) => !plain);
  const spans = lines.map(({ from, to, sayings }) =>
    spanBetween(
      from,
      to,
      sayings.some((saying) => saysMore(plan, saying)),
    ),
  );
  const tracks = assignTracks(spans, mostTracks);
  const tooMany = new Set(lines.filter((_, index) => tracks[index] === undefined));
  return links.filter((link) => !tooMany.has(link));
}

function exitsOf(plan: MapPlan): readonly PlannedExit[] {
  return plan.columns.flatMap((column): readonly PlannedExit[] => {
    if (dropOffsInPanel(plan, column.index)) return [];
    const [first, ...others] = shownFacts(column, 'drop-off').map(
      ({ fact, within }): ExitSaying => ({ fact, ...(within === undefined ? {} : { within }) }),
    );
    return first === undefined ? [] : [{ column: column.index, sayings: [first, ...others] }];
  });
}

function shownFacts({ facts }: Pick<Column, 'facts'>, word: string): readonly PlacedFact[] {
  return (facts.get(word) ?? []).filter(({ fact }) => isShown(fact));
}
