// What the emotion panel shows, from columns of feelings: every word, every score on its level, nothing over anything.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emotionLane } from '../../../src/lanes/emotion/emotion-lane.js';
import { collectEmotions } from '../../../src/scene/emotions/collect-emotions.js';
import type { MapPlan } from '../../../src/scene/map-plan.js';
import type { Mark, Path, PlacedLine, Primitive, TextBlockPrimitive } from '../../../src/scene/primitive.js';
import type { PanelFrame, PlacedPanel, Row } from '../../../src/scene/row.js';
import { hasWords, planOf as planOfText, sceneOf, wordsOf } from '../../scene/drawn-texts.js';
import { type ColumnOfFeelings, frameOf, journeyOf, type MapOfFeelings, planOf } from './map-of-feelings.js';

const eva = (...feelings: readonly string[]): readonly ColumnOfFeelings[] =>
  feelings.map((feeling) => ({ feelings: feeling === '' ? {} : { eva: feeling } }));

describe('levels', () => {
  test('have the five words of the language where the scale has none of its own', () => {
    const { words } = panelOf({ personas: ['Eva'], stages: [eva('0 Open')] });
    expect(words).toEqual(expect.arrayContaining(['Delighted', 'Pleased', 'Neutral', 'Annoyed', 'Frustrated']));
  });

  test('are those of the scale where it names them', () => {
    const scale = {
      lowest: 0,
      highest: 10,
      levels: [
        { score: 0, label: 'Awful' },
        { score: 10, label: 'Superb' },
      ],
    };
    const { words } = panelOf({ personas: ['Eva'], scale, stages: [eva('3 So so')] });
    expect(words).toEqual(expect.arrayContaining(['Awful', 'Superb', 'So so']));
    expect(words).not.toContain('Neutral');
  });

  test.each([
    ['-2..2', { lowest: -2, highest: 2 }, ['-2', '-1', '0', '1', '2']],
    ['1..5', { lowest: 1, highest: 5 }, ['1', '2', '3', '4', '5']],
    ['0..10', { lowest: 0, highest: 10 }, ['0', '2.5', '5', '7.5', '10']],
  ])('of %s show the five faces, and each face stands on its level', (_, range, scores) => {
    const panel = panelOf({ personas: ['Eva'], scale: { ...range, levels: [] }, stages: [eva(...scores)] });
    const names = ['face-lowest', 'face-low', 'face-middle', 'face-high', 'face-highest'];
    expect(panel.faces.map((face) => face.mark)).toEqual(names);
    const levels = panel.levelFaces.map((face) => [face.mark, face.y]);
    expect(panel.faces.map((face) => [face.mark, face.y])).toEqual([...levels].reverse());
  });

  test('are further apart the fewer they are, and hold their labels', () => {
    const levelsOf = (count: number) =>
      Array.from({ length: count }, (_, score) => ({ score, label: `Level ${score}` }));
    const heights = [2, 5, 11].map((count) => {
      const scale = { lowest: 0, highest: count - 1, levels: levelsOf(count) };
      const ys = panelOf({ personas: ['Eva'], scale, stages: [eva('1')] }).levelFaces.map((face) => face.y);
      return (ys[1] ?? 0) - (ys[0] ?? 0);
    });
    expect(heights).toEqual([96, 72, 40]);
  });
});

