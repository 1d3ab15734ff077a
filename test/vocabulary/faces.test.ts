import { describe, expect, it } from 'vitest';
import { faceAtStart, faces } from '../../src/vocabulary/faces.js';

describe('faces', () => {
  it.each<readonly [string, number, number]>([
    ['😡 Furious', 0, 2],
    ['🙁', 0.25, 2],
    ['☹ Sad', 0.25, 1],
    ['☹️ Sad', 0.25, 2],
    ['😐 Neutral', 0.5, 2],
    ['🙂 -> 😡 Turns', 0.75, 2],
    ['😍Delighted', 1, 2],
    [':) Relieved', 0.75, 2],
    [':-| Well', 0.5, 3],
    [':(', 0.25, 2],
    [":'( Gone", 0, 3],
    ['>:( Gone', 0, 3],
    [':D', 1, 2],
  ])('%s begins at %d, %d units long', (text, position, length) => {
    expect(faceAtStart(text)).toMatchObject({ face: { position }, length });
  });

  it.each(['Open', '', '+1 🙂', '🍕 Hungry', ':)))', ':Definitely', '😶‍🌫️ Lost', '-1', '(sic) Well'])(
    '%s begins with none',
    (text) => {
      expect(faceAtStart(text)).toBeUndefined();
    },
  );

  it('are all found by their own sign, and lie on the scale', () => {
    for (const face of faces) {
      expect(faceAtStart(`${face.face} Words`)?.face).toEqual(face);
      expect(face.position).toBeGreaterThanOrEqual(0);
      expect(face.position).toBeLessThanOrEqual(1);
    }
  });
});
