// Which pains of a map are answered by future maps of the same run, whose baseline it is.

import type { Journey } from '../model/journey.js';
import { lintedMap } from '../rules/shared/linted-map.js';

/** Ids of pains by what messages call the file of the baseline. */
export function answeredPains(journeys: readonly Journey[]): ReadonlyMap<string, ReadonlySet<string>> {
  const answered = new Map<string, Set<string>>();
  for (const journey of journeys) {
    if (journey.baseline === undefined) continue;
    const { path } = journey.baseline.span.file;
    const pains = answered.get(path) ?? new Set();
    answered.set(path, pains);
    for (const { word, value } of lintedMap(journey, { trees: [] }).everyFact) {
      if (word !== 'solves' || value.kind !== 'references') continue;
      for (const { id, inBaseline } of value.references) if (inBaseline && id !== undefined) pains.add(id);
    }
  }
  return answered;
}
