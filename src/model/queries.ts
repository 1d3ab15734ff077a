// Questions that stages after the model ask of it, so that each is answered in one place.

import type { Fact } from './fact.js';
import type { Declared, Journey } from './journey.js';
import type { Value } from './value.js';

interface Holder {
  readonly facts: readonly Fact[];
}

/** Every fact of `word`, in order. */
export function factsOf(holder: Holder, word: string): readonly Fact[] {
  return holder.facts.filter((fact) => fact.word === word);
}

/** The fact of a single-valued word. */
export function factOf(holder: Holder, word: string): Fact | undefined {
  return holder.facts.find((fact) => fact.word === word);
}

/** The words of a single-valued fact, as written. */
export function textOfFact(holder: Holder, word: string): string | undefined {
  return factOf(holder, word)?.text;
}

/** The value of a single-valued fact when it is of this kind. */
export function valueOfFact<Kind extends Value['kind']>(
  holder: Holder,
  word: string,
  kind: Kind,
): Extract<Value, { kind: Kind }> | undefined {
  const value = factOf(holder, word)?.value;
  return hasKind(value, kind) ? value : undefined;
}

/** The theme that the map asks for, the view's before its own. */
export function themeOf(journey: Journey, view?: string): Fact | undefined {
  const viewed = journey.views.find(({ id }) => id === view);
  return (viewed && factOf(viewed, 'theme')) ?? factOf(journey, 'theme');
}

/** The width in pixels that a view asks for. */
export function widthOf(journey: Journey, view: string | undefined): number | undefined {
  const viewed = journey.views.find(({ id }) => id === view);
  return viewed && valueOfFact(viewed, 'width', 'number')?.value;
}

/** The chosen value of a word of type choice, in the vocabulary's spelling. */
export function choiceOf(holder: Holder, word: string): string | undefined {
  return valueOfFact(holder, word, 'choice')?.value;
}

export function flagOf(holder: Holder, word: string): boolean {
  return valueOfFact(holder, word, 'flag')?.value ?? false;
}

export function byId<Thing extends Declared>(things: readonly Thing[], id: string): Thing | undefined {
  return things.find((thing) => thing.id === id);
}

function hasKind<Kind extends Value['kind']>(
  value: Value | undefined,
  kind: Kind,
): value is Extract<Value, { kind: Kind }> {
  return value?.kind === kind;
}
