// Whatever the text and the layout: nothing overlaps, nothing leaves the sheet.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.js';
import { layouts } from '../../src/layouts/index.js';
import { drawnLines, outside, overlaps, sceneOf } from '../scene/drawn-texts.js';
import { anyMap } from './any-map.js';
import { longWord, map, oddMaps } from './odd-maps.js';

interface Sheet {
  readonly layout: string;
  readonly width?: number;
}

/** Each layout in its own size; those that wrap also as wide as a phone, a page and a window. */
const sheets: readonly Sheet[] = layouts.flatMap(({ name, wraps }) => [
  { layout: name },
  ...(wraps ? [320, 800, 1200].map((width) => ({ layout: name, width })) : []),
]);

describe.each(sheets)('a sheet of the layout $layout, $width wide', ({ layout, width }) => {
  test.each(Object.entries(oddMaps))('of %s', (_, text) => {
    const scene = sceneOf(text, undefined, layout, width);
    expect(overlaps(drawnLines(scene))).toEqual([]);
    expect(outside(scene)).toEqual([]);
  });

  test.each(['dinner', 'sneakers', 'bank-account', 'clinic-ja', 'delivery-ar', 'day-in-the-life', 'streaming'])(
    'of %s.journey',
    (name) => {
      const scene = sceneOf(
        readFileSync(new URL(`../../examples/${name}.journey`, import.meta.url), 'utf8'),
        undefined,
        layout,
        width,
      );
      expect(overlaps(drawnLines(scene))).toEqual([]);
      expect(outside(scene)).toEqual([]);
    },
  );

  test('is asked a question that can be answered with yes', () => {
    const [line] = drawnLines(sceneOf(map({ stages: 1, steps: 1 }), undefined, layout, width));
    if (line === undefined) throw new Error('a sheet says something');
    expect(overlaps([line, { ...line, text: 'beside it', left: line.right - 4 }])).toEqual([
      `${line.text} / beside it`,
    ]);
    expect(overlaps([line, { ...line, left: line.right + 4, right: line.right + 40 }])).toEqual([]);
  });

  test('of any words', () => {
    const words = fc.array(
      fc.constantFrom('a', 'pizza', longWord, '41 %', '“quoted”', 'العربية', '日本語のテキスト', '🎉'),
      {
        minLength: 1,
        maxLength: 24,
      },
    );
    const shape = fc.record({
      stages: fc.integer({ min: 1, max: 5 }),
      steps: fc.integer({ min: 0, max: 3 }),
      personas: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(words, shape, fc.boolean(), (said, size, rtl) => {
        const scene = sceneOf(
          map({ ...size, words: said.join(' '), ...(rtl ? { facts: '  direction: rtl' } : {}) }),
          undefined,
          layout,
          width,
        );
        expect(overlaps(drawnLines(scene))).toEqual([]);
        expect(outside(scene)).toEqual([]);
      }),
      { numRuns: 24, seed: 7 },
    );
  });

  test('of any shape: stages of their own size, columns that say nothing or everything, one to five personas', () => {
    fc.assert(
      fc.property(anyMap, (text) => {
        const scene = sceneOf(text, undefined, layout);
        expect(overlaps(drawnLines(scene))).toEqual([]);
        expect(outside(scene)).toEqual([]);
      }),
      { numRuns: 24, seed: 11, endOnFailure: true },
    );
  });
});

test('maps of any shape are maps that would be drawn', () => {
  const errors = (text: string) => compile(text).diagnostics.filter(({ severity }) => severity === 'error');
  fc.assert(
    fc.property(anyMap, (text) => {
      expect(errors(text)).toEqual([]);
    }),
    { numRuns: 24, seed: 11, endOnFailure: true },
  );
});
