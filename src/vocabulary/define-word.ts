// How an entry of the vocabulary is written down: what most words have in common is left out. Holds no word itself.

import type { VocabularyWord } from './word.js';

type Necessary = 'places' | 'documentation' | 'example' | 'wrongExample' | 'wrongReason';

export type WordDefinition = Pick<VocabularyWord, Necessary> & Partial<Omit<VocabularyWord, 'word' | Necessary>>;

/** An unnamed line of text that stands once, in a list too; what repeats is added to by `use`, what does not is replaced. */
export function defineWord(word: string, definition: WordDefinition): VocabularyWord {
  return {
    word,
    name: 'never',
    persona: 'none',
    personal: false,
    repeats: false,
    type: { kind: 'text' },
    textOptional: false,
    inline: true,
    merge: definition.repeats === true ? 'add' : 'replace',
    synonyms: [],
    lane: false,
    since: 1,
    ...definition,
  };
}
