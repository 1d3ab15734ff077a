// What one run of `journey check` is asked to do.

import type { Severity } from '../../diagnostics/diagnostic.js';
import type { CalendarDate } from '../../model/value.js';
import type { RuleFlags } from '../../project/linting/held-rules.js';
import type { BaselineRequest } from './hold-to-baseline.js';
import type { Reports } from './report-findings.js';

export interface CheckRequest {
  readonly inputs: readonly string[];
  readonly reports: Reports;
  /** Errors only on standard output, no summary. */
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
  /** `path` as the user wrote it. Default: what the configuration says. */
  readonly baseline: { readonly path?: string; readonly action: BaselineRequest['action'] };
  /** Findings of maps that did not change are taken from the run before. */
  readonly cache: boolean;
}

export interface Fixing {
  readonly unsafe: boolean;
  /** Shows what would change, and changes nothing. */
  readonly diff: boolean;
}
