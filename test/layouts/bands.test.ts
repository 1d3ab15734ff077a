// Sheets of a given width: what stands in which band, and what all bands together still say.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { render } from '../../src/compile.js';
import { fillBands } from '../../src/layouts/grid/fill-bands.js';
import { collectEmotions } from '../../src/scene/emotions/collect-emotions.js';
import { splitEmotions } from '../../src/scene/emotions/split-emotions.js';
import { partsOf, slotsOf } from '../../src/scene/map-part.js';
import type { Scene } from '../../src/scene/scene.js';
import { drawnLines, journeyOf, planOf, sceneOf, textBlocks } from '../scene/drawn-texts.js';

const example = (name: string) => readFileSync(new URL(`../../examples/${name}.journey`, import.meta.url), 'utf8');
const said = (scene: Scene) => drawnLines(scene).map(({ text }) => text);
const blocks = (scene: Scene) =>
  textBlocks(scene.children)
    .filter(({ halo }) => halo === undefined)
    .map(({ lines }) => lines.map(({ text }) => text.trim()).join(''))
    .map((text) => text.replace(/\s/gu, ''));

describe.each([320, 361, 800, 1200, 10_000])('the dinner %d wide', (width) => {
  const scene = sceneOf(example('dinner'), undefined, 'grid', width);

  test('is exactly as wide', () => {
    expect(scene.width).toBe(width);
  });

  test('says all that the wide sheet says', () => {
    const told = new Set(blocks(scene));
    expect(blocks(sceneOf(example('dinner'))).filter((text) => !told.has(text))).toEqual([]);
  });

  test('tears no word apart', () => {
    const words = (of: Scene) => said(of).flatMap((line) => line.split(/[\s-]+/u));
    const whole = new Set([...words(sceneOf(example('dinner'))), '(continued)', 'E', 'B']);
    expect(words(scene).filter((word) => word !== '' && !whole.has(word))).toEqual([]);
  });

  test('has no letter smaller than 12', () => {
    expect(Math.min(...textBlocks(scene.children).map(({ style }) => style.size))).toBe(12);
  });

  test('tells time from top to bottom', () => {
    const stages = ['Research', 'Book', 'Arrive', 'Order', 'Eat', 'Pay and return'];
    const tops = stages.map((name) => drawnLines(scene).find(({ text }) => text === name)?.top ?? Number.NaN);
    expect(tops).toEqual([...tops].sort((one, other) => one - other));
  });
});

test.each([0, 319, 10_001, 400.5, Number.NaN])('a program cannot ask for a width of %d', async (width) => {
  await expect(render(journeyOf('journey: A'), { width })).rejects.toThrow(
    `a width is a whole number from 320 to 10000, not ${width}`,
  );
});

describe('where bands begin', () => {
  const slots = (...stages: number[]) =>
    stages.flatMap((columns, stageIndex) => Array.from({ length: columns }, () => ({ stageIndex, least: 128 })));

  test.each([
    ['everything fits', slots(2, 2), 2000, [0]],
    ['stages stay whole', slots(3, 3), 600, [0, 3]],
    ['two short stages share a band', slots(2, 2, 2, 2), 616, [0, 4]],
    ['a stage wider than a band is divided, its first bands fuller', slots(5), 328, [0, 2, 4]],
    ['a single column', slots(1), 320, [0]],
    ['nothing', slots(), 320, []],
    ['a column wider than the band stands alone', [{ stageIndex: 0, least: 900 }, ...slots(1)], 320, [0, 1]],
  ])('%s', (_, given, room, starts) => {
    expect(fillBands(given, room)).toEqual(starts);
  });
});

const row = (count: number, facts: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => `  step: Step ${index}\n${facts(index)}`).join('');

describe('a stage that goes on in the next band', () => {
  const text = (facts = '') =>
    `journey: Long\n${facts}stage: Wait\n  goal: To be served\n  pain: It is cold\n${row(4, () => '    action: Waits\n')}`;

  test.each([
    ['', 'Wait (continued)'],
    ['  language: de\n', 'Wait (Fortsetzung)'],
    ['  language: ja\n', 'Wait（続き）'],
  ])('says so in the language of the map: %s%s', (facts, title) => {
    expect(said(sceneOf(text(facts), undefined, 'grid', 360)).join(' ')).toContain(title.split(' ').at(-1));
  });

  test('says what it is for, and what it suffers from, once', () => {
    const words = said(sceneOf(text(), undefined, 'grid', 360));
    expect(words.filter((line) => line === 'To be served')).toHaveLength(1);
    expect(words.filter((line) => line === 'It is cold')).toHaveLength(1);
  });
});

