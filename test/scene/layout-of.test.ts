// Which layout a sheet has: the view's word, then the map's, then what suits its type.

import { describe, expect, test } from 'vitest';
import { layoutOf } from '../../src/scene/layout-of.js';
import { journeyOf } from './drawn-texts.js';

describe('without `layout`, the type decides', () => {
  test.each([
    ['journey', 'grid'],
    ['experience', 'grid'],
    ['day in the life', 'grid'],
    ['service blueprint', 'blueprint'],
    ['lifecycle', 'circle'],
    ['empathy', 'empathy'],
  ])('%s: %s', (type, layout) => {
    expect(layoutOf(journeyOf(`journey: A\n  type: ${type}`), undefined)).toBe(layout);
  });

  test('a map without a type is a grid', () => {
    expect(layoutOf(journeyOf('journey: A'), undefined)).toBe('grid');
  });
});

const map = journeyOf(`journey: A
  type: service blueprint
  layout: circle

view inside: Inside [layout: empathy]
view plain: Plain [title: Plain]
`);

test.each([
  ['the map’s word is above its type', undefined, 'circle'],
  ['the view’s word is above the map’s', 'inside', 'empathy'],
  ['a view that says nothing has the map’s', 'plain', 'circle'],
  ['an unknown view has the map’s', 'nowhere', 'circle'],
])('%s', (_, view, layout) => {
  expect(layoutOf(map, view)).toBe(layout);
});
