// Where what is told is from: a raised number at each fact that leads to a list at the end. The sources themselves are
// told by tell-journey.ts.

import type { Fact } from '../../model/fact.js';
import { raisedNumber, sourceNumbersOf } from '../../scene/number-sources.js';
import type { Page } from './page.js';

/** ` [¹](#sources)` */
export function citations({ plan, sourcesAnchor }: Page, holder: { readonly facts: readonly Fact[] }): string {
  return sourceNumbersOf(plan, holder)
    .map((number) => ` [${raisedNumber(number)}](#${sourcesAnchor})`)
    .join('');
}
