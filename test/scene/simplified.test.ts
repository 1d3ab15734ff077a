import { describe, expect, test } from 'vitest';
import type { Path, Primitive, Rectangle, TextBlockPrimitive } from '../../src/scene/primitive.js';
import { simplified } from '../../src/scene/simplified.js';

const tile: Rectangle = { kind: 'rectangle', x: 10, y: 20, width: 100, height: 50, radius: 6, fill: 'tile' };
const pip: Path = {
  kind: 'path',
  d: 'M0 0H3V3H0Z',
  x: 5,
  y: 5,
  fill: 'line',
  box: { x: 0, y: 0, width: 3, height: 3 },
};

describe('outlined surfaces', () => {
  const outlined = (primitive: Primitive) => simplified([primitive], { surfaces: 'outlined', authorColours: 'kept' });

  test('a tile becomes the page with a line of 2 units, and stays within its place', () => {
    expect(outlined(tile)).toEqual([
      { ...tile, x: 11, y: 21, width: 98, height: 48, radius: 5, fill: 'page', stroke: { paint: 'ink', width: 2 } },
    ]);
  });

  test('a track gets a line of 1 unit, an empty pip a thinner one', () => {
    expect(outlined({ ...tile, height: 6, radius: 3, fill: 'line' })).toMatchObject([
      { y: 20.5, height: 5, radius: 2.5, fill: 'page', stroke: { paint: 'ink', width: 1 } },
    ]);
    expect(outlined(pip)).toEqual([{ ...pip, fill: 'page', stroke: { paint: 'ink', width: 0.75 } }]);
  });

  test('inside groups as well, and nothing else changes', () => {
    const panel: Rectangle = { ...tile, fill: 'panel' };
    expect(outlined({ kind: 'group', id: 'a', children: [panel] })).toEqual([
      { kind: 'group', id: 'a', children: [panel] },
    ]);
  });
});

describe('an author’s colours in ink', () => {
  const words: TextBlockPrimitive = {
    kind: 'text',
    style: { size: 12, weight: 400 },
    paint: '#1d5c96',
    anchor: 'start',
    direction: 'ltr',
    lines: [],
    halo: 'panel',
  };

  test.each<[string, Primitive, object]>([
    ['text', words, { paint: 'ink', halo: 'panel' }],
    ['a mark', { kind: 'mark', mark: 'check', x: 0, y: 0, scale: 1, paint: '#ff0000' }, { paint: 'ink' }],
    [
      'a shape',
      { ...pip, fill: '#ff0000', stroke: { paint: '#00ff00', width: 2 } },
      { fill: 'ink', stroke: { paint: 'ink', width: 2 } },
    ],
    [
      'a line',
      { kind: 'line', x1: 0, y1: 0, x2: 1, y2: 1, stroke: { paint: '#00ff00', width: 3, dash: [9, 7] } },
      { stroke: { paint: 'ink', width: 3, dash: [9, 7] } },
    ],
    ['a role', pip, { fill: 'line' }],
  ])('%s', (_what, primitive, expected) => {
    expect(simplified([primitive], { surfaces: 'toned', authorColours: 'ink' })).toEqual([
      { ...primitive, ...expected },
    ]);
  });
});

test('a theme of tones and hues gets the very same scene', () => {
  const scene = [tile, pip];
  expect(simplified(scene, { surfaces: 'toned', authorColours: 'kept' })).toBe(scene);
});
