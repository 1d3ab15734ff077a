// The blueprint: rows in the order of their distance from the customer, parted by the three named lines.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lowerLanes } from '../../src/lanes/index.js';
import { inZones } from '../../src/layouts/blueprint.js';
import { drawnLines, planOf, sceneOf } from '../scene/drawn-texts.js';

const example = readFileSync(new URL('../../examples/bank-account.journey', import.meta.url), 'utf8');

/** Labels of the rows, and the names of the lines between them. */
function sheetOf(text: string): readonly string[] {
  const plan = planOf(text);
  return inZones(plan, lowerLanes(plan)).flatMap((row) =>
    row.kind === 'cells' && row.ruleAbove !== undefined ? [`-- ${row.ruleAbove}`, row.label] : [row.label],
  );
}

describe('the bank account', () => {
  test('stands from what the founder sees down to what the bank runs on, then what it means', () => {
    expect(sheetOf(example)).toEqual([
      'Evidence',
      'Papers that change hands',
      'Steps and touchpoints',
      'Actions',
      'Thoughts and quotes',
      '-- Line of interaction',
      'Frontstage',
      '-- Line of visibility',
      'Backstage',
      '-- Line of internal interaction',
      'Support processes',
      'Hands-on time at the bank',
      'Systems',
      'Policies',
      'Emotion',
      'Pain points',
      'Opportunities',
      'Risks',
      'Harms',
      'Insights',
      'Notes',
      'Owners',
    ]);
  });

  test('draws its lines over the whole width of the sheet', () => {
    const scene = sceneOf(example, undefined, 'blueprint');
    const names = drawnLines(scene).filter(({ text }) => text.startsWith('Line of'));
    expect(names.map(({ text }) => text)).toEqual([
      'Line of interaction',
      'Line of visibility',
      'Line of internal interaction',
    ]);
    const wide = scene.children
      .filter((child) => child.kind === 'line')
      .filter(({ stroke, x1, x2 }) => stroke.dash !== undefined && x2 - x1 > 1000);
    expect(wide.map(({ x1, x2 }) => [x1, x2])).toEqual([
      [64, scene.width - 64],
      [64, scene.width - 64],
      [64, scene.width - 64],
    ]);
  });
});

const step = (facts: string) => `journey: A\nstage: S\n  step: T\n${facts}`;

describe('a line', () => {
  test('stands only above a part that the map has', () => {
    expect(sheetOf(step('    backstage: Types'))).toEqual([
      'Steps and touchpoints',
      '-- Line of visibility',
      'Backstage',
    ]);
  });

  test('stands above the first row of its part, whatever that is', () => {
    expect(sheetOf(step('    policy: Two pairs of eyes\n    action: Waits'))).toEqual([
      'Steps and touchpoints',
      'Actions',
      '-- Line of internal interaction',
      'Policies',
    ]);
  });

  test('is drawn by no other layout', () => {
    const lines = drawnLines(sceneOf(example, undefined, 'grid'));
    expect(lines.filter(({ text }) => text.startsWith('Line of'))).toEqual([]);
  });
});

describe('a team’s lane', () => {
  const withLane = (properties: string) =>
    sheetOf(`journey: A\nlane tools: Tools${properties}\nstage: S\n  step: T\n    tools: x\n    frontstage: y`);

  test('stands where the lane does that it follows', () => {
    expect(withLane(' [after: frontstage]')).toEqual([
      'Steps and touchpoints',
      '-- Line of interaction',
      'Frontstage',
      'Tools',
    ]);
  });

  test('stands behind the line of visibility when it is backstage', () => {
    expect(withLane(' [backstage: yes]')).toEqual([
      'Steps and touchpoints',
      '-- Line of interaction',
      'Frontstage',
      '-- Line of visibility',
      'Tools',
    ]);
  });

  test('stands last when it says neither', () => {
    expect(withLane('').at(-1)).toBe('Tools');
  });
});
