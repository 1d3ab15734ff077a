// The one way of saying that something failed. What the user typed may hold signs that steer a terminal.

import { visible } from '../diagnostics/visible.js';
import type { Terminal } from './terminal.js';

/** `message`: one line, lower case, that may hold text of the user's. */
export function tellError(message: string, terminal: Terminal): void {
  terminal.tell(`error: ${visible(message)}\n`);
}

/** The same for what went well and may surprise. */
export function tellWarning(message: string, terminal: Terminal): void {
  terminal.tell(`warning: ${visible(message)}\n`);
}
