// What a rule needs to know that stands in no map: the day, other maps of the run, colours, files. Whoever lints gives
// it; a rule whose part is missing finds nothing.

import type { CalendarDate } from '../../model/value.js';
import type { Span } from '../../source/span.js';
import type { Ast } from '../../syntax/ast.js';

export interface Surroundings {
  /** The trees of the map and of what it includes, the map first. */
  readonly trees: readonly Ast[];
  readonly today?: CalendarDate;
  /** Ids of pains of this map that a future map of the same run, whose baseline it is, answers. */
  readonly painsAnsweredElsewhere?: ReadonlySet<string>;
  /** The views that the configuration draws, when it names views at all. */
  readonly drawnViews?: ReadonlySet<string>;
  /** How a colour of the author's fares on the theme's ground, where it falls short. */
  readonly shortfallOf?: (colour: string) => ColourShortfall | undefined;
  /** Committed pictures and embedded blocks of this map that no longer match it. */
  readonly staleOutputs?: readonly StaleOutput[];
}

export interface ColourShortfall {
  /** Contrast ratio, 1 to 21. */
  readonly ratio: number;
  readonly least: number;
  /** The theme whose ground it is. */
  readonly theme: string;
  /** The nearest colour of the same hue that would do. */
  readonly instead?: string;
}

export interface StaleOutput {
  /** What messages call the file. */
  readonly path: string;
  /** The block in a document; absent for a file that is a picture whole. */
  readonly span?: Span;
  /** What brings it up to date. */
  readonly command: string;
}
