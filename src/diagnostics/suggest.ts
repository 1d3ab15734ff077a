// Ranked "did you mean": what of the known words somebody most likely meant. Compares words; words no message.

/** Bounds the work of one run, so that a file of ten thousand slips and names stays fast. */
export interface SuggestionBudget {
  comparisons: number;
}

/** Candidates that a run may look at for its hints; beyond that, findings come without one. */
export const defaultComparisons = 500_000;

/** Longer words are never compared: nobody mistypes them by accident, and distance costs length squared. */
const longestCompared = 64;

/**
 * The candidates near `word`, nearest first, at most `limit`. Case is ignored; equal distances keep the order given,
 * except that a candidate with the same first letter comes first.
 */
export function suggest(
  word: string,
  candidates: Iterable<string>,
  limit = 3,
  budget: SuggestionBudget = { comparisons: defaultComparisons },
): readonly string[] {
  const folded = word.toLowerCase();
  const allowed = allowedDistance(folded.length);
  if (allowed === 0 || folded.length > longestCompared) return [];
  const near: { readonly candidate: string; readonly rank: number }[] = [];
  for (const candidate of candidates) {
    if (budget.comparisons <= 0) break;
    budget.comparisons -= 1;
    if (candidate === word || Math.abs(candidate.length - folded.length) > allowed) continue;
    const other = candidate.toLowerCase();
    const distance = distanceBetween(folded, other, allowed);
    if (distance <= allowed) near.push({ candidate, rank: distance * 2 + (other[0] === folded[0] ? 0 : 1) });
  }
  near.sort((a, b) => a.rank - b.rank);
  return [...new Set(near.slice(0, limit).map((found) => found.candidate))];
}

/** `did you mean "a"?`, `did you mean "a" or "b"?` */
export function didYouMean(suggestions: readonly string[]): string | undefined {
  if (suggestions.length === 0) return undefined;
  return `did you mean ${listed(suggestions, 'or')}?`;
}

/** `"a"`, `"a" or "b"`, `"a", "b" or "c"`. */
export function listed(words: readonly string[], conjunction: 'or' | 'and'): string {
  const quoted = words.map((word) => `"${word}"`);
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} ${conjunction} ${quoted.at(-1) ?? ''}`;
}

/** How many slips a word of this length may hold and still be meant: none in one letter, three in a long word. */
function allowedDistance(length: number): number {
  if (length < 2) return 0;
  if (length < 5) return 1;
  return length < 9 ? 2 : 3;
}

/**
 * Restricted Damerau-Levenshtein (a swap of neighbours is one slip, nothing is edited twice), after
 * https://en.wikipedia.org/wiki/Damerau-Levenshtein_distance; gives up with `most + 1` beyond `most`.
 */
function distanceBetween(from: string, to: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return at(last, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
