// One thing the author said: a word, whose it is, the text, what the text means, and where it stands.

import type { Span } from '../source/span.js';
import type { Value } from './value.js';

export interface Fact {
  readonly kind: 'fact';
  /** A word of the vocabulary, the name of a team's lane or label, or `x-...`. */
  readonly word: string;
  readonly role: 'word' | 'lane' | 'label' | 'extension';
  /** Unique among facts of its word (pain, opportunity, metric); empty for facts that nothing can refer to. */
  readonly id: string;
  /** The author gave it this name. */
  readonly name?: string;
  /** Ids of the personas or actors it belongs to; empty: the step's own, or nobody's. */
  readonly personas: readonly string[];
  /** The author's words, literal; `\n` parts paragraphs. */
  readonly text: string;
  readonly value: Value;
  /** What is nested in it or stands in its list, in order. */
  readonly facts: readonly Fact[];
  /** Its own line or list item, without what is nested. */
  readonly span: Span;
  readonly keywordSpan: Span;
  readonly textSpan?: Span;
  /** The `use` that brought it here. */
  readonly placedBy?: Span;
}
