// A long run says how far it is, on a screen and nowhere else, and leaves nothing of it behind.

import { expect, test } from 'vitest';
import { createProgress } from '../../src/cli/progress.js';
import type { Terminal } from '../../src/cli/terminal.js';

const clear = '\r\u001b[K';

function said(isScreen: boolean, columns: number, times: readonly number[]): string {
  let text = '';
  const never = () => {
    throw new Error('not asked for');
  };
  const terminal: Terminal = {
    write: never,
    tell: (more) => {
      text += more;
    },
    standardInput: never,
    isScreen: () => isScreen,
    columns: () => columns,
    folder: '',
    environment: {},
    coloursOf: () => 0,
    interrupted: never,
  };
  let time = 0;
  const progress = createProgress(times.length, terminal, () => time);
  for (const [index, next] of times.entries()) {
    time = next;
    progress.at(`map-${index}.svg`);
    progress.terminal.tell(index === times.length - 1 ? 'last\n' : '');
  }
  progress.end();
  return text;
}

test('nothing in the first second', () => {
  expect(said(true, 80, [0, 400, 999])).toBe('last\n');
});

test('then a line that goes away before the next message', () => {
  expect(said(true, 80, [0, 1200, 1900])).toBe(`2 of 3: map-1.svg${clear}3 of 3: map-2.svg${clear}last\n`);
});

test('not more often than ten times a second', () => {
  expect(said(true, 80, [0, 1200, 1210])).toBe(`2 of 3: map-1.svg${clear}last\n`);
});

test('never longer than the screen is wide', () => {
  expect(said(true, 12, [0, 1200])).toBe(`2 of 2: ma…${clear}last\n`);
});

test('nothing in files and pipes', () => {
  expect(said(false, 80, [0, 1200, 1900])).toBe('last\n');
});
