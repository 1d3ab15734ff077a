// Gives each span of a line a track of its own, so that no two touch: short ones near the cards, long ones below them.
// Knows places by their order alone, and nothing of what lies there.

/** From one place to a later or the same one, both included. Places count from 0. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * The track of each span from 0, or undefined where all of `most` are taken. The shortest chooses first and takes the
 * first track that is free, so that a span lies below all that it covers and lines cross little.
 */
export function assignTracks(spans: readonly Span[], most = Number.POSITIVE_INFINITY): readonly (number | undefined)[] {
  const places = spans.reduce((end, { last }) => Math.max(end, last + 1), 0);
  const tracks: Track[] = [];
  const assigned: (number | undefined)[] = spans.map(() => undefined);
  const byLength = spans
    .map((span, index) => ({ ...span, index }))
    .sort(
      (one, other) =>
        one.last - one.first - (other.last - other.first) || one.first - other.first || one.index - other.index,
    );
  for (const { index, first, last } of byLength) {
    let track = tracks.findIndex((taken) => !taken.hasEndIn(first, last));
    if (track < 0 && tracks.length < most) track = tracks.push(emptyTrack(places)) - 1;
    if (track < 0) continue;
    tracks[track]?.addEnd(first);
    tracks[track]?.addEnd(last);
    assigned[index] = track;
  }
  return assigned;
}

/** No span on it is longer than one that still asks for room, so that two which touch share an end of the earlier one. */
interface Track {
  readonly addEnd: (place: number) => void;
  readonly hasEndIn: (first: number, last: number) => boolean;
}

/** Counts ends in a binary indexed tree. */
function emptyTrack(places: number): Track {
  const counts = new Int32Array(places + 1);
  const countUpTo = (place: number): number => {
    let sum = 0;
    for (let at = place + 1; at > 0; at -= at & -at) sum += counts[at] ?? 0;
    return sum;
  };
  return {
    addEnd: (place) => {
      for (let at = place + 1; at <= places; at += at & -at) counts[at] = (counts[at] ?? 0) + 1;
    },
    hasEndIn: (first, last) => countUpTo(last) > countUpTo(first - 1),
  };
}
