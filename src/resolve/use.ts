// `use`: what is declared elsewhere stands here too. Lines below it replace, add or clear.

import { report } from '../diagnostics/problem.js';
import { misplacedUse, tooMuchPlaced, useCycle } from '../diagnostics/problems/references.js';
import type { Fact } from '../model/fact.js';
import type { Moment } from '../model/journey.js';
import type { Statement } from '../syntax/ast.js';
import { findWord } from '../vocabulary/vocabulary.js';
import type { Place } from '../vocabulary/word.js';
import { checkStatement } from './check-statement.js';

import {
  type MomentNaming,
  type PlacedMoment,
  placeOfMoment,
  readHeld,
  readStage,
  readStepOrTouchpoint,
} from './moments.js';
import { derivedName, type NamedThing } from './names.js';
import { findThing } from './references.js';
import { note, type Resolution } from './resolution.js';
import { type Holder, placeOf } from './words.js';

/** Deeper than any chain of `use` that a person would write. */
const deepestUse = 64;

const momentType = { of: ['moment'] as const, free: false };

/** What a `use` brings to the place where it stands; nothing, and a finding, when it cannot. */
export function placeUse(use: Statement, holder: Holder, resolution: Resolution): PlacedMoment | undefined {
  return place(use, holder, use.name === undefined ? {} : { name: use.name.text }, resolution);
}

function place(use: Statement, holder: Holder, naming: MomentNaming, resolution: Resolution): PlacedMoment | undefined {
  const entry = findWord('use', 'stage');
  if (entry !== undefined) checkStatement(use, entry, undefined, resolution);
  if (use.text === undefined) return undefined;
  const target = findThing(use.text.value, use.text.span, momentType, resolution);
  if (target === undefined) return standIn(use, holder, naming, resolution);
  if (isCircle(use, target, resolution) || isTooMuch(use, resolution)) return undefined;
  const placed =
    target.kind === 'use'
      ? placeFurther(use, target, holder, naming, resolution)
      : placeThing(use, target, holder, naming, resolution);
  if (placed === undefined) return undefined;
  const own = readOwnLines(use, placed, holder, resolution);
  registerNamedUse(use, placed, resolution);
  return withOwnLines(placed, own);
}

/** A `use` of a named `use`: the same thing, with the lines of both. */
function placeFurther(
  use: Statement,
  target: NamedThing,
  holder: Holder,
  naming: MomentNaming,
  resolution: Resolution,
) {
  return inPlacement(use, target, resolution, () => {
    const { open } = resolution.building;
    open.push(target);
    const placed = place(
      target.statement,
      holder,
      naming.name === undefined ? { name: target.name ?? '' } : naming,
      resolution,
    );
    open.pop();
    return placed;
  });
}

function placeThing(
  use: Statement,
  target: NamedThing,
  holder: Holder,
  naming: MomentNaming,
  resolution: Resolution,
): PlacedMoment | undefined {
  const isStage = target.kind === 'stage';
  const atTop = holder.place === 'map' || holder.place === 'library';
  if (isStage !== atTop && !(atTop && holder.place === 'library')) {
    const details = { title: target.title, kind: target.kind, place: placeOf(holder) };
    const related = [{ span: target.statement.keyword.span, message: `the ${target.kind} is declared here` }];
    note(resolution, report(misplacedUse, use.text?.span ?? use.span, details, { related }));
    return undefined;
  }
  return inPlacement(use, target, resolution, () => {
    if (isStage) return { stage: readStage(target.statement, naming, placeUse, resolution), moments: [] };
    const momentPlace = placeOfMoment(target.kind === 'touchpoint' ? 'touchpoint' : 'step', holder);
    return { moments: readStepOrTouchpoint(target.statement, momentPlace, naming, placeUse, resolution) };
  });
}

/** Reads the text of `target` where it was declared, as standing where `use` stands. */
function inPlacement<Result>(use: Statement, target: NamedThing, { building }: Resolution, read: () => Result): Result {
  const { file, placement, clearing } = building;
  building.file = target.file;
  building.placement = { span: use.text?.span ?? use.span, outer: placement };
  building.clearing = false;
  const result = read();
  building.file = file;
  building.placement = placement;
  building.clearing = clearing;
  return result;
}