describe('a line', () => {
  test('joins the faces of one persona at the middles of their columns', () => {
    const panel = panelOf({ personas: ['Eva'], stages: [eva('0', '-1'), eva('2')] });
    expect(panel.faces.map((face) => face.x)).toEqual([288, 448, 624]);
    expect(panel.curves('persona-1').map((path) => path.stroke?.dash)).toEqual([undefined]);
  });

  test('is dotted where nobody said how they felt', () => {
    const panel = panelOf({ personas: ['Eva'], stages: [eva('0', '1', '', '-1')] });
    expect(panel.curves('persona-1').map((path) => path.stroke?.dash)).toEqual([undefined, [0.1, 8]]);
  });

  test('is not dotted across a stage that a feeling of the whole stage speaks for', () => {
    const panel = panelOf({
      personas: ['Eva'],
      stages: [eva('0'), eva('', ''), eva('1')],
      overall: [undefined, { eva: '-1 Long' }, undefined],
    });
    expect(panel.curves('persona-1').map((path) => path.stroke?.dash)).toEqual([undefined]);
    expect(panel.faces.map((face) => face.x)).toEqual([288, 544, 800]);
  });

  test('changes within a column at its thirds', () => {
    const { faces } = panelOf({ personas: ['Eva'], stages: [eva('1 -> -2 Delight turns to worry')] });
    expect(faces.map(({ mark, x }) => [mark, x])).toEqual([
      ['face-high', 264],
      ['face-lowest', 312],
    ]);
  });

  test('of a second persona has its own dash, fitted to every segment', () => {
    const stages = [[{ feelings: { eva: '0', ben: '1' } }, { feelings: { eva: '0', ben: '1' } }]];
    const [dashed] = panelOf({ personas: ['Eva', 'Ben'], stages }).curves('persona-2');
    expect(dashed?.stroke?.dash?.[1]).toBe(7);
  });

  test('stands aside where another has the same score', () => {
    const stages = [[{ feelings: { eva: '1', ben: '1' } }]];
    expect(panelOf({ personas: ['Eva', 'Ben'], stages }).faces.map((face) => face.x)).toEqual([303, 273]);
  });

  test('of one column is one face: no stroke, no wash, no ring', () => {
    const panel = panelOf({ personas: ['Eva'], stages: [eva('1 Glad')] });
    expect(panel.faces).toHaveLength(1);
    expect(panel.curves('persona-1')).toEqual([]);
    expect(panel.washes).toEqual([]);
    expect(panel.rings).toEqual([]);
  });

  test('of nobody in particular takes the colour of the text', () => {
    const panel = panelOf({ personas: [], stages: [[{ feelings: { '': '0 Open' } }, { feelings: { '': '1 Glad' } }]] });
    expect(panel.curves('ink')).toHaveLength(1);
    expect(panel.words).toEqual(expect.arrayContaining(['Open', 'Glad']));
  });

  test('of an actor is drawn too, and named', () => {
    const stages = [[{ feelings: { eva: '0', host: '-1 Rushed' } }, { feelings: { eva: '1', host: '0 Calm' } }]];
    const panel = panelOf({ personas: ['Eva'], actors: ['Host'], stages });
    expect(panel.words).toEqual(expect.arrayContaining(['Rushed', 'Calm', 'Host']));
  });
});

describe('the primary persona', () => {
  const stages = [[{ feelings: { eva: '0', ben: '1', ann: '2' } }, { feelings: { eva: '-1', ben: '2', ann: '2' } }]];

  test('has a wash, and a ring round the lowest point', () => {
    const pair = [[{ feelings: { eva: '0', ben: '1' } }, { feelings: { eva: '-1', ben: '2' } }]];
    const panel = panelOf({ personas: ['Eva', 'Ben'], primary: 'ben', stages: pair });
    expect(panel.washes.map((path) => path.fill)).toEqual(['persona-2']);
    expect(panel.rings).toEqual([{ x: 288, paint: 'persona-2' }]);
  });

  test('has no wash beside two others', () => {
    expect(panelOf({ personas: ['Eva', 'Ben', 'Ann'], primary: 'eva', stages }).washes).toEqual([]);
  });
});

