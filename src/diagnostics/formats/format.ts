// What a format of findings is. Formats only turn findings into text: ordering, counting and exit codes are not theirs.

import type { Diagnostic } from '../diagnostic.js';

export interface DiagnosticFormat {
  /** As `--format` takes it. */
  readonly name: string;
  /** A sentence for `--help`. */
  readonly documentation: string;
  /** Read by programs: never cut short, never coloured. */
  readonly machineReadable: boolean;
  /** The findings in the order given. Ends with a line end, or is empty. */
  readonly write: (diagnostics: readonly Diagnostic[], options: FormatOptions) => string;
}

export interface FormatOptions {
  /** Colours the terminal can show: none, 16, 256 or all. Nothing is detected here. */
  readonly colour: ColourLevel;
}

export type ColourLevel = 0 | 1 | 2 | 3;
