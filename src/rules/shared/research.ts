// Whether a map rests on anything that somebody found out. Judges nothing.

import { choiceOf } from '../../model/queries.js';
import type { LintedMap } from './linted-map.js';

/** A source is cited or declared that is more than an assumption. */
export function isResearched({ journey, everyFact }: LintedMap): boolean {
  const assumed = new Set(
    journey.sources.filter((source) => choiceOf(source, 'kind') === 'assumption').map(({ id }) => id),
  );
  const declared = journey.sources.some(({ id, span }) => !assumed.has(id) && span.file === journey.span.file);
  return (
    declared || everyFact.some(({ word, role, value }) => word === 'source' && role === 'word' && cites(value, assumed))
  );
}

function cites(
  value: { readonly kind: string; readonly references?: readonly { readonly id?: string }[] },
  assumed: ReadonlySet<string>,
): boolean {
  if (value.kind !== 'references') return value.kind !== 'none';
  return (value.references ?? []).some(({ id }) => id === undefined || !assumed.has(id));
}