describe('words', () => {
  test('that no score goes with stand at the foot of the panel', () => {
    const panel = panelOf({ personas: ['Eva'], stages: [eva('0 Open', 'Just a word', '1 Glad')] });
    const note = panel.blocks.find((block) => block.text === 'Just a word');
    expect(note?.top).toBeGreaterThan(panel.lowestLevel);
    expect(panel.faces).toHaveLength(2);
  });

  test('that find no free place stand there whole, with their face', () => {
    const sentence = 'She wrote down everything that anybody said in the room that day, and then some more, for weeks';
    const panel = panelOf({ personas: ['Eva'], stages: [eva('0 Open', `-1 ${sentence}`, '1 Glad')] });
    const note = panel.blocks.find((block) => block.text === sentence);
    expect(note?.top).toBeGreaterThan(panel.lowestLevel);
    expect(panel.faces.map((face) => face.scale < 1)).toEqual([false, false, false, true]);
  });

  test('of a whole stage whose steps have their own stand there too', () => {
    const map = { personas: ['Eva'], stages: [eva('0 Open', '1 Glad')], overall: [{ eva: '1 Good on the whole' }] };
    const panel = panelOf(map);
    expect(panel.faces.filter((face) => face.scale === 1)).toHaveLength(2);
    expect(panel.words).toContain('Good on the whole');
  });

  test('without a score anywhere make a text row', () => {
    const [row] = rowsOf({ personas: ['Eva'], stages: [eva('Curious', '', 'Tired')] });
    expect(row?.kind).toBe('cells');
    expect(row?.kind === 'cells' && row.cells.map((cell) => cell !== undefined)).toEqual([true, false, true]);
  });

  test('of no emotion make no row', () => {
    expect(rowsOf({ personas: ['Eva'], stages: [eva('', '')] })).toEqual([]);
  });

  test('name each persona at both ends, by the part of the name that there is room for', () => {
    const panel = panelOf({ personas: ['Eva Moline-Bergmann, journalist'], stages: [eva('0', '1')] });
    expect(panel.words.filter((words) => words.startsWith('Eva'))).toEqual(['Eva', 'Eva']);
  });
});

describe('moments of truth', () => {
  test('stand on top, with a dotted guide to the face', () => {
    const stages = [[{ feelings: { eva: '0 Open' } }, { feelings: { eva: '-2 Lost' }, moment: 'First impression' }]];
    const panel = panelOf({ personas: ['Eva'], stages });
    const moment = panel.blocks.find((block) => block.text === 'First impression');
    const face = panel.faces[1];
    const guide = panel.all.find((primitive) => primitive.kind === 'line' && primitive.stroke.dash?.join() === '1,4');
    expect(moment?.top).toBeLessThan(panel.highestLevel - 40);
    expect(guide).toMatchObject({ x1: face?.x, y2: (face?.y ?? 0) - 18 });
    expect(panel.all).toContainEqual(expect.objectContaining({ kind: 'mark', mark: 'star' }));
  });

  test('push the levels down when they have much to say, and lose no word', () => {
    const moment =
      'A moment of truth that its author describes at length because so much depends on it and on nothing else here';
    const stages = [
      [
        { feelings: { eva: '0' }, moment },
        { feelings: { eva: '1' }, moment },
        { feelings: { eva: '1' }, moment },
      ],
    ];
    const panel = panelOf({ personas: ['Eva'], stages });
    expect(panel.words.filter((words) => words === moment)).toHaveLength(3);
    expectNothingOverlaps(panel);
  });
});

describe('drop-offs', () => {
  test('leave through the lower edge, with their share and reason', () => {
    const stages = [
      [{ feelings: { eva: '0' } }, { feelings: { eva: '-2' }, leave: '8 % go next door' }, { feelings: { eva: '1' } }],
    ];
    const panel = panelOf({ personas: ['Eva'], stages });
    const arrow = panel.all.find((primitive) => primitive.kind === 'path' && primitive.stroke?.paint === 'ink');
    const edge = panel.frame.y + panel.height;
    expect(arrow?.kind === 'path' && arrow.box.y + arrow.box.height).toBeGreaterThan(edge);
    expect(panel.words).toEqual(expect.arrayContaining(['8 %', 'go next door']));
  });
});

describe('a baseline', () => {
  test('lies beneath, pale and without faces, with what only the older stage held in its place in time', () => {
    const before = journeyOf({ personas: ['Eva'], stages: [eva('-2', '-1', '0')] });
    const panel = panelOf({ personas: ['Eva'], stages: [eva('1', '2')], baseline: before });
    const [pale] = panel.curves('rule');
    expect(pale?.stroke?.width).toBe(2);
    const xs = [...(pale?.d.matchAll(/(?:^M|\s)(-?[\d.]+)[ ,](-?[\d.]+)(?=C|$)/gu) ?? [])].map((found) =>
      Number(found[1]),
    );
    expect(pale?.d.match(/C/g)).toHaveLength(2);
    expect(xs).toEqual([...xs].sort((one, other) => one - other));
    expect(panel.faces).toHaveLength(2);
    expect(panel.words).toContain('Before');
  });
});

