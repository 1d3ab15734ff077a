// References: from a name or text to what it stands for, here, in an included file or in the baseline.

import type { Fix } from '../diagnostics/diagnostic.js';
import { report } from '../diagnostics/problem.js';
import { ambiguousReference, notPlaced, undeclaredName, unknownReference } from '../diagnostics/problems/references.js';
import { suggest } from '../diagnostics/suggest.js';
import type { Reference } from '../model/value.js';
import type { Span } from '../source/span.js';
import type { Namespace } from '../vocabulary/word.js';
import { standsOnce } from './declarations.js';
import type { LoadedFile } from './loaded-file.js';
import { derivedName, findThings, firstDeclaration, type NamedThing, referableNames, spanOfThing } from './names.js';
import type { Placement } from './placement.js';
import { adviceFor, hints, type ReferenceType, severalNames } from './reference-hints.js';
import { note, type Resolution } from './resolution.js';

const baselinePrefix = 'baseline.';

/** The reference that `text` is; a finding where nothing, or too much, fits. */
export function resolveReference(text: string, span: Span, type: ReferenceType, resolution: Resolution): Reference {
  if (text.startsWith(baselinePrefix)) {
    const found = resolveInBaseline(text, span, type, resolution);
    if (found !== undefined) return found;
  }
  const { building } = resolution;
  const thing = findThing(text, span, type, resolution);
  if (thing === undefined) return { text, span, inBaseline: false };
  if (standsOnce(thing)) return { text, span, id: thing.id, inBaseline: false };
  const reference = { text, span, inBaseline: false };
  if (!building.detached) resolution.pending.push({ reference, thing, placement: building.placement });
  return reference;
}

/** The one thing that `text` stands for; a finding where nothing, or too much, fits. */
export function findThing(
  text: string,
  span: Span,
  type: ReferenceType,
  resolution: Resolution,
): NamedThing | undefined {
  const found = findThings(resolution.names, type.of, text, resolution.building.file);
  const [thing] = found;
  if (thing === undefined) reportNothing(text, span, type, resolution);
  else if (found.length > 1) reportSeveral(text, span, found, resolution);
  return found.length === 1 ? thing : undefined;
}

/** Gives every pending reference the id of the standing that is meant: the nearest of the same placing. */
export function bindReferences(resolution: Resolution): void {
  for (const { reference, thing, placement } of resolution.pending) {
    const { instances } = thing;
    const nearest = nearestInstance(thing, placement);
    const [only] = instances;
    if (nearest !== undefined) reference.id = nearest.id;
    else if (only === undefined) {
      if (!thing.misplaced && resolution.main.place === 'map') reportNotPlaced(reference, thing, resolution);
    } else if (instances.length === 1 || thing.namespace !== 'moment') reference.id = only.id;
    else reportSeveralPlacings(reference, thing, resolution);
  }
}

function nearestInstance({ instances }: NamedThing, placement: Placement | undefined) {
  if (instances.length < 2) return instances[0];
  for (let around = placement; around !== undefined; around = around.outer) {
    const within = instances.find((instance) => instance.placement === around);
    if (within !== undefined) return within;
  }
  return instances.find((instance) => instance.placement === undefined);
}

function resolveInBaseline(
  text: string,
  span: Span,
  type: ReferenceType,
  resolution: Resolution,
): Reference | undefined {
  const { baseline, main } = resolution;
  if (baseline.kind === 'none') return undefined;
  if (baseline.kind === 'unreadable') return { text, span, inBaseline: true };
  const wanted = text.slice(baselinePrefix.length);
  const [thing] = findThings(baseline.names, type.of, wanted, main);
  const id = thing?.instances[0]?.id ?? thing?.id;
  if (id !== undefined && id !== '') return { text, span, id, inBaseline: true };
  const near = suggest(wanted, referableNames(baseline.names, type.of), 2, resolution.budget);
  const details = { kind: `${kindOf(type)} of the baseline`, text: wanted };
  note(resolution, report(unknownReference, span, details, hints(near, span, baselinePrefix)));
  return { text, span, inBaseline: true };
}

