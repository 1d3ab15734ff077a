// Reads the short strings of the generated tables (scripts/fonts/encoding.mjs is the other half).
// Nothing here knows a font.

/** One character a number, 0 to 88. */
export function unpackDigits(packed: string): Uint8Array {
  const values = digitValues();
  const numbers = new Uint8Array(packed.length);
  for (let index = 0; index < packed.length; index += 1) numbers[index] = values[packed.charCodeAt(index)] ?? 0;
  return numbers;
}

/** Two characters a number, 0 to 7920; the first `count` of them. */
export function unpackNumbers(packed: string, count = packed.length / 2): Int16Array {
  const values = digitValues();
  const numbers = new Int16Array(count);
  for (let index = 0; index < count; index += 1) {
    const high = values[packed.charCodeAt(2 * index)] ?? 0;
    numbers[index] = high * digits.length + (values[packed.charCodeAt(2 * index + 1)] ?? 0);
  }
  return numbers;
}

/** Printable ASCII without what a string literal escapes. */
export const digits = '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/** The characters of `41-5a 61` below `end`: code points in the order of the table that they head. */
export function codePointsIn(ranges: string, end = Number.POSITIVE_INFINITY): readonly number[] {
  const codePoints: number[] = [];
  for (const range of ranges.split(' ')) {
    const [first = '', last = first] = range.split('-');
    const stop = Math.min(Number.parseInt(last, 16), end - 1);
    for (let codePoint = Number.parseInt(first, 16); codePoint <= stop; codePoint += 1) codePoints.push(codePoint);
    if (stop === end - 1) break;
  }
  return codePoints;
}

/** What each character of `ranges` has in `values`. */
export function mapOf(ranges: string, values: ArrayLike<number>): ReadonlyMap<number, number> {
  return new Map(codePointsIn(ranges).map((codePoint, index) => [codePoint, values[index] ?? 0]));
}

/** Made when first asked for, and never changed: a table costs nothing until a text needs it. */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

const digitValues = lazily(() => {
  const values = new Uint8Array(128);
  for (let index = 0; index < digits.length; index += 1) values[digits.charCodeAt(index)] = index;
  return values;
});