describe('a score of a whole stage', () => {
  const stage = (first: string, second: string): string => `journey: J
stage: S
  emotion: -2 As a whole
  step: A
    emotion: ${first}
  step: B
    emotion: ${second}`;
  const linesOf = (text: string) => collectEmotions(planOfText(text)).lines.flatMap(({ points }) => points);

  test('speaks for the steps that have none', () => {
    const points = linesOf(stage('+2 High', 'only words'));
    expect(points.map(({ slot, score }) => [slot.kind, slot.index, score])).toEqual([
      ['column', 0, 2],
      ['column', 1, -2],
    ]);
  });

  test('is told in words where all steps have one', () => {
    expect(linesOf(stage('+2', '+1')).map(({ score }) => score)).toEqual([2, 1]);
    expect(collectEmotions(planOfText(stage('+2', '+1'))).notes.map(({ words }) => words)).toEqual(['As a whole']);
  });
});

describe('details of what the panel draws', () => {
  test('stand at its foot', () => {
    const text = `journey: J
stage: S
  step: A
    emotion: +1 Glad
      note: Said twice
    moment-of-truth: The promise [owner: floor]
    drop-off: go home [share: 8%, note: Mostly at noon]`;
    const words = wordsOf(sceneOf(text));
    expect(['Said twice', 'floor', 'Mostly at noon'].filter((part) => !hasWords(words, part))).toEqual([]);
  });
});

