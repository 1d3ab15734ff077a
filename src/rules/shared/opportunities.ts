// All opportunities of a map: of the journey, of its stages and steps, and those nested in pains.

import type { Fact } from '../../model/fact.js';
import { factsOf } from '../../model/queries.js';
import { type LintedMap, placedFacts } from './linted-map.js';

export function opportunitiesOf(map: LintedMap): readonly Fact[] {
  return [...factsOf(map.journey, 'opportunity'), ...placedFacts(map, 'opportunity').map(({ fact }) => fact)];
}
