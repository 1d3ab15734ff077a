// The grid: what stands where on the sheet of the dinner.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawnLines, sceneOf, textBlocks } from '../scene/drawn-texts.js';

const scene = sceneOf(readFileSync(new URL('../../examples/dinner.journey', import.meta.url), 'utf8'));
const lines = drawnLines(scene);
const line = (text: string) => {
  const found = lines.find((drawn) => drawn.text === text);
  if (found === undefined) throw new Error(`no line says ${text}`);
  return found;
};

describe('the dinner', () => {
  test('has the shape of a page', () => {
    expect(scene.width / scene.height).toBeGreaterThan(1.25);
    expect(scene.width / scene.height).toBeLessThan(1.5);
  });

  test('keeps the margin of 64', () => {
    expect(Math.min(...lines.map(({ left }) => left))).toBe(64);
    expect(Math.max(...lines.map(({ right }) => right))).toBeLessThanOrEqual(scene.width - 64);
  });

  test.each(['Research', 'Book', 'Arrive', 'Order', 'Eat', 'Pay and return'])(
    '%s and its goal share an edge',
    (name) => {
      const stage = line(name);
      expect(lines.some(({ left, top }) => top > stage.bottom && left < stage.left && stage.left - left < 32)).toBe(
        true,
      );
    },
  );

  test.each([
    ['Actions', 'Names two dates'],
    ['Pain points', 'Opportunities'],
    ['Opportunities', 'Owners'],
    ['Owners', 'Legend'],
  ])('%s comes before %s', (earlier, later) => {
    expect(line(earlier).top).toBeLessThanOrEqual(line(later).top);
  });

  test('sets labels of rows on the first line of their cells', () => {
    expect(line('Actions').top).toBeCloseTo(line('Names two dates').top);
  });

  test('puts personas at the start of a stage', () => {
    const starts = ['3', '5'].map((number) => lines.find(({ text }) => text === number)?.left);
    const quotes = lines.filter(({ text }) => text.startsWith('“I')).map(({ left }) => left);
    expect(starts.filter((start) => quotes.includes(start ?? -1)).length).toBeGreaterThan(0);
  });

  test('uses four sizes and two weights', () => {
    const styles = textBlocks(scene.children).map(({ style }) => style);
    expect([...new Set(styles.map(({ size }) => size))].sort((a, b) => a - b)).toEqual([12, 14, 20, 40]);
    expect([...new Set(styles.map(({ weight }) => weight))].sort()).toEqual([400, 600]);
  });
});

test('the same map gives the same sheet', () => {
  const text = readFileSync(new URL('../../examples/dinner.journey', import.meta.url), 'utf8');
  expect(sceneOf(text)).toEqual(sceneOf(text));
});