describe('the picture is read', () => {
  const stage = (id: string, count: number) =>
    `stage ${id}: ${id.toUpperCase()}\n${row(count, () => '    action: Waits\n')}`;
  const groups = (text: string, width?: number) =>
    sceneOf(text, undefined, 'grid', width).children.flatMap((child) =>
      child.kind === 'group' ? [[child.id, child.label].filter((part) => part !== undefined).join(' | ')] : [],
    );

  test('stage by stage, a divided stage band by band', () => {
    expect(groups(`journey: J\n${stage('a', 5)}${stage('b', 1)}`, 360)).toEqual([
      'head',
      'stage-a | A',
      'stage-a--continued | A (continued)',
      'stage-a--continued-2 | A (continued)',
      'stage-b | B',
      'foot',
    ]);
  });

  test('with the ways of a band behind its stages, before the next band', () => {
    const ways = `journey: J\nstage a: A\n  step: One\n    action: x\n    next: one [when: no answer]\n  step: Two\n    action: x\n${stage('b', 2)}`;
    expect(groups(ways, 360)).toEqual([
      'head',
      'stage-a | A',
      'After “One” comes “One” (no answer).',
      'stage-b | B',
      'foot',
    ]);
  });

  test('lane by lane within each', () => {
    const scene = sceneOf(`journey: J\n${stage('a', 3)}`, undefined, 'grid', 360);
    const bands = scene.children.filter((child) => child.kind === 'group' && child.id?.startsWith('stage-'));
    expect(
      bands.map((band) =>
        (band.kind === 'group' ? band.children : []).flatMap((child) =>
          child.kind === 'group' ? (child.label ?? []) : [],
        ),
      ),
    ).toEqual([
      ['Steps and touchpoints', 'Actions'],
      ['Steps and touchpoints', 'Actions'],
    ]);
  });
});

describe('rows', () => {
  const text = `journey: Rows\nstage: One\n${row(2, () => '    frontstage: Serves\n')}stage: Two\n${row(2, () => '    action: Waits\n')}`;

  test('are left out of bands that they say nothing in', () => {
    const words = said(sceneOf(text, undefined, 'grid', 360));
    expect(words.filter((line) => line === 'Actions')).toHaveLength(1);
    expect(words.filter((line) => line === 'Frontstage')).toHaveLength(1);
  });

  test('below a named line of a blueprint are in all of them, so that what is seen and what is not stays apart', () => {
    const words = said(sceneOf(text, undefined, 'blueprint', 360));
    expect(words.filter((line) => line === 'Line of interaction')).toHaveLength(2);
  });
});

describe('the curve', () => {
  const plan = planOf(
    `journey: Curve\npersona a: Ann\nstage: One\n${row(6, (index) => (index === 3 ? '' : `    emotion: ${(index % 3) - 2}\n`))}`,
  );
  const parts = partsOf(plan, slotsOf(plan), [0, 2, 4]);
  const lines = splitEmotions(collectEmotions(plan), parts).flatMap((part) => part.lines);

  test('leaves a band at the height at which it enters the next', () => {
    expect(lines.map(({ enters }) => enters)).toEqual([undefined, lines[0]?.leaves, lines[1]?.leaves]);
    expect(lines[0]?.leaves).toEqual({ score: -0.5, gap: false });
  });

  test('leaves dotted where nobody said how it went on', () => {
    expect(lines[1]?.leaves?.gap).toBe(true);
  });

  test('has one lowest point in the whole map', () => {
    expect(lines.map(({ lowest }) => lowest !== undefined)).toEqual([true, false, false]);
  });

  test('counts its places from the start of each band', () => {
    expect(lines.map(({ points }) => points.map(({ slot }) => slot.index))).toEqual([[0, 1], [0], [0, 1]]);
  });

  test('of a whole stage stands in the band that has the middle of the stage', () => {
    const whole = planOf(`journey: Whole\nstage: One\n  emotion: 1 Fine\n${row(5, () => '')}`);
    const single = planOf(`journey: Whole\nstage: One\n  emotion: 1 Fine\n${row(5, () => '    action: Waits\n')}`);
    expect(whole.columns).toHaveLength(1);
    const split = splitEmotions(collectEmotions(single), partsOf(single, slotsOf(single), [0, 2, 4]));
    expect(split.map((part) => part.lines.flatMap(({ points }) => points.map(({ position }) => position)))).toEqual([
      [],
      [0.25],
      [],
    ]);
  });
});
