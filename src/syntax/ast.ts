// The tree of a file: statements nested by indentation, each with its place. Knows no word of the vocabulary.

import type { SourceFile } from '../source/source-file.js';
import type { Span } from '../source/span.js';

export interface Ast {
  readonly kind: 'ast';
  readonly file: SourceFile;
  readonly statements: readonly Statement[];
  /** Comments after the last statement. */
  readonly trailingComments: readonly Comment[];
}

/** `keyword name @persona: text [list]` with what is indented below it. */
export interface Statement {
  readonly kind: 'statement';
  /** From the keyword to the end of the last line of its own text; children are not in it. */
  readonly span: Span;
  readonly keyword: Word;
  readonly name?: Word | undefined;
  /** The words after `@`, without the sign. */
  readonly personas: readonly Word[];
  /** Absent when nothing stands after the colon. Without the trailing list. */
  readonly text?: Text | undefined;
  readonly list?: FactList | undefined;
  readonly children: readonly Statement[];
  /** Above the statement, belonging to it. */
  readonly comments: readonly Comment[];
  /** Last in the statement's block, deeper than what follows. */
  readonly trailingComments: readonly Comment[];
  /** Columns before the keyword as written (spaces or tabs). */
  readonly indentation: string;
  /** A blank line stood above it (above its comments). */
  readonly blankBefore: boolean;
  /** A blank line stands between its last comment and the statement itself. */
  readonly blankAfterComments: boolean;
  /** Set where the text ends with a bracket of lone words, such as `[optional]`: the resolver knows whether they are flags. */
  readonly loneWords?: LoneWords | undefined;
  /**
   * A finding already says that this line is no proper statement, and the keyword is the best guess (empty when there
   * is none): an unknown or misplaced keyword here, and what stands below it, is not worth a second finding.
   */
  readonly flawed: boolean;
}

/** A word as the language means it: in NFC, and mended where a finding says so (`Stage` is `stage`). */
export interface Word {
  readonly text: string;
  readonly span: Span;
}

/** Words of the author's, literal. Continuation lines are joined; `\n` is a paragraph break. */
export interface Text {
  readonly value: string;
  /** From the first character to the last, over all its lines. */
  readonly span: Span;
  /** Only of a text that `|` continues: each line as written, an empty span for a paragraph break. */
  readonly lines?: readonly Span[];
}

/** ` [optional, primary]` at the end of a text, of which it is a part. */
export interface LoneWords {
  /** With both brackets. */
  readonly span: Span;
  readonly words: readonly Word[];
}

/** ` [word: value, word: value, flag]` at the end of a statement. */
export interface FactList {
  readonly kind: 'fact-list';
  /** With both brackets. */
  readonly span: Span;
  readonly items: readonly FactItem[];
}

/** An item without a keyword is a yes-or-no word, or continues the list of names before it: the resolver decides. */
export interface FactItem {
  readonly kind: 'fact-item';
  readonly span: Span;
  readonly keyword?: Word | undefined;
  readonly value?: Text | undefined;
  readonly quoted: boolean;
}

export interface Comment {
  readonly kind: 'comment';
  /** Without the `#` and the blanks after it. */
  readonly text: string;
  readonly span: Span;
  readonly blankBefore: boolean;
}
