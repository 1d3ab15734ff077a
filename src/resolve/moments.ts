// Stages, steps and touchpoints: what stands where in time, and whose facts are whose.

import { report } from '../diagnostics/problem.js';
import { stepInTouchpoint } from '../diagnostics/problems/structure.js';
import type { Fact } from '../model/fact.js';
import type { Declared, Moment, Stage } from '../model/journey.js';
import type { Statement } from '../syntax/ast.js';
import { findWord } from '../vocabulary/vocabulary.js';
import type { Place } from '../vocabulary/word.js';
import { checkStatement } from './check-statement.js';
import { createFactBag } from './fact-bag.js';
import { readFactInto } from './facts.js';
import { standing } from './ids.js';
import { reportIndentedStage, withIndentedStages } from './indented-stages.js';
import { readListItems } from './lists.js';
import { derivedName, findThings } from './names.js';
import { reportNoWord } from './no-word.js';
import { ownersOf } from './owners.js';
import { note, type Resolution } from './resolution.js';
import { momentWords, reportStray } from './stray-facts.js';
import { listedWords } from './values/listed-words.js';
import { type Holder, knownWord, topHolder } from './words.js';

/** The place that a moment opens. */
export type MomentPlace = Extract<Place, 'stage' | 'step' | 'touchpoint' | 'nested-step'>;

/** What carries out a `use`; handed in, so that moments and `use` may hold one another. */
export type PlaceUse = (use: Statement, holder: Holder, resolution: Resolution) => PlacedMoment | undefined;

export interface PlacedMoment {
  readonly stage?: Stage;
  readonly moments: readonly Moment[];
}

/** What stands in a stage, step or touchpoint. */
export interface Held {
  readonly facts: readonly Fact[];
  readonly moments: readonly Moment[];
}

export interface MomentNaming {
  /** The name that `use` gives to this placing. */
  readonly name?: string;
}

/** A stage, and the stages that were indented below it by mistake. */
export function readStage(
  statement: Statement,
  naming: MomentNaming,
  placeUse: PlaceUse,
  resolution: Resolution,
): Stage {
  const { declared, moments } = readMoment(statement, 'stage', naming, placeUse, resolution);
  return { kind: 'stage', ...declared, moments };
}

/** A step or touchpoint; a step that stands in a touchpoint by mistake follows it. */
export function readStepOrTouchpoint(
  statement: Statement,
  place: Exclude<MomentPlace, 'stage'>,
  naming: MomentNaming,
  placeUse: PlaceUse,
  resolution: Resolution,
): readonly Moment[] {
  const { declared, moments } = readMoment(statement, place, naming, placeUse, resolution);
  if (place !== 'touchpoint') return [{ kind: 'step', ...declared, moments }];
  const touchpoint: Moment = { kind: 'touchpoint', ...declared };
  return moments.length === 0 ? [touchpoint] : [touchpoint, ...moments];
}

/** The place of a step or touchpoint that stands in `holder`. */
export function placeOfMoment(kind: 'step' | 'touchpoint', holder: Holder): Exclude<MomentPlace, 'stage'> {
  if (kind === 'touchpoint') return 'touchpoint';
  return holder.place === 'step' || holder.place === 'nested-step' ? 'nested-step' : 'step';
}

function readMoment(
  statement: Statement,
  place: MomentPlace,
  naming: MomentNaming,
  placeUse: PlaceUse,
  resolution: Resolution,
): ReadMoment {
  const { building, names } = resolution;
  const { keyword, text, span } = statement;
  const entry = findWord(keyword.text, place === 'nested-step' ? 'step' : 'library');
  if (entry !== undefined) {
    checkStatement(statement, entry, place, resolution);
    ownersOf(statement, entry, resolution);
  }
  if (building.placement !== undefined) building.placedLines += 1;
  const thing = names.byStatement.get(statement);
  const name = naming.name ?? statement.name?.text;
  const title = text?.value ?? statement.name?.text ?? '';
  const id = thing === undefined || building.detached ? (name ?? derivedName(title)) : standing(names, thing, name);
  if (thing !== undefined && !building.detached) thing.instances.push({ id, placement: building.placement });
  const around = building.participants;
  building.participants = participantsOf(statement, resolution) ?? around;
  if (thing !== undefined) building.open.push(thing);
  const outer = place === 'stage' ? { outer: topHolder(resolution) } : {};
  const held = readHeld(statement, { place, word: keyword.text, statement, ...outer }, placeUse, resolution);
  if (thing !== undefined) building.open.pop();
  building.participants = around;
  const declared: MutableDeclared = { id, title, facts: held.facts, span, keywordSpan: keyword.span };
  if (name !== undefined) declared.name = name;
  if (building.placement !== undefined) declared.placedBy = building.placement.span;
  return { declared, moments: held.moments };
}

