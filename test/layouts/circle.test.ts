// The circle: a ring that begins again, numbers that tie it to its lists, and nothing that a curve would have swallowed.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { layoutNamed } from '../../src/layouts/index.js';
import { planMap } from '../../src/scene/plan-map.js';
import type { Mark, Primitive } from '../../src/scene/primitive.js';
import type { Scene } from '../../src/scene/scene.js';
import { createTypesetter } from '../../src/scene/typesetting/create-typesetter.js';
import { type DrawnLine, drawnLines, journeyOf, sceneOf } from '../scene/drawn-texts.js';

const circleOf = (text: string): Scene => sceneOf(text, undefined, 'circle');

/** Stages by number, each with one step. */
function mapOf(stages: number, facts = ''): string {
  const all = Array.from(
    { length: stages },
    (_, index) =>
      `stage s${index}: Stage ${letter(index)}\n  step: Does ${letter(index)}\n    emotion: ${(index % 5) - 2} Feels ${letter(index)}\n`,
  );
  return `journey: A\n${facts}persona eva: Eva\n${all.join('')}`;
}

function letter(index: number): string {
  return String.fromCharCode(65 + index);
}

function groupOf(children: readonly Primitive[], id: string): readonly Primitive[] {
  return children.flatMap((child) => {
    if (child.kind !== 'group') return [];
    return child.id === id ? child.children : groupOf(child.children, id);
  });
}

function ringOf(scene: Scene) {
  const ring = groupOf(scene.children, 'ring');
  const circles = ring.filter((child) => child.kind === 'circle');
  const [ground] = circles;
  if (ground === undefined) throw new Error('a ring lies on its ground');
  return { ring, middle: { x: ground.x, y: ground.y }, lines: drawnLines({ ...scene, children: ring }) };
}

/** Clockwise from the top, in turns. */
function turnOf({ left, right, top, bottom }: DrawnLine, middle: { readonly x: number; readonly y: number }): number {
  const angle = Math.atan2((top + bottom) / 2 - middle.y, (left + right) / 2 - middle.x);
  return (angle / (2 * Math.PI) + 1.25) % 1;
}

describe.each([3, 6, 9, 12])('a ring of %i stages', (count) => {
  const { lines, middle } = ringOf(circleOf(mapOf(count)));
  const turns = (word: string) =>
    lines
      .filter(({ text }) => text.startsWith(`${word} `))
      .map((line) => ({ text: line.text, turn: turnOf(line, middle) }));

  test.each(['Stage', 'Does', 'Feels'])('runs clockwise: %s', (word) => {
    const inOrder = turns(word).sort((one, other) => one.turn - other.turn);
    expect(inOrder.map(({ text }) => text)).toEqual(
      Array.from({ length: count }, (_, index) => `${word} ${letter(index)}`),
    );
  });

  test('is open on top, where the levels have their names', () => {
    const levels = lines.filter(({ text }) => ['Frustrated', 'Neutral', 'Delighted'].includes(text));
    expect(levels.map((line) => Math.abs(turnOf(line, middle) - 0) < 0.01 || turnOf(line, middle) > 0.99)).toEqual([
      true,
      true,
      true,
    ]);
  });
});

test('runs the other way on a right-to-left sheet', () => {
  const { lines, middle } = ringOf(circleOf(mapOf(4, '  direction: rtl\n')));
  const stages = lines.filter(({ text }) => text.startsWith('Stage '));
  const clockwise = [...stages].sort((one, other) => turnOf(one, middle) - turnOf(other, middle));
  expect(clockwise.map(({ text }) => text)).toEqual(['Stage D', 'Stage C', 'Stage B', 'Stage A']);
});

test('a better feeling lies farther out', () => {
  const scene = circleOf(mapOf(5));
  const { middle } = ringOf(scene);
  const faces = groupOf(scene.children, 'ring').flatMap((child) =>
    child.kind === 'group' && child.label === 'Emotion: Eva'
      ? child.children.filter((one): one is Mark => one.kind === 'mark')
      : [],
  );
  const farOut = faces.map(({ mark, x, y }) => ({ mark, radius: Math.hypot(x - middle.x, y - middle.y) }));
  expect(farOut.sort((one, other) => one.radius - other.radius).map(({ mark }) => mark)).toEqual([
    'face-lowest',
    'face-low',
    'face-middle',
    'face-high',
    'face-highest',
  ]);
});

