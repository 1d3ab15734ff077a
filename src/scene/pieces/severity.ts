// Severity: four rising bars, as many filled as it is grave. Opportunity: a ring of its status, triangles of its
// impact, squares of its effort. Each stands beside its word, so that nothing is told by colour.

import type { Path, Primitive } from '../primitive.js';

/** 18.5 wide; the bars stand on `y` + 14 of a line of 16 whose top is `y`. */
export function severityBars(filled: number, x: number, y: number): readonly Primitive[] {
  const heights = [4, 6.67, 9.34, 12];
  const bars = (from: number, to: number): string =>
    heights
      .slice(from, to)
      .map((height, index) => `M${(from + index) * 5} 0v-${height}h3.5v${height}z`)
      .join('');
  const box = { x: 0, y: -12, width: 18.5, height: 12 };
  const full: Path = { kind: 'path', d: bars(0, filled), x, y: y + 14, fill: 'pain', box };
  const empty: Path = { kind: 'path', d: bars(filled, 4), x, y: y + 14, fill: 'line', box };
  return [...(filled > 0 ? [full] : []), ...(filled < 4 ? [empty] : [])];
}

/** 12 across, in the middle of a line of 16 whose top is `y`. */
export function statusRing(status: string, x: number, y: number): readonly Primitive[] {
  const [middleX, middleY] = [x + 6, y + 8];
  const ring: Primitive = {
    kind: 'circle',
    x: middleX,
    y: middleY,
    radius: 5.25,
    stroke: { paint: 'opportunity', width: 1.5 },
  };
  const box = { x: -3, y: -3, width: 6, height: 6 };
  switch (status) {
    case 'planned':
      return [ring, { kind: 'path', d: 'M0-3a3 3 0 0 1 3 3H0z', x: middleX, y: middleY, fill: 'opportunity', box }];
    case 'doing':
      return [ring, { kind: 'path', d: 'M0-3a3 3 0 0 1 0 6z', x: middleX, y: middleY, fill: 'opportunity', box }];
    case 'done':
      return [ring, { kind: 'circle', x: middleX, y: middleY, radius: 3, fill: 'opportunity' }];
    case 'dropped':
      return [
        ring,
        {
          kind: 'line',
          x1: middleX - 2.5,
          y1: middleY,
          x2: middleX + 2.5,
          y2: middleY,
          stroke: { paint: 'opportunity', width: 1.5, cap: 'round' },
        },
      ];
    default:
      return [ring];
  }
}

/** Three triangles, 33 wide, on a line of 16. */
export function impactMarks(filled: number, x: number, y: number): readonly Primitive[] {
  return three(filled, { start: 4.5, shape: 'l4.5 8h-9z' }, 'opportunity', x, y + 4);
}

/** Three squares, 32 wide, on a line of 16. */
export function effortMarks(filled: number, x: number, y: number): readonly Primitive[] {
  return three(
    filled,
    { start: 1.5, shape: 'h5.5a1 1 0 0 1 1 1v5.5a1 1 0 0 1-1 1h-5.5a1 1 0 0 1-1-1v-5.5a1 1 0 0 1 1-1z' },
    'ink2',
    x,
    y + 4.5,
  );
}

/** What is filled and what is not are one path each. */
function three(
  filled: number,
  { start, shape }: { readonly start: number; readonly shape: string },
  paint: 'opportunity' | 'ink2',
  x: number,
  y: number,
): readonly Primitive[] {
  const path = (from: number, to: number, fill: Path['fill'] & string): readonly Path[] =>
    from >= to
      ? []
      : [
          {
            kind: 'path',
            d: Array.from({ length: to - from }, (_, index) => `M${start + (from + index) * 12} 0${shape}`).join(''),
            x,
            y,
            fill,
            box: { x: from * 12, y: 0, width: (to - from) * 12 - 3, height: 8 },
          },
        ];
  return [...path(0, filled, paint), ...path(filled, 3, 'line')];
}

/** Of the three steps of impact and effort; 0 for another word. */
export function stepsOf(level: string | undefined): number {
  return ['low', 'medium', 'high'].indexOf(level ?? '') + 1;
}

/** Of the four steps of severity; 0 for none. */
export function severityOf(severity: string | undefined): number {
  return ['low', 'medium', 'high', 'critical'].indexOf(severity ?? '') + 1;
}
