// The empathy map: which quadrant a fact stands in, whose block it is, and where the rest goes.

import { describe, expect, test } from 'vitest';
import type { Primitive } from '../../src/scene/primitive.js';
import type { Scene } from '../../src/scene/scene.js';
import { type DrawnLine, drawnLines, sceneOf } from '../scene/drawn-texts.js';

const map = `journey: A
persona eva: Eva
  primary: yes
persona ben: Ben
actor clerk: Clerk
stage one: One
  step: First
    quote @eva: Eva says
    thought @eva: Eva thinks
    question @eva: Eva asks
    action @eva: Eva does
    emotion @eva: -2 Eva feels
    pain @eva: Eva hurts [severity: high]
      opportunity: Eva gains
    thought: Nobody in particular thinks
    thought @ben: Ben thinks
    thought @eva @ben: Both think
    thought @clerk: The clerk thinks
    emotion @clerk: +1 The clerk feels
    need @eva: Eva needs
    backstage: Somebody types
    moment-of-truth: It is decided here
`;

const scene = sceneOf(map, undefined, 'empathy');

function blockOf({ children }: Scene, id: string): readonly DrawnLine[] {
  const block = children.flatMap((child: Primitive) =>
    child.kind === 'group' && child.id === id ? child.children : [],
  );
  return drawnLines({ ...scene, children: block });
}

const eva = blockOf(scene, 'empathy-eva');
const ben = blockOf(scene, 'empathy-ben');
const find = (lines: readonly DrawnLine[], text: string): DrawnLine => {
  const found = lines.find((line) => line.text === text);
  if (found === undefined) throw new Error(`no line says ${text}`);
  return found;
};

describe('a quadrant holds', () => {
  test.each([
    ['Says', '“Eva says”'],
    ['Thinks', 'Eva thinks'],
    ['Thinks', 'Eva asks'],
    ['Does', 'Eva does'],
    ['Feels', 'Eva feels'],
    ['Pain points', 'Eva hurts'],
    ['Opportunities', 'Eva gains'],
  ])('%s: %s', (label, words) => {
    const [title, line] = [find(eva, label), find(eva, words)];
    const below = eva.filter(({ text, left }) => labels.includes(text) && left === title.left && text !== label);
    expect(line.top).toBeGreaterThan(title.top);
    expect(below.every(({ top }) => top < title.top || top > line.top)).toBe(true);
    expect(Math.abs(line.left - title.left)).toBeLessThan(80);
  });

  const labels = ['Says', 'Thinks', 'Does', 'Feels', 'Pain points', 'Opportunities'];
});

test('says and does stand before the portrait, thinks and feels behind it', () => {
  const name = find(eva, 'Eva');
  for (const label of ['Says', 'Does']) expect(find(eva, label).right).toBeLessThan(name.left);
  for (const label of ['Thinks', 'Feels']) expect(find(eva, label).left).toBeGreaterThan(name.right);
});

describe('whose a fact is', () => {
  const has = (lines: readonly DrawnLine[], words: string) => lines.some(({ text }) => text === words);

  test.each([
    ['Eva thinks', true, false],
    ['Ben thinks', false, true],
    ['Both think', true, true],
    ['Nobody in particular thinks', true, false],
    ['The clerk thinks', false, false],
  ])('%s: Eva %s, Ben %s', (words, evas, bens) => {
    expect([has(eva, words), has(ben, words)]).toEqual([evas, bens]);
  });
});

test('each persona has a block, below each other', () => {
  expect(find(ben, 'Says').top).toBeGreaterThan(find(eva, 'Feels').bottom);
});

test('a quadrant without words keeps its place', () => {
  expect(ben.map(({ text }) => text)).toContain('Does');
});

test.each(['The clerk thinks', 'The clerk feels', 'Eva needs', 'Somebody types', 'It is decided here'])(
  'below the blocks: %s',
  (words) => {
    const last = Math.max(...ben.map(({ bottom }) => bottom));
    const line = drawnLines(scene).find(({ text }) => text.endsWith(words));
    expect(line?.top).toBeGreaterThan(last);
  },
);

test('without a persona all stands in the lists', () => {
  const lines = drawnLines(
    sceneOf('journey: A\nstage: S\n  step: T\n    thought: Why\n    emotion: +2 Well', undefined, 'empathy'),
  );
  expect(lines.map(({ text }) => text)).toEqual(expect.arrayContaining(['Why', 'Well']));
});

test('a right-to-left sheet is its mirror', () => {
  const turned = sceneOf(map.replace('journey: A', 'journey: A\n  direction: rtl'), undefined, 'empathy');
  const says = find(blockOf(turned, 'empathy-eva'), 'Says');
  expect(turned.width - says.right).toBeCloseTo(find(eva, 'Says').left);
});
