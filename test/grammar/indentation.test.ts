// Where a line goes among the open ones, by its width and, between two levels, by its keyword.

import { describe, expect, it } from 'vitest';
import { type Level, measureIndentation, placeLine } from '../../grammar/indentation.js';

const level = (width: number, keyword: string, sign = ' '): Level => ({
  width,
  keyword,
  indentation: sign.repeat(sign === '\t' ? width / 4 : width),
});
const open = [level(0, 'stage'), level(4, 'step'), level(6, 'thought')];

describe('placeLine', () => {
  it.each([
    [8, 'x', 3, 8, undefined],
    [6, 'x', 2, 6, undefined],
    [4, 'x', 1, 4, undefined],
    [0, 'x', 0, 0, undefined],
    [5, 'x', 2, 6, 'between'],
    [5, 'step', 1, 4, 'between'],
    [3, 'x', 1, 4, 'between'],
    [1, 'x', 0, 0, 'between'],
    [1, 'step', 1, 4, 'between'],
    [3, 'stage', 0, 0, 'between'],
  ])('width %d, "%s": in %d parents, as wide as %d, %s', (width, keyword, parents, counted, misplaced) => {
    expect(placeLine(open, width, keyword)).toMatchObject({ parents, width: counted, ...(misplaced && { misplaced }) });
  });

  it('further left than all is the top level', () => {
    expect(placeLine([level(2, 'journey')], 0, 'x')).toMatchObject({ parents: 0, misplaced: 'below-base' });
  });
});

describe('measureIndentation', () => {
  it.each([
    ['    ', [level(2, 'a')], 4, undefined],
    ['\t', [level(0, 'a')], 4, undefined],
    ['\t\t', [level(4, 'a', '\t')], 8, undefined],
    ['\t', [level(0, 'a'), level(2, 'b')], 2, 'with-others'],
    ['\t\t', [level(0, 'a'), level(2, 'b')], 4, 'with-others'],
    ['  \t', [level(0, 'a'), level(2, 'b')], 4, 'within'],
    ['    ', [level(0, 'a'), level(4, 'b', '\t')], 8, 'with-others'],
  ])('%j is as wide as %3$d', (written, levels, width, mixed) => {
    expect(measureIndentation(written, levels, () => 2)).toMatchObject({ width, mixed });
  });
});
