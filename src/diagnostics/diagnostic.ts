// A finding: what is wrong, where, why, and what to write instead. Only data; how it looks is for the formats.

import type { Span } from '../source/span.js';
import type { TextEdit } from '../source/text-edit.js';

export type Severity = 'error' | 'warning' | 'info';

export interface Diagnostic {
  /** Stable, never reused: `J203`. */
  readonly code: string;
  /** Stable kebab-case name of the same: `unknown-reference`. */
  readonly name: string;
  readonly severity: Severity;
  /** The smallest piece that is wrong. */
  readonly span: Span;
  /** Lower case, no full stop; stands alone. */
  readonly message: string;
  /** A word or two beside the underline, where the message alone does not say it. */
  readonly label?: string;
  /** The named parts of the map that the place stands in, the outermost first: `stage find`, `step Asks around`. */
  readonly within?: readonly string[];
  /** Other places that matter, each with what to see there. */
  readonly related: readonly RelatedPlace[];
  /** Facts that explain. */
  readonly notes: readonly string[];
  /** What to do. */
  readonly help: readonly string[];
  readonly fix?: Fix;
  /** Other readings, each with its own fix: a person chooses. Never applied by a command. */
  readonly alternatives?: readonly Fix[];
}

export interface RelatedPlace {
  readonly span: Span;
  readonly message: string;
}

export interface Fix {
  /** An imperative sentence: `write "stage: Research"`. */
  readonly title: string;
  /** A safe fix never changes what the map means. */
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** What every stage of the pipeline returns. */
export interface Outcome<Value> {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}
