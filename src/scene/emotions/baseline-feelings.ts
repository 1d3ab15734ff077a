// How it felt before: what the map that this one improves on says, wherever both have a step or stage of the same name.
// Steps that only the older map has stand where they stood within their stage. It knows no coordinates.

import type { Fact } from '../../model/fact.js';
import type { Journey, Moment, Scale } from '../../model/journey.js';
import type { MapPart } from '../map-part.js';
import type { MapPlan } from '../map-plan.js';
import type { Emotions, Slot } from './collect-emotions.js';
import { localSlot, scoreBetween } from './split-emotions.js';

/** What the older map says, in its own scale, and where on the map of today it belongs. */
export interface Baseline {
  readonly scale: Scale;
  /** In the order of the older map. */
  readonly felt: readonly FeltBefore[];
  /** Scores at the edges, where this is a part of a map that has more before or behind it. */
  readonly enters?: number;
  readonly leaves?: number;
}

/** What somebody felt in a stage, step or touchpoint of the older map. */
export interface FeltBefore {
  readonly slot: Slot;
  /** Of the slot, in columns from the start of the whole map. */
  readonly start: number;
  readonly length: number;
  /** Its middle, in shares of the slot, `of` of which the slot has. */
  readonly at: number;
  readonly of: number;
  /** The sheet has this very step or touchpoint; else it is its share of a stage that the sheet still has. */
  readonly exact: boolean;
  readonly scores: readonly number[];
}

/** Of the same persona, else of the primary or of nobody in particular. */
export function baselineOf(plan: MapPlan, { lines }: Emotions): Baseline | undefined {
  const { baseline } = plan.journey;
  if (baseline === undefined) return undefined;
  const primary = lines.find((line) => line.primary);
  return { scale: baseline.scale, felt: feltBefore(plan, baseline, primary?.mark.persona.id ?? '') };
}

/** One an index of `parts`, which follow one another and hold the whole map. */
export function splitBaseline(baseline: Baseline, parts: readonly MapPart[]): readonly Baseline[] {
  const inTime = [...baseline.felt].sort((one, other) => timeOf(one) - timeOf(other));
  const placeOf = new Map(baseline.felt.map((felt, place) => [felt, place]));
  const edges: (number | undefined)[] = [];
  let next = 0;
  const split = parts.map((part) => {
    const first = next;
    for (let felt = inTime[next]; felt !== undefined && timeOf(felt) < part.to; felt = inTime[next]) next += 1;
    edges.push(edgeScore(inTime[next - 1], inTime[next], part.to));
    const own = inTime.slice(first, next).sort((one, other) => (placeOf.get(one) ?? 0) - (placeOf.get(other) ?? 0));
    return own.map((felt) => inPart(felt, part));
  });
  return split.map((felt, index) => {
    const [enters, leaves] = [edges[index - 1], edges[index]];
    const ends = { ...(enters === undefined ? {} : { enters }), ...(leaves === undefined ? {} : { leaves }) };
    return { scale: baseline.scale, felt, ...ends };
  });
}

function timeOf({ start, length, at, of }: FeltBefore): number {
  return start + (at / of) * length;
}

function edgeScore(before: FeltBefore | undefined, after: FeltBefore | undefined, edge: number): number | undefined {
  const [from, to] = [before?.scores.at(-1), after?.scores[0]];
  if (before === undefined || after === undefined || from === undefined || to === undefined) return undefined;
  return scoreBetween({ time: timeOf(before), score: from }, { time: timeOf(after), score: to }, edge);
}

/** A stage of which the part holds only some columns holds as many shares less. */
function inPart(felt: FeltBefore, part: MapPart): FeltBefore {
  const slot = localSlot(felt.slot, part);
  if (slot.kind === 'column') return { ...felt, slot };
  const columns = Math.max(1, part.plan.stages[slot.index]?.columns.length ?? 0);
  const gone = (part.stageStarts[slot.index] ?? felt.start) - felt.start;
  return { ...felt, slot, of: (felt.of * columns) / felt.length, at: felt.at - (gone * felt.of) / felt.length };
}

/** In the order of the older map. */
function feltBefore(plan: MapPlan, baseline: Journey, personaId: string): readonly FeltBefore[] {
  const persona =
    baseline.personas.find(({ id }) => id === personaId) ??
    baseline.personas.find(({ primary }) => primary) ??
    baseline.personas[0];
  const places = placesOf(plan);
  return baseline.stages.flatMap((stage) => {
    const whole = stage.facts.flatMap((fact) => scoresOf(fact, persona?.id));
    const said = stage.moments.map((moment) => factsWithin(moment).flatMap((fact) => scoresOf(fact, persona?.id)));
    const place = places.stages.get(stage.id);
    if (said.every((scores) => scores.length === 0)) {
      if (place === undefined || whole.length === 0) return [];
      return [{ ...place, at: 0.5, of: 1, exact: false, scores: whole }];
    }
    return stage.moments.flatMap((moment, index): readonly FeltBefore[] => {
      const scores = said[index] ?? [];
      const column = places.moments.get(moment.id);
      if (scores.length === 0) return [];
      if (column !== undefined) return [{ ...column, at: 0.5, of: 1, exact: true, scores }];
      return place === undefined ? [] : [{ ...place, at: index + 0.5, of: stage.moments.length, exact: false, scores }];
    });
  });
}

type Place = Pick<FeltBefore, 'slot' | 'start' | 'length'>;

/** Of stages, and of the steps and touchpoints of columns, by their id. */
function placesOf(plan: MapPlan) {
  const stages = new Map<string, Place>();
  const moments = new Map<string, Place>();
  let start = 0;
  for (const [index, { stage, columns }] of plan.stages.entries()) {
    const length = Math.max(1, columns.length);
    stages.set(stage.id, { slot: { kind: 'stage', index }, start, length });
    for (const [place, column] of columns.entries()) {
      const slot = { kind: 'column', index: column.index } as const;
      for (const { id } of column.moments) moments.set(id, { slot, start: start + place, length: 1 });
    }
    start += length;
  }
  return { stages, moments };
}

function factsWithin(moment: Moment): readonly Fact[] {
  return moment.kind === 'touchpoint' ? moment.facts : [...moment.facts, ...moment.moments.flatMap(factsWithin)];
}

function scoresOf({ word, personas, value }: Fact, personaId: string | undefined): readonly number[] {
  if (word !== 'emotion' || value.kind !== 'score') return [];
  const counts = personaId === undefined || personas.length === 0 || personas.includes(personaId);
  return counts ? value.points.filter(Number.isFinite) : [];
}
