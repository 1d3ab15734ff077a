// A nested list. Its texts are safe already; knows nothing of maps.

export interface Item {
  readonly text: string;
  readonly items: readonly Item[];
  /** Present: a task, to be ticked off. */
  readonly done?: boolean;
}

export function writeList(items: readonly Item[], depth = 0): string {
  return items
    .map(({ text, items: inner, done }) => {
      const box = done === undefined ? '' : done ? '[x] ' : '[ ] ';
      const line = `${'  '.repeat(depth)}- ${box}${text}`;
      return inner.length === 0 ? line : `${line}\n${writeList(inner, depth + 1)}`;
    })
    .join('\n');
}