describe('over all maps', () => {
  const words = fc.constantFrom(
    '',
    'Open',
    'Quick and painless',
    'Frustrated, third lap round the block',
    'Donaudampfschifffahrtsgesellschaft',
  );
  const score = fc.constantFrom('-2', '-1', '0', '0.5', '1', '2', '1 -> -2', '');
  const feeling = fc.tuple(score, words).map(([one, said]) => `${one} ${said}`.trim());
  const column = fc
    .record({
      feelings: fc.dictionary(fc.constantFrom('eva', 'ben', 'ann', ''), feeling, { maxKeys: 4, noNullPrototype: true }),
      moment: fc.option(fc.constantFrom('The promise', 'First impression of the whole place'), {
        nil: undefined,
        freq: 4,
      }),
      leave: fc.option(fc.constantFrom('8 % go next door', '30 % give up because it takes too long'), {
        nil: undefined,
        freq: 4,
      }),
    })
    .map(
      ({ feelings, moment, leave }): ColumnOfFeelings => ({
        feelings,
        ...(moment === undefined ? {} : { moment }),
        ...(leave === undefined ? {} : { leave }),
      }),
    );
  const maps = fc.array(fc.array(column, { maxLength: 4 }), { minLength: 1, maxLength: 4 });
  const widths = fc.constantFrom(128, 144, 224);

  test('no words touch others or leave the panel, and none are lost', () => {
    fc.assert(
      fc.property(maps, widths, (stages, width) => {
        const map: MapOfFeelings = { personas: ['Eva Moline', 'Ben', 'Ann'], primary: 'eva', stages };
        const [row] = rowsOf(map);
        if (row?.kind !== 'panel') return;
        const panel = panelOf(map, width);
        expectNothingOverlaps(panel);
        const shown = panel.words.map(unspaced);
        for (const said of stages.flat().flatMap(({ feelings = {} }) => Object.values(feelings))) {
          const words = unspaced(said.replace(/^[\d.+-]*(?: -> [\d.+-]+)? ?/, ''));
          if (words !== '') expect(shown).toContain(words);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a panel is drawn the same way twice', () => {
    const map = {
      personas: ['Eva', 'Ben'],
      stages: [[{ feelings: { eva: '1 One', ben: '1 Two' } }, { feelings: { eva: '0', ben: '-1' } }]],
    };
    expect(JSON.stringify(panelOf(map).all)).toBe(JSON.stringify(panelOf(map).all));
  });

  test('thousands of columns, and hundreds of personas at one, end', () => {
    const long = {
      personas: ['Eva', 'Ben'],
      stages: Array.from({ length: 500 }, () =>
        [0, 1, 2, 3].map((place) => ({ feelings: { eva: `${place - 1} Some words`, ben: `${2 - place} And others` } })),
      ),
    };
    const names = Array.from({ length: 300 }, (_, index) => `P${index}`);
    const wide = {
      personas: names,
      stages: [0, 1, 2].map((value) => [
        { feelings: Object.fromEntries(names.map((_, index) => [`p${index}`, `${value} Same`])) },
      ]),
    };
    expect(panelOf(long).faces).toHaveLength(4000);
    expect(panelOf(wide).faces.length).toBeGreaterThanOrEqual(900);
  }, 20_000);
});

interface Block {
  readonly text: string;
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

interface Panel {
  readonly all: readonly Exclude<Primitive, { kind: 'group' }>[];
  readonly frame: PanelFrame;
  readonly height: number;
  readonly blocks: readonly Block[];
  readonly words: readonly string[];
  /** On the curve and in notes, without those of the levels. */
  readonly faces: readonly Mark[];
  readonly levelFaces: readonly Mark[];
  readonly highestLevel: number;
  readonly lowestLevel: number;
  readonly curves: (paint: string) => readonly Path[];
  readonly washes: readonly Path[];
  readonly rings: readonly { readonly x: number; readonly paint: string | undefined }[];
}

function rowsOf(map: MapOfFeelings): readonly Row[] {
  return emotionLane.lower(planOf(map));
}

function panelOf(map: MapOfFeelings, width = 144): Panel {
  const plan: MapPlan = planOf(map);
  const [row] = emotionLane.lower(plan);
  if (row?.kind !== 'panel') throw new Error('no panel');
  const frame = frameOf(plan, width);
  const placed: PlacedPanel = row.draw(frame);
  const all = [...placed.primitives, ...placed.stages.flat()].flatMap(flat);
  const marks = all.filter((primitive) => primitive.kind === 'mark').filter(({ mark }) => mark.startsWith('face-'));
  const levelFaces = marks.filter(({ paint, x }) => paint === 'ink2' && x === frame.left + 12);
  const paths = all.filter((primitive) => primitive.kind === 'path');
  const blocks = all.filter((primitive) => primitive.kind === 'text').map(blockOf);
  return {
    all,
    frame,
    height: placed.height,
    blocks,
    words: blocks.map(({ text }) => text),
    faces: marks.filter((mark) => !levelFaces.includes(mark)),
    levelFaces,
    highestLevel: Math.min(...levelFaces.map(({ y }) => y)),
    lowestLevel: Math.max(...levelFaces.map(({ y }) => y)),
    curves: (paint) => paths.filter(({ stroke, d }) => stroke?.paint === paint && d.includes('C')),
    washes: paths.filter(({ fillOpacity }) => fillOpacity === 'wash'),
    rings: all
      .filter((primitive) => primitive.kind === 'circle')
      .filter(({ radius }) => radius > 11)
      .map(({ x, stroke }) => ({ x, paint: stroke?.paint })),
  };
}

/** A word that is longer than its column is torn, and nothing else may happen to it. */
function unspaced(words: string): string {
  return words.replace(/\s+/g, '');
}

function flat(primitive: Primitive): readonly Exclude<Primitive, { kind: 'group' }>[] {
  return primitive.kind === 'group' ? primitive.children.flatMap(flat) : [primitive];
}

/** Around the glyphs, and the text as it reads. */
function blockOf({ anchor, lines, style }: TextBlockPrimitive): Block {
  const left = ({ x, width }: PlacedLine) => (anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2);
  const baselines = lines.map(({ y }) => y);
  return {
    text: lines
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' '),
    left: Math.min(...lines.map(left)),
    right: Math.max(...lines.map((line) => left(line) + line.width)),
    top: Math.min(...baselines) - 0.8 * style.size,
    bottom: Math.max(...baselines) + 0.2 * style.size,
  };
}

function expectNothingOverlaps({ blocks, frame, height }: Panel): void {
  for (const [index, one] of blocks.entries()) {
    expect(one.left, one.text).toBeGreaterThanOrEqual(frame.left - 24);
    expect(one.right, one.text).toBeLessThanOrEqual(frame.right + 24);
    expect(one.top, one.text).toBeGreaterThanOrEqual(frame.y);
    expect(one.bottom, one.text).toBeLessThanOrEqual(frame.y + height);
    for (const other of blocks.slice(index + 1)) {
      const apart =
        one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
      expect(apart, `${one.text} | ${other.text}`).toBe(true);
    }
  }
}
