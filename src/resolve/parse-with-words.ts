// Parses a file with all that the vocabulary knows of its words, so that slips are named by what was meant.

import type { Outcome } from '../diagnostics/diagnostic.js';
import type { SourceFile } from '../source/source-file.js';
import type { Ast } from '../syntax/ast.js';
import type { Limits } from '../syntax/limits.js';
import { parse } from '../syntax/parse.js';
import { isBuiltInWord, wordForSynonym } from '../vocabulary/vocabulary.js';
import type { Place } from '../vocabulary/word.js';

export function parseWithWords(file: SourceFile, limits: Partial<Limits> = {}): Outcome<Ast> {
  return parse(file, limits, { isKnownWord: isBuiltInWord, synonymOf });
}

/** While a line is parsed its place is unknown: most lines of a map stand in a step. */
const likelyPlaces: readonly Place[] = ['step', 'stage', 'journey', 'persona', 'pain', 'opportunity', 'map'];

function synonymOf(words: string): string | undefined {
  if (wordForSynonym(words) === undefined) return undefined;
  const likely = likelyPlaces.find((place) => wordForSynonym(words, place)?.places.includes(place) === true);
  return wordForSynonym(words, likely)?.word;
}
