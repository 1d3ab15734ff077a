// Where the columns of the head and foot start: on the starts of the map's own columns, as long as each is wide enough.

export interface Span {
  readonly x: number;
  readonly width: number;
}

/** At most `count` columns from `left` to `right`, each at least `minimum` wide, on `starts` where these serve. */
export function snapColumns(
  left: number,
  right: number,
  starts: readonly number[],
  minimum: number,
  count: number,
): readonly Span[] {
  const chosen = [left];
  for (const start of starts) {
    const last = chosen.at(-1) ?? left;
    if (chosen.length < count && start - last >= minimum && right - start >= minimum) chosen.push(start);
  }
  const fitting = Math.max(1, Math.min(count, Math.floor((right - left) / minimum)));
  // Starts that lie too far apart would leave columns unused that the facts need.
  const even = chosen.length < fitting && chosen.length < count - 1;
  const lefts = even ? evenly(left, right, fitting) : chosen;
  return lefts.map((x, index) => ({ x, width: (lefts[index + 1] ?? right) - x }));
}

/** Equal columns from `left` to `right`: as many as leave each the `minimum`, and a few less. */
export function evenColumns(left: number, right: number, minimum: number, count: number): readonly (readonly Span[])[] {
  const most = Math.max(1, Math.min(count, Math.floor((right - left) / minimum), mostEven));
  return [most, most - 1, most - 2]
    .filter((columns) => columns > 0)
    .map((columns) => {
      const lefts = evenly(left, right, columns);
      return lefts.map((x, place) => ({ x, width: (lefts[place + 1] ?? right) - x }));
    });
}

/** More columns than these are no longer read as one head. */
const mostEven = 12;

function evenly(left: number, right: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => left + Math.round(((right - left) * index) / count / 8) * 8);
}
