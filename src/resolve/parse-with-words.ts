// Parses a file with all that the vocabulary knows of its words, so that slips are named by what was meant.

import type { Outcome } from '../diagnostics/diagnostic.js';
import type { SourceFile } from '../source/source-file.js';
import type { Ast } from '../syntax/ast.js';
import type { Limits } from '../syntax/limits.js';
import { parse } from '../syntax/parse.js';
import { moments, topLevel } from '../vocabulary/place-groups.js';
import { entriesOf, findWord, isBuiltInWord, wordForSynonym } from '../vocabulary/vocabulary.js';
import type { Place } from '../vocabulary/word.js';

export function parseWithWords(file: SourceFile, limits: Partial<Limits> = {}): Outcome<Ast> {
  return parse(file, limits, { isKnownWord: isBuiltInWord, synonymOf, mayStand });
}

/** Other words may be lanes of the team, which nobody has read yet. */
function mayStand(word: string, holder: string, above: string | undefined): boolean {
  const isMoment = isMomentWord(word);
  if (above !== undefined && holder !== '' && isMomentWord(above) && !isMoment) return false;
  const places = holder === '' ? topLevel : placesHeldBy(holder);
  return places.some((place) => (isBuiltInWord(word) ? findWord(word, place) !== undefined : moments.includes(place)));
}

function placesHeldBy(holder: string): readonly Place[] {
  if (!isBuiltInWord(holder)) return ['fact'];
  return entriesOf(holder).flatMap(({ holds }) => holds ?? []);
}

/** What stands in time: facts stand above it. */
function isMomentWord(word: string): boolean {
  return word === 'use' || entriesOf(word).some(({ namespace }) => namespace === 'moment');
}

/** While a line is parsed its place is unknown: most lines of a map stand in a step. */
const likelyPlaces: readonly Place[] = ['step', 'stage', 'journey', 'persona', 'pain', 'opportunity', 'map'];

function synonymOf(words: string): string | undefined {
  const meant = wordForSynonym(words);
  if (meant === undefined) return undefined;
  // `source s` is a source with a name, not `sources`.
  const parted = words.includes(' ');
  if (parted && !meant.synonyms.some((synonym) => synonym.replace(/[\s_-]+/g, ' ') === words)) return undefined;
  const likely = likelyPlaces.find((place) => wordForSynonym(words, place)?.places.includes(place) === true);
  return wordForSynonym(words, likely)?.word;
}
