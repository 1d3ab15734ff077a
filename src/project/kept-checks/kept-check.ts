// What is kept of the check of one map. Only types.

import type { StoredDiagnostic } from '../../diagnostics/stored-diagnostic.js';

export interface KeptCheck {
  /** Hash of all that is no file: the version, the rules and other settings. */
  readonly settings: string;
  /** Hash of the map's text. */
  readonly text: string;
  /** All other files that the map names, in the order of their numbers, from 1. */
  readonly files: readonly KeptFile[];
  /** The day of the check, where a file speaks of reviews. */
  readonly day?: string;
  /** Pains of other maps that this one answers: the label of the map, and their ids. */
  readonly answers: readonly (readonly [map: string, pains: readonly string[]])[];
  /** Pains of this map that others answered. */
  readonly answered: readonly string[];
  readonly library: boolean;
  readonly findings: readonly StoredDiagnostic[];
}

export interface KeptFile {
  /** From the folder in which the command ran. */
  readonly label: string;
  readonly hash: string;
}
