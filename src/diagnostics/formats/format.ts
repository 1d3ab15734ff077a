// What a format of findings is. Formats only turn findings into text: ordering, counting and exit codes are not theirs.

import type { Diagnostic, Severity } from '../diagnostic.js';

export interface DiagnosticFormat {
  /** As `--format` takes it. */
  readonly name: string;
  /** A sentence for `--help`. */
  readonly documentation: string;
  /** Read by programs: never cut short, never coloured. */
  readonly machineReadable: boolean;
  /** The whole is one document: written also when nothing is found, and nothing else may stand beside it. */
  readonly document: boolean;
  /** Where paths start when nobody says: a server reads from the root of the repository, a person from where they are. */
  readonly paths: PathStart;
  /** The findings in the order given. Ends with a line end, or is empty. */
  readonly write: (diagnostics: readonly Diagnostic[], options: FormatOptions) => string;
}

export type PathStart = 'repository' | 'here';

export interface FormatOptions {
  /** Colours the terminal can show: none, 16, 256 or all. Nothing is detected here. */
  readonly colour: ColourLevel;
  /** What messages call the files that were looked at, findings or not. Default: those with findings. */
  readonly checked?: readonly string[];
  /** Findings of this severity and above fail the run. Default: error. */
  readonly failOn?: Severity;
  /** Of this program. */
  readonly version?: string;
  /** What a finding's code stands for. Default: only its name. */
  readonly describe?: (code: string) => FindingKind | undefined;
}

/** A kind of finding, as documents explain it: an error of the text, or a rule. */
export interface FindingKind {
  /** A line. */
  readonly summary: string;
  /** Paragraphs of plain text. */
  readonly text: string;
  readonly markdown: string;
}

export type ColourLevel = 0 | 1 | 2 | 3;
