// Answers quickly what stands in a range of x, so that words of one column look only at what is near.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Things without width, sorted by x. */
export interface PointIndex {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

export function indexPoints(points: readonly { readonly x: number; readonly y: number }[]): PointIndex {
  const sorted = [...points].sort((one, other) => one.x - other.x);
  return { xs: Float64Array.from(sorted, ({ x }) => x), ys: Float64Array.from(sorted, ({ y }) => y) };
}

/** How many points lie in the box, or closer to it than `margin` on any side. */
export function countInside({ xs, ys }: PointIndex, box: Box, margin: number): number {
  const right = box.right + margin;
  const top = box.top - margin;
  const bottom = box.bottom + margin;
  let count = 0;
  for (let index = firstFrom(xs, box.left - margin); index < xs.length && (xs[index] ?? 0) <= right; index += 1) {
    const y = ys[index] ?? 0;
    if (y >= top && y <= bottom) count += 1;
  }
  return count;
}

/** How many points are closer to the box than `distance`, also past its corners. */
export function countWithin({ xs, ys }: PointIndex, box: Box, distance: number): number {
  let count = 0;
  const end = box.right + distance;
  for (let index = firstFrom(xs, box.left - distance); index < xs.length && (xs[index] ?? 0) <= end; index += 1) {
    const x = xs[index] ?? 0;
    const y = ys[index] ?? 0;
    const across = Math.max(box.left - x, 0, x - box.right);
    const along = Math.max(box.top - y, 0, y - box.bottom);
    if (across * across + along * along < distance * distance) count += 1;
  }
  return count;
}

function firstFrom(xs: Float64Array, x: number): number {
  let low = 0;
  let high = xs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((xs[middle] ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of these ascending numbers lie between two. */
export function countBetween(sorted: Float64Array, low: number, high: number): number {
  return Math.max(0, firstFrom(sorted, high) - firstFrom(sorted, low));
}

/** Boxes in strips of x, to which more are added while words are placed. */
export interface BoxIndex {
  readonly add: (box: Box) => void;
  /** The uppermost of those closer than `distance`. */
  readonly near: (box: Box, distance: number) => Box | undefined;
}

export function boxIndex(): BoxIndex {
  const strip = 256;
  const strips = new Map<number, Box[]>();
  return {
    add: (box) => {
      for (let key = Math.floor(box.left / strip); key <= Math.floor(box.right / strip); key += 1) {
        const boxes = strips.get(key);
        if (boxes === undefined) strips.set(key, [box]);
        else boxes.push(box);
      }
    },
    near: (box, distance) => {
      let found: Box | undefined;
      const last = Math.floor((box.right + distance) / strip);
      for (let key = Math.floor((box.left - distance) / strip); key <= last; key += 1) {
        for (const other of strips.get(key) ?? []) {
          if ((found === undefined || other.top < found.top) && areNear(box, other, distance)) found = other;
        }
      }
      return found;
    },
  };
}

export function areNear(one: Box, other: Box, distance: number): boolean {
  return (
    one.left < other.right + distance &&
    other.left < one.right + distance &&
    one.top < other.bottom + distance &&
    other.top < one.bottom + distance
  );
}
