// A monotone cubic through points from left to right: it turns only at points and never leaves the band between two
// neighbours. Tangents: F. N. Fritsch and J. Butland, "A method for constructing local monotone piecewise cubic
// interpolants" (1984), the weighted harmonic mean of the neighbouring slopes.

export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

/** A cubic whose control points stand at thirds of its width, so that x runs evenly. */
export interface CurveSegment {
  readonly from: CurvePoint;
  readonly to: CurvePoint;
  readonly fromControl: CurvePoint;
  readonly toControl: CurvePoint;
}

/** One segment less than points; x must increase. */
export function curveThrough(points: readonly CurvePoint[]): readonly CurveSegment[] {
  const tangents = tangentsAt(points);
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const third = (to.x - from.x) / 3;
    return {
      from,
      to,
      fromControl: { x: from.x + third, y: from.y + third * (tangents[index] ?? 0) },
      toControl: { x: to.x - third, y: to.y - third * (tangents[index + 1] ?? 0) },
    };
  });
}

export function heightAt({ from, to, fromControl, toControl }: CurveSegment, t: number): number {
  const rest = 1 - t;
  return (
    rest * rest * rest * from.y +
    3 * rest * rest * t * fromControl.y +
    3 * rest * t * t * toControl.y +
    t * t * t * to.y
  );
}

/** Points about 6 apart along neighbouring segments, so that what covers them can be told by their number. */
export function sampledEvenly(segments: readonly CurveSegment[]): {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
} {
  const steps = segments.map(({ from, to }) =>
    Math.max(1, Math.ceil(Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) / 6)),
  );
  const count = steps.reduce((sum, some) => sum + some, 0);
  const [xs, ys] = [new Float64Array(count), new Float64Array(count)];
  let next = 0;
  for (const [index, segment] of segments.entries()) {
    const some = steps[index] ?? 1;
    const width = segment.to.x - segment.from.x;
    for (let step = 1; step <= some; step += 1) {
      xs[next] = segment.from.x + (width * step) / some;
      ys[next] = heightAt(segment, step / some);
      next += 1;
    }
  }
  return { xs, ys };
}

/** Path data of neighbouring segments as one stroke. */
export function curvePath(segments: readonly CurveSegment[]): string {
  const [first] = segments;
  if (first === undefined) return '';
  const curves = segments.map(
    ({ fromControl, toControl, to }) => `C${pair(fromControl)} ${pair(toControl)} ${pair(to)}`,
  );
  return `M${pair(first.from)}${curves.join('')}`;
}

export function pair({ x, y }: CurvePoint): string {
  return `${tenth(x)} ${tenth(y)}`;
}

function tenth(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
}

function tangentsAt(points: readonly CurvePoint[]): readonly number[] {
  const steps = points.slice(1).map((point, index) => stepBetween(points[index] ?? point, point));
  return points.map((_, index) => {
    const before = steps[index - 1];
    const after = steps[index];
    if (before !== undefined && after !== undefined) return harmonicMean(before, after);
    if (after !== undefined) return startTangent(after, steps[1]);
    return before?.slope ?? 0;
  });
}

interface Step {
  readonly width: number;
  readonly slope: number;
}

function stepBetween(from: CurvePoint, to: CurvePoint): Step {
  const width = to.x - from.x;
  return { width, slope: width > 0 ? (to.y - from.y) / width : 0 };
}

/** Zero at a turn and at the ends of a flat run; elsewhere never steeper than three times the gentler slope. */
function harmonicMean(before: Step, after: Step): number {
  if (before.slope * after.slope <= 0) return 0;
  const weightBefore = 2 * after.width + before.width;
  const weightAfter = after.width + 2 * before.width;
  return (weightBefore + weightAfter) / (weightBefore / before.slope + weightAfter / after.slope);
}

/** A line begins along its first slope, but flat where the next point turns, so that it does not shoot into the turn. */
function startTangent(first: Step, second: Step | undefined): number {
  return second !== undefined && first.slope * second.slope <= 0 ? 0 : first.slope;
}