/** What stands below the `use` itself, by the words of the thing it places. */
function readOwnLines(use: Statement, placed: PlacedMoment, holder: Holder, resolution: Resolution) {
  const [first] = placed.moments;
  const kind = placed.stage?.kind ?? first?.kind ?? 'step';
  const momentPlace: Place = kind === 'stage' ? 'stage' : placeOfMoment(kind, holder);
  const { building } = resolution;
  building.clearing = true;
  const held = readHeld(use, { place: momentPlace, word: kind }, placeUse, resolution);
  building.clearing = false;
  return { ...held, place: momentPlace };
}

interface OwnLines {
  readonly facts: readonly Fact[];
  readonly moments: readonly Moment[];
  readonly place: Place;
}

function withOwnLines(placed: PlacedMoment, own: OwnLines): PlacedMoment {
  if (placed.stage !== undefined) {
    const { stage } = placed;
    const facts = mergeFacts(stage.facts, own.facts, own.place);
    return { stage: { ...stage, facts, moments: [...stage.moments, ...own.moments] }, moments: [] };
  }
  const [first, ...rest] = placed.moments;
  if (first === undefined) return placed;
  const facts = mergeFacts(first.facts, own.facts, own.place);
  if (first.kind === 'touchpoint') return { moments: [{ ...first, facts }, ...rest, ...own.moments] };
  return { moments: [{ ...first, facts, moments: [...first.moments, ...own.moments] }, ...rest] };
}

/** Own facts of a word that stands once replace the placed one, `none` clears, all others are added. */
export function mergeFacts(placed: readonly Fact[], own: readonly Fact[], where: Place): readonly Fact[] {
  const replacing = new Map<string, Fact[]>();
  for (const fact of own) {
    if (fact.value.kind !== 'none' && !replaces(fact, where)) continue;
    const same = replacing.get(fact.word);
    if (same === undefined) replacing.set(fact.word, [fact]);
    else same.push(fact);
  }
  const left = placed.flatMap((fact) => withoutReplaced(fact, replacing.get(fact.word)));
  return [...left, ...own.filter(({ value }) => value.kind !== 'none')];
}

function replaces({ word, role }: Fact, where: Place): boolean {
  return role === 'word' ? findWord(word, where)?.merge === 'replace' : role !== 'lane';
}

/** A fact of several personas keeps those whose own line does not replace it. */
function withoutReplaced(fact: Fact, replacing: readonly Fact[] | undefined): readonly Fact[] {
  if (replacing === undefined) return [fact];
  if (fact.personas.length === 0 || replacing.some(({ personas }) => personas.length === 0)) return [];
  const replaced = new Set(replacing.flatMap(({ personas }) => personas));
  const personas = fact.personas.filter((id) => !replaced.has(id));
  return personas.length === 0 ? [] : [{ ...fact, personas }];
}

/** The name of a placing leads to what it placed. */
function registerNamedUse(use: Statement, placed: PlacedMoment, { names, building }: Resolution): void {
  const thing = names.byStatement.get(use);
  const id = placed.stage?.id ?? placed.moments[0]?.id;
  if (thing !== undefined && id !== undefined && !building.detached) {
    thing.instances.push({ id, placement: building.placement });
  }
}

/** What is used is unknown, but the lines below the `use` are not lost. */
function standIn(use: Statement, holder: Holder, naming: MomentNaming, resolution: Resolution): PlacedMoment {
  const isStage = holder.place === 'map';
  if (isStage) return { stage: readStage(use, naming, placeUse, resolution), moments: [] };
  return { moments: readStepOrTouchpoint(use, placeOfMoment('step', holder), naming, placeUse, resolution) };
}

function isCircle(use: Statement, target: NamedThing, resolution: Resolution): boolean {
  const { open, circular } = resolution.building;
  const start = open.indexOf(target);
  if (start === -1) return false;
  const circle = open.slice(start);
  if (!circle.some((thing) => circular.has(thing))) {
    const chain = [...circle, target].map(({ name, title, kind }) => name ?? (derivedName(title) || kind));
    note(resolution, report(useCycle, use.text?.span ?? use.span, { chain }));
  }
  for (const thing of circle) circular.add(thing);
  return true;
}

function isTooMuch(use: Statement, resolution: Resolution): boolean {
  const { building, placedLimit } = resolution;
  if (building.placedLines <= placedLimit && building.open.length <= deepestUse) return false;
  if (!building.full) note(resolution, report(tooMuchPlaced, use.text?.span ?? use.span, { limit: placedLimit }));
  building.full = true;
  return true;
}
