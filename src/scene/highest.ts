// The highest of any number of lengths; 0 of none. Spreading a long list into a call would overflow the stack.

export function highest(lengths: readonly number[]): number {
  return lengths.reduce((most, length) => Math.max(most, length), 0);
}