describe('the film subscription', () => {
  const scene = circleOf(readFileSync(new URL('../../examples/streaming.journey', import.meta.url), 'utf8'));
  const lines = drawnLines(scene);
  const keysOf = (children: readonly Primitive[]) =>
    drawnLines({ ...scene, children }).flatMap(({ text }) => (/^\d+\.\d+$/.test(text) ? [text] : []));

  test('numbers each step around the ring', () => {
    expect(keysOf(groupOf(scene.children, 'ring'))).toEqual([
      '1.1',
      '1.2',
      '2.1',
      '2.2',
      '3.1',
      '3.2',
      '4.1',
      '4.2',
      '5.1',
      '5.2',
      '5.3',
      '6.1',
      '6.2',
    ]);
  });

  test.each([
    ['lane-pain-points', ['2.1', '2.2', '4.1', '5.2']],
    ['lane-opportunities', ['2.1', '2.2', '4.1', '5.1', '5.2']],
  ])('gives %s the numbers of their steps', (id, keys) => {
    expect(keysOf(groupOf(scene.children, id))).toEqual(keys);
  });

  test('puts pains before the ring and opportunities behind it', () => {
    const { middle } = ringOf(scene);
    const left = (id: string) =>
      Math.min(...drawnLines({ ...scene, children: groupOf(scene.children, id) }).map((line) => line.left));
    expect(left('lane-pain-points')).toBe(64);
    expect(left('lane-opportunities')).toBeGreaterThan(middle.x);
  });

  test.each(['The first evening without searching', '23\u00a0% leave: Borrows a password'])(
    'tells in words: %s',
    (words) => {
      expect(lines.some(({ text }) => text === words)).toBe(true);
    },
  );
});

test('pains that would stand far below the ring stand in the lists by stage', () => {
  const many = `journey: A\nstage: S\n  step: T\n${'    pain: A pain that hurts [severity: high]\n'.repeat(40)}`;
  const lists = drawnLines(circleOf(many));
  const card = lists.filter(({ text }) => text === 'T').at(-1);
  expect(lists.filter(({ text }) => text.startsWith('A pain')).every(({ top }) => top > (card?.bottom ?? 0))).toBe(
    true,
  );
});

test('words too long for the ring stand in the lists, with their face', () => {
  const long = 'So tired of it all '.repeat(8).trim();
  const scene = circleOf(`journey: A\npersona eva: Eva\nstage: S\n  step: T\n    emotion: -2 ${long}\n    pain: P`);
  const row = groupOf(scene.children, 'lane-emotion');
  expect(
    drawnLines({ ...scene, children: row })
      .map(({ text }) => text)
      .join(' '),
  ).toContain(long.slice(0, 20));
});

describe('beneath the lines', () => {
  const paths = (children: readonly Primitive[]) => children.filter((child) => child.kind === 'path');

  test('the area of the primary persona reaches to the neutral circle', () => {
    const { ring } = ringOf(circleOf(mapOf(4)));
    const washes = paths(ring).filter(({ fillOpacity }) => fillOpacity === 'wash');
    expect(washes.map(({ fill }) => fill)).toEqual(['persona-1']);
    expect(washes[0]?.d).toMatch(/^M.*C.*L.*A.*Z$/);
  });

  test('the older map has its curve, pale and named', () => {
    const journey = { ...journeyOf(mapOf(4)), baseline: journeyOf(mapOf(4).replaceAll('emotion: -2', 'emotion: 1')) };
    const plan = planMap(journey, { typesetter: createTypesetter() });
    const { ring, lines } = ringOf(layoutNamed('circle').arrange(plan, []));
    const pale = paths(ring).filter(({ stroke, d }) => stroke?.paint === 'rule' && d.includes('C'));
    expect(pale).toHaveLength(1);
    expect(lines.map(({ text }) => text)).toContain('Before');
  });

  test('a map that improves on none has none', () => {
    const { ring } = ringOf(circleOf(mapOf(4)));
    expect(paths(ring).filter(({ stroke, d }) => stroke?.paint === 'rule' && d.includes('C'))).toEqual([]);
  });
});

test('the same map gives the same sheet', () => {
  expect(circleOf(mapOf(7))).toEqual(circleOf(mapOf(7)));
});
