// Moving and mirroring a finished drawing.

import { describe, expect, test } from 'vitest';
import { mirrored } from '../../src/scene/mirrored.js';
import { mirroredPath } from '../../src/scene/mirrored-path.js';
import { moved } from '../../src/scene/moved.js';
import type { Primitive } from '../../src/scene/primitive.js';
import { drawnLines, sceneOf } from './drawn-texts.js';

test.each([
  ['M1 2H3V4L-5 6Z', 'M-1 2H-3V4L5 6Z'],
  ['M0-13A13 13 0 1 1 0 13', 'M0 -13A13 13 0 1 0 0 13'],
  ['M10 20C1 2 3 4 5 6S7 8 9 10', 'M-10 20C-1 2 -3 4 -5 6S-7 8 -9 10'],
  ['m4.5 0l4.5 8h-9z', 'm-4.5 0l-4.5 8h9z'],
  ['Q.5-.5 1e1 2', 'Q-.5 -.5 -1e1 2'],
  ['not a path', 'not a path'],
])('the mirror of %s', (d, expected) => {
  expect(mirroredPath(d)).toBe(expected);
});

const text: Primitive = {
  kind: 'text',
  style: { size: 14, weight: 400 },
  paint: 'ink',
  anchor: 'start',
  direction: 'ltr',
  lines: [{ text: 'Menu', x: 10, y: 20, width: 40 }],
};

describe('on a sheet of 100', () => {
  test.each<[string, Primitive, Partial<Record<string, unknown>>]>([
    ['a rectangle', { kind: 'rectangle', x: 10, y: 0, width: 20, height: 5, radius: 0 }, { x: 70 }],
    ['a circle', { kind: 'circle', x: 10, y: 0, radius: 5 }, { x: 90 }],
    [
      'an icon keeps its drawing',
      { kind: 'mark', mark: 'chat', x: 10, y: 0, scale: 1, paint: 'ink' },
      { x: 74, mark: 'chat' },
    ],
    [
      'a face stays round its middle',
      { kind: 'mark', mark: 'face-high', x: 10, y: 0, scale: 1, paint: 'ink' },
      { x: 90 },
    ],
    ['an arrow turns', { kind: 'mark', mark: 'arrow', x: 10, y: 0, scale: 1, paint: 'ink' }, { mark: 'arrow-turned' }],
    ['a text keeps its letters and swaps its edge', text, { anchor: 'end', direction: 'ltr' }],
  ])('%s', (_, primitive, expected) => {
    expect(mirrored([primitive], 100)[0]).toMatchObject(expected);
  });

  test.each([text])('twice mirrored is where it was', (primitive) => {
    expect(mirrored(mirrored([primitive], 100), 100)).toEqual([primitive]);
  });
});

test('moving reaches what is grouped', () => {
  const [group] = moved([{ kind: 'group', children: [text] }], 5, 7);
  expect(group).toMatchObject({ children: [{ lines: [{ x: 15, y: 27 }] }] });
});

test('a right-to-left sheet is the mirror of the left-to-right one', () => {
  const facts = 'stage: S\n  step: A\n    pain: P [severity: high]\n    emotion: +1 Fine';
  const ltr = drawnLines(sceneOf(`journey: J\n  direction: ltr\npersona: E\n${facts}`));
  const rtlScene = sceneOf(`journey: J\n  direction: rtl\npersona: E\n${facts}`);
  const label = (lines: typeof ltr, words: string) => lines.find(({ text }) => text === words);
  const left = label(ltr, 'Pain points')?.left;
  expect(rtlScene.width - (label(drawnLines(rtlScene), 'Pain points')?.right ?? 0)).toBeCloseTo(left ?? 0);
});
