// What a word of the language is, as data. Parsing, completion, formatting and the reference pages derive from it.

/**
 * Where a word may stand: at the top level of a map (`map`) or of a file without `journey` (`library`),
 * or inside another word, named by that word. `metric-fact` is a metric inside a step or stage,
 * `metric` one declared at the top level; `use` holds what the thing it places may hold.
 */
export type Place =
  | 'map'
  | 'library'
  | 'journey'
  | 'persona'
  | 'actor'
  | 'team'
  | 'channel'
  | 'source'
  | 'metric'
  | 'lane'
  | 'label'
  | 'variant'
  | 'view'
  | 'stage'
  | 'step'
  | 'touchpoint'
  | 'nested-step'
  | 'use'
  | 'scale'
  | 'objective'
  | 'metric-fact'
  | 'trait'
  | 'quote'
  | 'image'
  | 'pain'
  | 'opportunity'
  | 'next'
  | 'drop-off'
  | 'label-value'
  | 'fact';

/** The namespaces of names. Stages, steps and touchpoints share one; personas and actors share one. */
export type Namespace =
  | 'person'
  | 'team'
  | 'channel'
  | 'source'
  | 'metric'
  | 'lane'
  | 'label'
  | 'variant'
  | 'view'
  | 'moment'
  | 'pain'
  | 'opportunity';

export type WordType =
  | { readonly kind: 'text' }
  | { readonly kind: 'date' }
  | { readonly kind: 'period' }
  | { readonly kind: 'duration' }
  | { readonly kind: 'time' }
  | { readonly kind: 'number' }
  /** `range`: the least and the most that it may be. */
  | { readonly kind: 'integer'; readonly range?: readonly [number, number] }
  | { readonly kind: 'percentage' }
  /** A number with an optional unit, such as a metric's value: `61%`, `4.2`, `12 min`. */
  | { readonly kind: 'quantity' }
  | { readonly kind: 'ratio' }
  | { readonly kind: 'colour' }
  | { readonly kind: 'link' }
  /** `row`: `#` and the row to read may follow the file, as in `numbers.csv#bounce-rate`. */
  | { readonly kind: 'path'; readonly row?: boolean }
  | { readonly kind: 'language' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'scale' }
  | { readonly kind: 'score' }
  | { readonly kind: 'choice'; readonly values: readonly ChoiceValue[] }
  /** Comma-separated names; `free`: unknown ones are words as long as the namespace has no declaration. */
  | { readonly kind: 'names'; readonly of: readonly Namespace[]; readonly free: boolean }
  /** One name, or the text of the thing. */
  | { readonly kind: 'name'; readonly of: readonly Namespace[]; readonly free: boolean }
  /** Comma-separated free words, such as tags; `rows`: each is a row of the sheet, built in or a team's lane. */
  | { readonly kind: 'words'; readonly rows?: boolean };

export interface ChoiceValue {
  readonly value: string;
  readonly documentation: string;
}

export interface VocabularyWord {
  readonly word: string;
  /** Where this entry holds; another entry may give the same word another meaning elsewhere. */
  readonly places: readonly Place[];
  readonly name: 'never' | 'optional' | 'required';
  /** What its name is added to when it declares something. */
  readonly namespace?: Namespace;
  /** May `@name` stand before its colon, and how many. */
  readonly persona: 'none' | 'one' | 'many';
  /** A personal fact belongs to a persona also without `@`: the only one, or the primary one. */
  readonly personal: boolean;
  /** May stand more than once in its place; an emotion only once a persona. */
  readonly repeats: boolean;
  readonly type: WordType;
  /** Text may be missing (only nested lines). */
  readonly textOptional: boolean;
  /** The place it opens for nested lines and its trailing list. */
  readonly holds?: Place;
  /** May stand in a trailing list. */
  readonly inline: boolean;
  /** What a line nested in `use` does to what was declared; an emotion replaces that of the same persona. */
  readonly merge: 'replace' | 'add';
  /** Words people write for it, for hints only. */
  readonly synonyms: readonly string[];
  /** Drawn as a row of its own in stages, steps and touchpoints. */
  readonly lane: boolean;
  readonly since: 1;
  /** A sentence. */
  readonly documentation: string;
  /** One line that is right, and one that is not, with the reason and the remedy. */
  readonly example: string;
  readonly wrongExample: string;
  readonly wrongReason: string;
}
