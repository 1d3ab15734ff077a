// What one configuration says of rules, ready to be asked about a file. Only types: a run without one loads no globs.

import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Configuration, Override, RuleLine } from '../configuration/configuration.js';

export interface RuleLayers {
  /** The nearest to the maps last. */
  readonly layers: readonly RuleLayer[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface RuleLayer extends Pick<Configuration, 'preset' | 'require-reason'> {
  readonly rules: readonly RuleLine[];
  readonly overrides: readonly MatchedOverride[];
  /** Whole paths that are passed over. */
  readonly ignores: (path: string) => boolean;
}

export interface MatchedOverride extends Override {
  readonly matches: (path: string) => boolean;
}
