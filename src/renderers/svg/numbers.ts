// How numbers are written: at most two decimals, no exponent, no negative zero.

/** Beyond any sheet; keeps a slip from becoming `1e+30`. */
const farthest = 10_000_000;

export function number(value: number): string {
  if (Number.isInteger(value) && value > -farthest && value < farthest) return String(value);
  if (Number.isNaN(value)) return '0';
  const rounded = Math.round(Math.max(-farthest, Math.min(farthest, value)) * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

export function numbers(values: readonly number[]): string {
  return values.map(number).join(' ');
}

/** Path data holds commands and numbers, nothing else; anything else makes an empty path. */
export function pathData(d: string): string {
  if (!/^[MLHVCSQTAZmlhvcsqtaz\d\s.,+-]*$/.test(d)) return '';
  return d.replace(/-?\d*\.\d{3,}/g, (digits) => number(Number(digits)));
}
