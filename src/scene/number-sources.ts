// Numbers the sources that the shown map cites, in order of first mention, for superscripts and the foot.

import type { Fact } from '../model/fact.js';
import type { Declaration, Journey, Moment } from '../model/journey.js';
import type { Reference } from '../model/value.js';
import type { MapPlan, NumberedSource } from './map-plan.js';

export function numberSources(journey: Journey): readonly NumberedSource[] {
  const declared = new Map(journey.sources.map((source) => [source.id, source]));
  const cited = new Map<string, NumberedSource>();
  for (const fact of factsInReadingOrder(journey)) {
    if (fact.word !== 'source' || fact.value.kind !== 'references') continue;
    for (const reference of fact.value.references) {
      const key = keyOfSource(reference);
      if (!cited.has(key)) cited.set(key, numbered(key, reference, declared.get(key), cited.size + 1));
    }
  }
  return [...cited.values()];
}

/** The numbers of the sources that a fact cites itself. */
export function sourceNumbersOf(plan: Pick<MapPlan, 'sourceNumbers'>, holder: { readonly facts: readonly Fact[] }) {
  return holder.facts
    .flatMap((fact) => (fact.word === 'source' && fact.value.kind === 'references' ? fact.value.references : []))
    .flatMap((reference) => plan.sourceNumbers.get(keyOfSource(reference)) ?? []);
}

/** ` ¹ ³`: set after a text in its own size; undefined without sources. */
export function superscriptOf(
  plan: Pick<MapPlan, 'sourceNumbers'>,
  holder: { readonly facts: readonly Fact[] },
): string | undefined {
  // Asked of everything on the sheet, and most of it cites nothing.
  if (!holder.facts.some(({ word }) => word === 'source')) return undefined;
  const numbers = sourceNumbersOf(plan, holder);
  return numbers.length === 0 ? undefined : numbers.map((number) => `${thinSpace}${raisedNumber(number)}`).join('');
}

const thinSpace = '\u202f';

export function raisedNumber(number: number): string {
  return [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit).join('');
}

function keyOfSource(reference: Reference): string {
  return reference.id ?? reference.text;
}

function numbered(key: string, reference: Reference, source: Declaration | undefined, number: number): NumberedSource {
  return { key, number, title: source?.title || reference.text, ...(source === undefined ? {} : { source }) };
}

function factsInReadingOrder(journey: Journey): readonly Fact[] {
  const tops: readonly { readonly facts: readonly Fact[] }[] = [journey, ...journey.personas];
  return [...tops, ...journey.stages.flatMap((stage) => [stage, ...withInner(stage.moments)])].flatMap((holder) =>
    withNested(holder.facts),
  );
}

function withInner(moments: readonly Moment[]): readonly Moment[] {
  return moments.flatMap((moment) => [moment, ...(moment.kind === 'step' ? withInner(moment.moments) : [])]);
}

function withNested(facts: readonly Fact[]): readonly Fact[] {
  return facts.flatMap((fact) => [fact, ...withNested(fact.facts)]);
}
