// Whether the author silenced a rule at a place. Marks what silenced it as used.

import type { Anchor } from '../../rules/rule.js';
import type { Span } from '../../source/span.js';
import type { Suppression, Suppressions } from './read-suppressions.js';

/** Where the statement stands, or where `use` places it. */
export function silences(suppressions: Suppressions, rule: string, { keywordSpan, placedBy }: Anchor): boolean {
  const suppression =
    covering(suppressions, rule, keywordSpan) ??
    (placedBy === undefined ? undefined : covering(suppressions, rule, placedBy));
  if (suppression === undefined) return false;
  suppression.used = true;
  return true;
}

/** The innermost that covers the place. */
function covering({ byFile }: Suppressions, rule: string, { file, start }: Span): Suppression | undefined {
  const same = byFile.get(file)?.get(rule) ?? [];
  let low = 0;
  let high = same.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((same[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let candidate = same[low - 1];
  while (candidate !== undefined && candidate.end <= start) candidate = candidate.around;
  return candidate;
}
