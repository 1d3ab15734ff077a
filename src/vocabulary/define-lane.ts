// How an entry of a built-in lane is written down: what its rows have in common is left out. Holds no word itself.

import { defineWord, type WordDefinition } from './define-word.js';
import { moments } from './place-groups.js';
import type { VocabularyWord } from './word.js';

/** A row of the sheet: in every moment, as often as needed, for any persona or actor, open to what any fact may hold. */
export function defineLane(
  word: string,
  definition: Omit<WordDefinition, 'places'> & Partial<Pick<WordDefinition, 'places'>>,
): VocabularyWord {
  return defineWord(word, {
    places: moments,
    persona: 'many',
    repeats: true,
    merge: 'add',
    holds: 'fact',
    lane: true,
    ...definition,
  });
}
