// What one run of `journey check` is asked to do.

import type { Severity } from '../../diagnostics/diagnostic.js';
import type { CalendarDate } from '../../model/value.js';
import type { RuleFlags } from '../../project/linting/held-rules.js';

export interface CheckRequest {
  readonly inputs: readonly string[];
  readonly format: string;
  /** Errors only, no summary. */
  readonly quiet: boolean;
  /** No map at all is fine. */
  readonly allowEmpty: boolean;
  /** Default: no limit. */
  readonly maximumWarnings?: number;
  /** Findings of this severity and above end with 1. */
  readonly failOn: Severity;
  readonly standardInputName?: string;
  readonly colour: boolean | undefined;
  readonly rules: RuleFlags;
  readonly today: CalendarDate;
  readonly statistics: boolean;
  readonly fixing?: Fixing;
}

export interface Fixing {
  readonly unsafe: boolean;
  /** Shows what would change, and changes nothing. */
  readonly diff: boolean;
}
