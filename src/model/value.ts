// What the text of a fact means, by the type of its word. A closed union: a consumer that misses one does not compile.

import type { Span } from '../source/span.js';

export type Value =
  | { readonly kind: 'text' }
  | CalendarDate
  /** A length of time in calendar units: `3 months`. */
  | { readonly kind: 'period'; readonly count: number; readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year' }
  /** Minutes, both ends included; equal when it is no range. */
  | { readonly kind: 'duration'; readonly minimumMinutes: number; readonly maximumMinutes: number }
  /** Minutes of the day, when the text is a clock time or a range of them; words otherwise. */
  | { readonly kind: 'time'; readonly from?: number; readonly to?: number }
  | { readonly kind: 'number'; readonly value: number }
  /** 0 to 100 for a share; a metric may lie outside. */
  | { readonly kind: 'percentage'; readonly value: number }
  /** `unit` as written: `%`, `min`, `€`; empty when there is none. */
  | { readonly kind: 'quantity'; readonly value: number; readonly unit: string }
  | { readonly kind: 'ratio'; readonly value: number; readonly of: number }
  /** Six hexadecimal digits with `#`, lower case, or a theme's colour name. */
  | { readonly kind: 'colour'; readonly colour: string }
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'language'; readonly tag: string }
  | { readonly kind: 'flag'; readonly value: boolean }
  | { readonly kind: 'choice'; readonly value: string }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'references'; readonly references: readonly Reference[] }
  | { readonly kind: 'scale'; readonly lowest: number; readonly highest: number }
  | Score
  /** A team's own state: the value of a `label`. */
  | { readonly kind: 'label'; readonly label: string; readonly state: string }
  /** `word: none` in a `use`. */
  | { readonly kind: 'none' }
  /** The text could not be read; a finding says why. */
  | { readonly kind: 'unreadable' };

/** `2026-09-30`, `2026-09` or `2026-Q3`, as precise as written. */
export interface CalendarDate {
  readonly kind: 'date';
  readonly year: number;
  readonly quarter?: number;
  readonly month?: number;
  readonly day?: number;
}

/** An emotion. No point: words alone, shown and not plotted. Two: it changes within the column. */
export interface Score {
  readonly kind: 'score';
  readonly points: readonly number[];
  /** What remains after the score: `Open`. A level's label is words too, so that then it is the whole text. */
  readonly words: string;
}

/** A name or text that stands for something declared. */
export interface Reference {
  /** As written. */
  readonly text: string;
  readonly span: Span;
  /** The `id` of what it refers to; absent for a free word and where a finding says that nothing fits. */
  readonly id?: string;
  /** It is found in the baseline map. */
  readonly inBaseline: boolean;
}
