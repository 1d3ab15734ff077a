// One line on a screen that says how far a long run is, and goes away before anything else is said. Silent in files, in
// pipes, and in the first second.

import { visible } from '../diagnostics/visible.js';
import type { Terminal } from './terminal.js';

export interface Progress {
  /** The next thing is begun. */
  readonly at: (label: string) => void;
  /** Nothing more comes. */
  readonly end: () => void;
  /** The same terminal, where no message meets the line. */
  readonly terminal: Terminal;
}

/** `now`: milliseconds. */
export function createProgress(total: number, terminal: Terminal, now: () => number = clock): Progress {
  const begun = now();
  let done = 0;
  let shownAt = Number.NEGATIVE_INFINITY;
  let shown = false;
  const clear = () => {
    if (shown) terminal.tell(CLEAR_LINE);
    shown = false;
  };
  return {
    at: (label) => {
      done += 1;
      const time = now();
      if (time - begun < QUIET || time - shownAt < PAUSE || !terminal.isScreen()) return;
      shownAt = time;
      clear();
      const columns = terminal.columns();
      const line = visible(`${done} of ${total}: ${label}`);
      terminal.tell(line.length < columns ? line : `${line.slice(0, columns - 2)}…`);
      shown = true;
    },
    end: clear,
    terminal: {
      ...terminal,
      tell: (text) => {
        clear();
        terminal.tell(text);
      },
      write: (data) => {
        clear();
        terminal.write(data);
      },
    },
  };
}

const clock = () => performance.now();

/** Milliseconds. */
const QUIET = 1000;
const PAUSE = 100;

const CLEAR_LINE = '\r\u001b[K';
