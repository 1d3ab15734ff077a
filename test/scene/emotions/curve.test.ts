// The curve keeps what it is told: it passes through every point and never shows a feeling that nobody had.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CurvePoint, curvePath, curveThrough, heightAt } from '../../../src/scene/emotions/curve.js';
import { fittedDash } from '../../../src/scene/emotions/dashes.js';

const points = fc
  .array(fc.record({ step: fc.integer({ min: 1, max: 400 }), y: fc.integer({ min: 0, max: 288 }) }), {
    minLength: 1,
    maxLength: 20,
  })
  .map((steps) => {
    let x = 0;
    return steps.map(({ step, y }): CurvePoint => {
      x += step;
      return { x, y };
    });
  });

describe('a curve', () => {
  test('passes through its points and stays between neighbours, rising or falling all the way', () => {
    fc.assert(
      fc.property(points, (given) => {
        const segments = curveThrough(given);
        expect(segments).toHaveLength(given.length - 1);
        for (const segment of segments) {
          const direction = Math.sign(segment.to.y - segment.from.y);
          let before = segment.from.y;
          for (let step = 1; step <= 50; step += 1) {
            const y = heightAt(segment, step / 50);
            expect((y - before) * direction).toBeGreaterThanOrEqual(-1e-9);
            if (direction === 0) expect(y).toBeCloseTo(segment.from.y, 9);
            before = y;
          }
          expect(before).toBeCloseTo(segment.to.y, 9);
        }
      }),
    );
  });

  test('has no corner at a point', () => {
    fc.assert(
      fc.property(points, (given) => {
        const segments = curveThrough(given);
        segments.slice(1).forEach((after, index) => {
          const before = segments[index];
          if (before === undefined) return;
          const arriving = (before.to.y - before.toControl.y) / (before.to.x - before.toControl.x);
          const leaving = (after.fromControl.y - after.from.y) / (after.fromControl.x - after.from.x);
          expect(leaving).toBeCloseTo(arriving, 9);
        });
      }),
    );
  });

  // The first five of Eva's points, and the path as it was drawn by hand in the picture that this one aims at.
  test('is that of the drawn target', () => {
    const eva = [
      { x: 284, y: 1112 },
      { x: 444, y: 1184 },
      { x: 612, y: 1112 },
      { x: 777, y: 1040 },
      { x: 952, y: 1112 },
      { x: 1144, y: 1256 },
    ];
    expect(curvePath(curveThrough(eva).slice(0, 4))).toBe(
      'M284 1112C337.3 1112 390.7 1184 444 1184C500 1184 556 1136.2 612 1112C667 1088.2 722 1040 777 1040C835.3 1040 893.7 1081.1 952 1112',
    );
  });

  test('of one point is none', () => {
    expect(curveThrough([{ x: 1, y: 1 }])).toEqual([]);
    expect(curvePath([])).toBe('');
  });
});

describe('dashes', () => {
  test('are those of the drawn target', () => {
    expect(fittedDash([9, 7], 160, 18)).toEqual({ dash: [9.38, 7], dashOffset: 14.75 });
  });

  test('begin and end beside the faces with a whole dash', () => {
    const patterns = fc.constantFrom([9, 7], [18, 7, 0.1, 7], [2, 7], [26, 8]);
    fc.assert(
      fc.property(patterns, fc.integer({ min: 80, max: 900 }), (pattern, length) => {
        const clear = 18;
        const { dash = [], dashOffset = 0 } = fittedDash(pattern, length, clear);
        const [drawn = 0] = dash;
        const period = dash.reduce((sum, part) => sum + part, 0);
        const phaseAt = (place: number) => (((place + dashOffset) % period) + period) % period;
        const near = (phase: number, wanted: number) =>
          Math.min(Math.abs(phase - wanted), period - Math.abs(phase - wanted));
        const tolerance = (length / period) * 0.02 + 0.02;
        expect(near(phaseAt(clear), 0)).toBeLessThan(tolerance);
        expect(near(phaseAt(length - clear), drawn)).toBeLessThan(tolerance);
      }),
    );
  });

  test('are left alone where there is no room for one, and in an unbroken line', () => {
    expect(fittedDash([9, 7], 30, 18)).toEqual({});
    expect(fittedDash([], 160, 18)).toEqual({});
  });
});