/** Of a moment whose kind is still to be said. */
interface ReadMoment {
  readonly declared: Declared;
  readonly moments: readonly Moment[];
}

type MutableDeclared = { -readonly [Key in keyof Declared]: Declared[Key] };

/** The list of a statement and what stands below it, facts and moments told apart. */
export function readHeld(statement: Statement, holder: Holder, placeUse: PlaceUse, resolution: Resolution): Held {
  const bag = createFactBag();
  const moments: Moment[] = [];
  if (statement.list !== undefined) readListItems(statement.list, holder, bag, resolution);
  let step: Statement | undefined;
  let stray: Statement[] = [];
  let above: Statement | undefined;
  for (const child of withIndentedStages(statement, holder, resolution)) {
    if (momentWords.has(child.keyword.text)) {
      reportStray(stray, step, statement, resolution);
      stray = [];
      for (const moment of readChildMoment(child, above, holder, placeUse, resolution)) moments.push(moment);
      step = child;
    } else {
      const isFact = !child.flawed && knownWord(child.keyword.text, holder, resolution) !== undefined;
      if (step !== undefined && isFact) stray.push(child);
      readFactInto(bag, child, above, holder, resolution);
    }
    above = child;
  }
  reportStray(stray, step, statement, resolution);
  return { facts: bag.facts, moments };
}

function readChildMoment(
  child: Statement,
  above: Statement | undefined,
  holder: Holder,
  placeUse: PlaceUse,
  resolution: Resolution,
): readonly Moment[] {
  const word = child.keyword.text;
  if (word === 'stage') {
    reportIndentedStage(child, resolution);
    return [];
  }
  const fits = holder.place !== undefined && findWord(word, holder.place) !== undefined;
  if (word === 'use') {
    if (fits || closesCircle(child, resolution)) return placeUse(child, holder, resolution)?.moments ?? [];
    reportNoWord({ statement: child, above }, holder, resolution);
    return [];
  }
  if (!fits && word === 'step' && holder.place === 'touchpoint') {
    note(resolution, report(stepInTouchpoint, child.keyword.span, { word }));
    return readStepOrTouchpoint(child, 'step', {}, placeUse, resolution);
  }
  if (!fits) reportNoWord({ statement: child, above }, holder, resolution);
  if (!fits && holder.place === 'journey') return [];
  const place = placeOfMoment(word === 'touchpoint' ? 'touchpoint' : 'step', holder);
  return readStepOrTouchpoint(child, place, {}, placeUse, resolution);
}

/** A circle is the cause, and where its `use` stands the consequence. */
function closesCircle({ text }: Statement, { names, building }: Resolution): boolean {
  if (text === undefined || building.placement === undefined) return false;
  return findThings(names, ['moment'], text.value, building.file).some((thing) => building.open.includes(thing));
}

/** Where a moment says who takes part, its personal facts are theirs. Says nothing of what it cannot find. */
function participantsOf(statement: Statement, { names, building }: Resolution): readonly string[] | undefined {
  const text =
    statement.children.find(({ keyword }) => keyword.text === 'personas')?.text ??
    statement.list?.items.find(({ keyword }) => keyword?.text === 'personas')?.value;
  if (text === undefined) return undefined;
  const found = listedWords(text).flatMap((word) => {
    const [thing] = findThings(names, ['person'], word.text, building.file);
    return thing?.kind === 'persona' ? [thing.id] : [];
  });
  return found.length > 0 ? found : undefined;
}
