// Cards in several bands: a line whose ends stand in two of them leaves at an edge, with the name of where it leads, and
// comes in at an edge of the other.

import { describe, expect, test } from 'vitest';
import { lowerLanes } from '../../../src/lanes/index.js';
import { cardsFrame } from '../../../src/layouts/grid/connectors/cards-frame.js';
import { connectorsInParts } from '../../../src/layouts/grid/connectors/connectors-in-parts.js';
import { linesOfBand } from '../../../src/layouts/grid/connectors/lines-of-band.js';
import { placeConnectors } from '../../../src/layouts/grid/connectors/place-connectors.js';
import type { Connector } from '../../../src/scene/connectors/connectors.js';
import { partsOf, slotsOf } from '../../../src/scene/map-part.js';
import type { Primitive } from '../../../src/scene/primitive.js';
import { planOf, sceneOf, textBlocks } from '../../scene/drawn-texts.js';
import { connectorsOf as drawnConnectors } from './drawn-connectors.js';

const map = (...nexts: readonly string[]): string =>
  `journey: J\nstage: S\n${nexts.map((next, index) => `  step ${'abcd'[index]}: Step ${'ABCD'[index]}\n    action: x\n${next}`).join('')}`;

function connectorsOf(text: string) {
  const row = lowerLanes(planOf(text)).find(({ name }) => name === 'steps-and-touchpoints');
  if (row?.kind !== 'cells' || row.connectors === undefined) throw new Error('there are no connectors');
  return row.connectors;
}

const linksOf = (text: string): readonly Connector[] => connectorsOf(text).links;
const upper = [0, 1];
const lower = [2, 3];

test.each([
  ['within the upper band', map('    next: b [when: w]\n', '', '', ''), [{ from: 0, to: 1 }], []],
  ['from the upper to the lower', map('    next: d\n', '', '', ''), [{ from: 0 }], [{ to: 1 }]],
  ['from the lower to the upper', map('', '', '', '    next: b\n'), [{ to: 1 }], [{ from: 1 }]],
  ['on to the first of the lower', map('', '    next: c\n', '', ''), [], []],
])('%s', (_, text, above, below) => {
  const ends = (columns: readonly number[]) =>
    linesOfBand(linksOf(text), columns).below.map(({ from, to }) => ({
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    }));
  expect([ends(upper), ends(lower)]).toEqual([above, below]);
});

const frame = (columns: readonly number[]) =>
  cardsFrame(new Map(columns.map((column, card) => [column, { x: 100 + card * 200, width: 184 }])), {
    left: 100,
    right: 484,
  });
const textsOf = (primitives: readonly Primitive[]): string =>
  textBlocks(primitives)
    .flatMap(({ lines }) => lines.map(({ text }) => text))
    .join(' ');

test('a line that leaves says where it leads', () => {
  const connectors = connectorsOf(map('    next: d [when: in a hurry]\n', '', '', ''));
  const [above, below] = [upper, lower].map((columns) => placeConnectors(connectors, frame(columns)).draw(0, 100));
  expect(textsOf(above ?? [])).toBe('Then, in a hurry: Step D');
  expect(textsOf(below ?? [])).toBe('');
});

test.each([
  ['on', map('    next: d\n', '', '', ''), 484, 100],
  ['back', map('', '', '', '    next: a\n'), 484, 100],
])('a line that runs %s ends and begins at the edges', (runs, text, right, left) => {
  const connectors = connectorsOf(text);
  const [above, below] = [upper, lower].map((columns) =>
    JSON.stringify(placeConnectors(connectors, frame(columns)).draw(0, 100)),
  );
  const [leaving, coming] = runs === 'on' ? [above, below] : [below, above];
  expect(leaving).toContain(`H${runs === 'on' ? right : left}M`);
  expect(coming).toMatch(new RegExp(`"d":"M${runs === 'on' ? left : right} `, 'u'));
});

describe('a map in parts', () => {
  const text = map(
    '    next: b\n    drop-off: Away\n',
    '    decision: Which?\n    next: c [when: x]\n    next: a [when: y]\n',
    '',
    '    next: d [when: again]\n    drop-off: Off\n',
  );
  const plan = planOf(text);
  const parts = partsOf(plan, slotsOf(plan), [0, 2]);

  test('counts columns from the start of each; what is none of its columns stands in another', () => {
    const split = connectorsInParts(connectorsOf(text), parts);
    expect(split.map(({ links }) => links.map(({ from, to }) => [from, to]))).toEqual([
      [
        [0, 1],
        [1, 2],
        [1, 0],
      ],
      [
        [-1, 0],
        [1, 1],
      ],
    ]);
    expect(split.map(({ exits }) => exits.map(({ column }) => column))).toEqual([[0], [1]]);
    expect(split.map(({ forks }) => [...forks])).toEqual([[1], []]);
  });
});

test('on a sheet that wraps every line is told once where it begins, and once where it comes in from another band', () => {
  const text = map('    next: d [when: in a hurry]\n', '', '', '    next: c [when: x]\n');
  const labels = drawnConnectors(sceneOf(text, undefined, 'grid', 360)).map(({ label }) => label);
  expect(labels).toEqual([
    'After “Step A” comes “Step D” (in a hurry).',
    'After “Step A” comes “Step D” (in a hurry).',
    'After “Step D” comes “Step C” (x).',
  ]);
});
