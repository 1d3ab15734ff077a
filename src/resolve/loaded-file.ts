// A file of the map, parsed: the map itself or one that it includes.

import type { Ast } from '../syntax/ast.js';

export interface LoadedFile {
  readonly ast: Ast;
  /** A file without `journey` is a library. */
  readonly place: 'map' | 'library';
  /** What it includes itself, in order. */
  readonly includes: LoadedFile[];
  /** An include failed, or the language is newer: what is missing may be declared out of sight. */
  incomplete: boolean;
  /** Its `syntax` is newer than ours, so unknown words are to be expected. */
  readonly newer: boolean;
}