function reportNothing(text: string, span: Span, type: ReferenceType, resolution: Resolution): void {
  const { names, budget, building } = resolution;
  if (isOutOfSight(text, building.file, resolution)) return;
  const closing = type.free ? firstDeclaration(names, type.of, building.file) : undefined;
  if (type.free && closing === undefined) return;
  const near = suggest(derivedName(text), referableNames(names, type.of), 2, budget);
  const kind = kindOf(type);
  if (closing === undefined) {
    const isPrefixed = text.startsWith(baselinePrefix);
    const declare = isPrefixed
      ? ['"baseline.name" needs a "baseline: path" in the journey']
      : near.length === 0
        ? adviceFor(text, type)
        : [];
    const extra = hints(near, span);
    note(
      resolution,
      report(unknownReference, span, { kind, text }, { ...extra, help: [...(extra.help ?? []), ...declare] }),
    );
    return;
  }
  const related = [{ span: spanOfThing(closing), message: `this declaration closes the list of ${kind}s` }];
  const declare = `declare it too ("${closing.kind} ${derivedName(text) || 'name'}: ${text}")`;
  const extra = severalNames(text, span, type) ?? hints(near, span);
  // Beside a name that is nearly the same, another declaration would be a second one of the same thing.
  const help = extra.help ?? [declare];
  note(resolution, report(undeclaredName, span, { kind, text }, { ...extra, help, related }));
}

/** It may be declared in a file that could not be read, or on a line that a finding already speaks of. */
function isOutOfSight(text: string, file: LoadedFile, { names }: Resolution): boolean {
  return file.incomplete || names.lost.has(text) || names.lost.has(derivedName(text));
}

function reportSeveral(text: string, span: Span, found: readonly NamedThing[], resolution: Resolution): void {
  const shown = found.slice(0, mostShown);
  const related = shown.map((thing) => ({ span: spanOfThing(thing), message: 'fits' }));
  const nameless = found.some(({ name }) => name === undefined);
  const help = nameless
    ? [
        `give the one that is meant a name, as in "${shown[0]?.kind ?? 'step'} ${derivedName(text)}-2: ...", and refer to that`,
      ]
    : ['give one of them another name, or include only one of the files'];
  const alternatives = nameless ? shown.flatMap((thing, index) => namingFix(thing, index, text, span, resolution)) : [];
  note(resolution, report(ambiguousReference, span, { text, count: found.length }, { related, help, alternatives }));
}

/** Names one of several things alike, and makes the reference say that name. */
function namingFix(thing: NamedThing, index: number, text: string, span: Span, { names }: Resolution): readonly Fix[] {
  if (thing.name !== undefined || thing.file.ast.file !== span.file) return [];
  const space = names.spaces.get(thing.namespace);
  let number = index + 1;
  while (space?.byName.has(`${derivedName(text)}-${number}`)) number += mostShown;
  const name = `${derivedName(text)}-${number}`;
  const { end } = thing.statement.keyword.span;
  const edits = [
    { span: { file: span.file, start: end, end }, text: ` ${name}` },
    { span, text: name },
  ];
  return [{ title: `name the ${ordinals[index] ?? 'last'} one "${name}" and refer to it`, safe: false, edits }];
}

/** How far the number of a proposed name jumps when it is taken: beyond the five that are shown. */
const mostShown = 5;
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

function reportNotPlaced(reference: Reference, thing: NamedThing, resolution: Resolution): void {
  if (resolution.main.incomplete) return;
  const related = [{ span: spanOfThing(thing), message: 'declared here' }];
  const details = { kind: thing.kind, text: reference.text };
  note(resolution, report(notPlaced, reference.span, details, { related }));
}

function reportSeveralPlacings(reference: Reference, thing: NamedThing, resolution: Resolution): void {
  const placings = thing.instances.flatMap(({ placement }) => (placement === undefined ? [] : [placement]));
  const related = placings.slice(0, 5).map(({ span }) => ({ span, message: 'placed here' }));
  const help = [
    `name the placing that is meant ("use second-${derivedName(reference.text)}: ${reference.text}") and refer to that`,
  ];
  const details = { text: reference.text, count: thing.instances.length };
  note(resolution, report(ambiguousReference, reference.span, details, { related, help }));
}

function kindOf({ of }: ReferenceType): string {
  return of.map((namespace) => kinds[namespace]).join(' or ');
}

const kinds: Readonly<Record<Namespace, string>> = {
  person: 'persona',
  team: 'team',
  channel: 'channel',
  source: 'source',
  metric: 'metric',
  lane: 'lane',
  label: 'label',
  variant: 'variant',
  view: 'view',
  moment: 'stage, step or touchpoint',
  pain: 'pain',
  opportunity: 'opportunity',
};
