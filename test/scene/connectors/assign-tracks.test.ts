// Tracks: no two spans of one track touch, and short ones lie above long ones.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignTracks, type Span } from '../../../src/scene/connectors/assign-tracks.js';

const span = (first: number, last: number): Span => ({ first, last });

describe('the track', () => {
  test.each<[string, readonly Span[], readonly (number | undefined)[]]>([
    ['of nothing', [], []],
    ['of one span', [span(3, 7)], [0]],
    ['of two apart', [span(0, 2), span(3, 5)], [0, 0]],
    ['of two that touch', [span(0, 2), span(2, 5)], [0, 1]],
    ['of two alike', [span(1, 4), span(1, 4)], [0, 1]],
    ['of a long one over a short one, whichever comes first', [span(0, 9), span(3, 4)], [1, 0]],
    ['of nested ones', [span(0, 9), span(1, 8), span(2, 7), span(3, 6)], [3, 2, 1, 0]],
    ['of a staircase', [span(0, 2), span(2, 4), span(4, 6), span(6, 8)], [0, 1, 0, 1]],
    ['of a place alone', [span(4, 4), span(4, 4)], [0, 1]],
  ])('%s', (_, spans, expected) => {
    expect(assignTracks(spans)).toEqual(expected);
  });

  test('is missing where as many as there may be are taken', () => {
    expect(assignTracks([span(0, 9), span(1, 8), span(2, 7)], 2)).toEqual([undefined, 1, 0]);
  });
});

const spans = fc
  .array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 60 })
  .map((pairs) => pairs.map(([first, length]) => span(first, first + length)));
const touch = (one: Span, other: Span): boolean => one.first <= other.last && other.first <= one.last;

test('no two spans of a track touch', () => {
  fc.assert(
    fc.property(spans, (all) => {
      const tracks = assignTracks(all);
      const clashes = all.flatMap((one, index) =>
        all.slice(index + 1).filter((other, next) => tracks[index] === tracks[index + 1 + next] && touch(one, other)),
      );
      expect(clashes).toEqual([]);
      expect(tracks).not.toContain(undefined);
    }),
    { numRuns: 300, seed: 11 },
  );
});

test('a track is only used where all above it are taken', () => {
  fc.assert(
    fc.property(spans, (all) => {
      const tracks = assignTracks(all);
      for (const [index, one] of all.entries()) {
        const beside = new Set(all.flatMap((other, at) => (at !== index && touch(one, other) ? [tracks[at]] : [])));
        for (let track = 0; track < (tracks[index] ?? 0); track += 1) expect(beside).toContain(track);
      }
    }),
    { numRuns: 200, seed: 12 },
  );
});
