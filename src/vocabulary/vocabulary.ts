// Questions about the words of the language: what may stand where, and what someone may have meant. Reads no text of a map.

import { insideDeclarations, insideFacts } from './place-groups.js';
import type { Place, VocabularyWord } from './word.js';
import { vocabulary } from './words/index.js';

/** A few hundred entries, indexed once when the module loads and never changed: reading a word is one look. */
const index = indexWords(vocabulary);

/** What may stand in `place`, in the order of the reference. */
export function wordsIn(place: Place): readonly VocabularyWord[] {
  return [...(index.byPlace.get(place)?.values() ?? [])];
}

/** The words of `place` that all facts, or all declarations, share: reference pages name them once. */
export function commonWordsIn(place: Place): readonly string[] {
  const group = [insideFacts, insideDeclarations].find((places) => places.includes(place)) ?? [];
  return wordsIn(place)
    .filter((entry) => group.length > 0 && group.every((other) => entry.places.includes(other)))
    .map((entry) => entry.word);
}

/** What `word` means in `place`. */
export function findWord(word: string, place: Place): VocabularyWord | undefined {
  return index.byPlace.get(place)?.get(word);
}

/** Every entry of `word`: one for each meaning. */
export function entriesOf(word: string): readonly VocabularyWord[] {
  return index.byWord.get(word) ?? [];
}

export function placesOf(word: string): readonly Place[] {
  return entriesOf(word).flatMap((entry) => entry.places);
}

export function isBuiltInWord(word: string): boolean {
  return index.byWord.has(word);
}

/** A yes-or-no word of `place`, which a list may hold without a value. */
export function isFlagWord(word: string, place: Place): boolean {
  return findWord(word, place)?.type.kind === 'flag';
}

/** `x-anything` is accepted in every place, kept, and drawn by none. */
export function isExtension(word: string): boolean {
  return /^x-[^\s:@]/u.test(word);
}

/** All words, each once, in the order of the reference. */
export function allWords(): readonly string[] {
  return [...index.byWord.keys()];
}

/** Rows of the built-in lanes, in the order of the sheet. */
export const laneWords: readonly string[] = vocabulary.filter((entry) => entry.lane).map((entry) => entry.word);

/** Rows that a view shows or hides and a team's lane follows: the lane words, and what else the sheet draws as a row. */
export const rowWords: readonly string[] = ['touchpoint', 'channel', 'image', ...laneWords, 'metric', 'owner'];

export function synonymsOf(word: string): readonly string[] {
  return [...new Set(entriesOf(word).flatMap((entry) => entry.synonyms))];
}

/**
 * The word that `text` is a common synonym of: `feeling` and `mood` for `emotion`, `pain point` and `Pain-Point` for
 * `pain`. With `place`, what it means there, else what it means anywhere, as a row of the sheet first; undefined when nobody knows.
 */
export function wordForSynonym(text: string, place?: Place): VocabularyWord | undefined {
  const entries = index.bySynonym.get(spellingKey(text.toLowerCase())) ?? [];
  if (place === undefined) return entries.find(({ lane }) => lane) ?? entries[0];
  return entries.find((entry) => entry.places.includes(place)) ?? entries[0];
}

/** People part the same words by blanks, hyphens, underscores or not at all. */
function spellingKey(text: string): string {
  return /[\s_-]/.test(text) ? text.replace(/[\s_-]+/g, '') : text;
}

interface VocabularyIndex {
  readonly byPlace: ReadonlyMap<Place, ReadonlyMap<string, VocabularyWord>>;
  readonly byWord: ReadonlyMap<string, readonly VocabularyWord[]>;
  readonly bySynonym: ReadonlyMap<string, readonly VocabularyWord[]>;
}

function indexWords(entries: readonly VocabularyWord[]): VocabularyIndex {
  const byPlace = new Map<Place, Map<string, VocabularyWord>>();
  const byWord = new Map<string, VocabularyWord[]>();
  const bySynonym = new Map<string, VocabularyWord[]>();
  for (const entry of entries) {
    append(byWord, entry.word, entry);
    for (const synonym of entry.synonyms) append(bySynonym, spellingKey(synonym), entry);
    for (const place of entry.places) {
      const words = byPlace.get(place) ?? new Map<string, VocabularyWord>();
      words.set(entry.word, entry);
      byPlace.set(place, words);
    }
  }
  return { byPlace, byWord, bySynonym };
}

function append(map: Map<string, VocabularyWord[]>, key: string, entry: VocabularyWord): void {
  const entries = map.get(key);
  if (entries === undefined) map.set(key, [entry]);
  else entries.push(entry);
}
