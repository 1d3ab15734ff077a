// Questions about facts that several rules ask. Judges nothing.

import type { Fact } from '../../model/fact.js';
import type { Score } from '../../model/value.js';

interface Holder {
  readonly facts: readonly Fact[];
}

export function holdsAny({ facts }: Holder, ...words: readonly string[]): boolean {
  return facts.some(({ word }) => words.includes(word));
}

/** Ids that the facts of these words refer to. */
export function referredIds(facts: readonly Fact[], ...words: readonly string[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { word, value } of facts) {
    if (value.kind !== 'references' || !words.includes(word)) continue;
    for (const { id, inBaseline } of value.references) if (id !== undefined && !inBaseline) ids.add(id);
  }
  return ids;
}

/** An emotion that is plotted. */
export function scoreOf(fact: Fact): (Score & { readonly points: readonly [number, ...number[]] }) | undefined {
  const { value } = fact;
  if (value.kind !== 'score') return undefined;
  const [first, ...rest] = value.points;
  return first === undefined ? undefined : { ...value, points: [first, ...rest] };
}

/** A sentence about one thing names it shortly: the first words of its text. */
export function shortTitle(title: string): string {
  const [line = ''] = title.split('\n');
  return line.length <= 48 ? line : `${line.slice(0, line.lastIndexOf(' ', 47) + 1 || 47).trimEnd()} ...`;
}
