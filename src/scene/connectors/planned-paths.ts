// The ways through a map that its sheet can draw: what `next` and `drop-off` say of columns that stand on it. What is not
// here is told in words.

import type { Fact } from '../../model/fact.js';
import type { Moment } from '../../model/journey.js';

export interface PlannedPaths {
  /** One for each pair of columns, in the order in which they are said. */
  readonly links: readonly PlannedLink[];
  readonly exits: readonly PlannedExit[];
  /** Columns whose way parts by a decision. */
  readonly forks: ReadonlySet<number>;
}

/** Indices of `plan.columns`; `to` may be the same or an earlier one. */
export interface PlannedLink {
  readonly from: number;
  readonly to: number;
  readonly sayings: readonly [LinkSaying, ...LinkSaying[]];
  /** On to the following column and no word beside it: an arrow between the two cards is enough. */
  readonly plain: boolean;
}

/** One `next`. */
export interface LinkSaying {
  readonly fact: Fact;
  /** The step or touchpoint inside the column's own that says it. */
  readonly within?: Moment;
  /** What the arrow's end cannot show: a step inside the card, or one of a list. */
  readonly namesTarget: boolean;
}

/** Those who leave from a column that has no face in the emotion panel. */
export interface PlannedExit {
  readonly column: number;
  readonly sayings: readonly [ExitSaying, ...ExitSaying[]];
}

export interface ExitSaying {
  readonly fact: Fact;
  readonly within?: Moment;
}

/** Of a sheet that draws no connectors. */
export const noPaths: PlannedPaths = { links: [], exits: [], forks: new Set() };
