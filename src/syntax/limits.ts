// Sizes beyond which a file is refused instead of read, so that no file can stall or exhaust whoever reads it.

export interface Limits {
  /** UTF-8 bytes of one file. */
  readonly fileBytes: number;
  /** UTF-16 units of one line, its line end left out. */
  readonly lineLength: number;
  /** Levels of nesting; a statement that nests in none has depth 1. */
  readonly depth: number;
  /** Statements of one file. */
  readonly statements: number;
}

export const defaultLimits: Limits = {
  fileBytes: 2 * 1024 * 1024,
  lineLength: 20_000,
  depth: 32,
  statements: 100_000,
};
