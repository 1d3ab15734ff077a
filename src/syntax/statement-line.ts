// What one line says by itself, whichever way it was read.

import type { Span } from '../source/span.js';
import type { Body } from './body.js';
import type { Head } from './head.js';

/** Comments, children and indentation come from the lines around it. */
export interface StatementLine {
  readonly span: Span;
  readonly head: Head;
  readonly body: Body;
  /** See `Statement`. */
  readonly flawed: boolean;
}
