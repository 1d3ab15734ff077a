// The grid: what stands where on the sheet of the dinner.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile, render } from '../../src/compile.js';
import type { Group, Primitive } from '../../src/scene/primitive.js';
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

describe('is read in the order of time', () => {
  const stages = groups(scene.children).filter(({ id }) => id?.startsWith('stage-'));
  const eat = stages.find(({ label }) => label === 'Eat');
  if (eat === undefined) throw new Error('no group of the stage Eat');

  test('stage by stage', () => {
    expect(stages.map(({ label }) => label)).toEqual(['Research', 'Book', 'Arrive', 'Order', 'Eat', 'Pay and return']);
  });

  test('and in each stage lane by lane, from its header on', () => {
    expect(groups(eat.children).map(({ label }) => label)).toEqual([
      'Steps and touchpoints',
      'Actions',
      'Thoughts and quotes',
      'Emotion',
      'Pain points',
      'Opportunities',
      'Owners',
    ]);
    expect(textBlocks(eat.children).map(({ lines: [first] }) => first?.text)[1]).toBe('Eat');
  });

  test('with each face in words, and who makes it', () => {
    const emotion = groups(eat.children).find(({ label }) => label === 'Emotion');
    expect(groups(emotion?.children ?? []).map(({ label }) => label)).toEqual([
      'Ben: Neutral, Delighted',
      'Eva Moline: Annoyed, Delighted, Pleased',
    ]);
  });
});

function groups(primitives: readonly Primitive[]): readonly Group[] {
  return primitives.filter((primitive) => primitive.kind === 'group');
}

describe('what one cell says at length', () => {
  const thought = 'I wonder whether the form that they sent me is the right one. '.repeat(9).trim();
  const linesIn = (text: string) =>
    drawnLines(sceneOf(text)).filter(({ text: said }) => /wonder|form|right/.test(said));
  const long = `journey: A\nstage: One\n  step: First\n    thought: ${thought}\n  step: Second\n    action: Calls\n`;
  const rest =
    'stage: Two\n  step: Third\n    thought: Hm\n    action: Waits\n  step: Fourth\n    thought: Fine\n  step: Fifth\n    thought: So\n';

  test('stretches over a free neighbour of its stage', () => {
    const [said] = linesIn(`${long}${rest}`);
    const second = drawnLines(sceneOf(`${long}${rest}`)).find(({ text }) => text === 'Calls');
    expect(said?.right).toBeGreaterThan(second?.left ?? Number.POSITIVE_INFINITY);
  });

  test('but not over one that says something itself', () => {
    const taken = `${long}    thought: No\n${rest}`;
    const second = drawnLines(sceneOf(taken)).find(({ text }) => text === 'No');
    expect(Math.max(...linesIn(taken).map(({ right }) => right))).toBeLessThan(second?.left ?? 0);
  });
});

test('a long word widens its column rather than being torn', () => {
  const word = 'Kündigungsbestätigungsschreiben';
  const scene = sceneOf(`journey: A\nstage: One\n  step: ${word}\n  step: B\n    action: C\nstage: Two\n  step: D\n`);
  expect(drawnLines(scene).map(({ text }) => text)).toContain(word);
});

test('a line of one height has no lowest point to explain', () => {
  const said = (scores: readonly number[]) =>
    drawnLines(
      sceneOf(
        `journey: A\npersona eva: Eva\nstage: One\n${scores.map((score, index) => `  step: S${index}\n    emotion @eva: ${score} Fine\n`).join('')}`,
      ),
    ).map(({ text }) => text);
  expect(said([1, 1])).not.toContain('Lowest point');
  expect(said([1, 0])).toContain('Lowest point');
});

test('texts of a list share an edge, whether their number has one figure or two', () => {
  const pains = Array.from(
    { length: 11 },
    (_, index) => `    pain: Hurts\n      opportunity: Mend ${index} [status: idea]\n`,
  );
  const all = drawnLines(sceneOf(`journey: A\nstage: One\n  step: First\n${pains.join('')}`));
  const edges = all.filter(({ text }) => text === 'Hurts').map(({ left }) => left);
  expect(new Set(edges).size).toBeLessThanOrEqual(2);
});

test('the dinner stays a small file', async () => {
  const source = readFileSync(new URL('../../examples/dinner.journey', import.meta.url), 'utf8');
  expect(String(await render(compile(source).value)).length).toBeLessThan(60_000);
});

test('the same map gives the same sheet', () => {
  const text = readFileSync(new URL('../../examples/dinner.journey', import.meta.url), 'utf8');
  expect(sceneOf(text)).toEqual(sceneOf(text));
});

describe('the head', () => {
  const word = 'Donaudampfschifffahrtsgesellschaftskapitän';

  test('sets a title of one long word in one piece, where half the sheet would tear it', () => {
    const sheet = sceneOf(`journey: ${word}\n${'stage: a\n  step: a\n'.repeat(8)}`);
    const [title] = drawnLines(sheet);
    expect(title?.text).toBe(word);
    expect((title?.right ?? 0) - (title?.left ?? 0)).toBeGreaterThan(sheet.width / 2);
    expect(title?.right).toBeLessThanOrEqual(sheet.width - 64);
  });

  test('tears it on a sheet that is narrower', () => {
    expect(drawnLines(sceneOf(`journey: ${word}\nstage: a\n  step: a`))[0]?.text).not.toBe(word);
  });
});

test.each([
  ['Thai', 'รอนานกว่าที่บอก'],
  ['Hindi', 'इंतज़ार बहुत लंबा था'],
  ['English', 'The wait was longer than promised'],
])('a label in English stands on the line of texts in %s', (_, words) => {
  const drawn = drawnLines(sceneOf(`journey: ${words}\nstage: ${words}\n  step: ${words}\n    action: ${words}`));
  const label = drawn.find(({ text }) => text === 'Actions');
  expect(drawn.some(({ bottom, text }) => words.startsWith(text) && bottom === label?.bottom)).toBe(true);
});
