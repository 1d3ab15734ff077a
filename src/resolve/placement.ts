// A `use` at work: what it places knows that it stands there by it.

import type { Span } from '../source/span.js';

export interface Placement {
  /** What follows the colon of the `use`. */
  readonly span: Span;
  readonly outer: Placement | undefined;
}
