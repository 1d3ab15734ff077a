// Which word a keyword is, at the place where it stands. Reads no value; what is said of a word that is none stands in
// `no-word`.

import type { Fix } from '../diagnostics/diagnostic.js';
import type { Statement, Word } from '../syntax/ast.js';
import { defineWord } from '../vocabulary/define-word.js';
import { findWord, isExtension } from '../vocabulary/vocabulary.js';
import type { Place, VocabularyWord } from '../vocabulary/word.js';
import type { Resolution } from './resolution.js';
import { labelEntry, laneEntry, type TeamWord, teamWordIn } from './team-words.js';

export interface KnownWord {
  readonly role: 'word' | 'lane' | 'label' | 'extension';
  readonly entry: VocabularyWord;
  readonly team?: TeamWord;
}

/** Where a word stands: the place that its holder opens, and the holder for messages. */
export interface Holder {
  /** Absent below a word that holds no words of the language: labels and `x-` words may stand there too. */
  readonly place: Place | undefined;
  /** The word that holds it; empty at the top level. */
  readonly word: string;
  /** The line that holds it, where its lines may be meant to stand further out. */
  readonly statement?: Statement;
  /** What holds that line. */
  readonly outer?: Holder;
}

const extensionEntry: VocabularyWord = defineWord('x-', {
  places: [],
  name: 'optional',
  persona: 'many',
  repeats: true,
  textOptional: true,
  documentation: '',
  example: '',
  wrongExample: '',
  wrongReason: '',
});
const extension: KnownWord = { role: 'extension', entry: extensionEntry };

export function knownWord(word: string, holder: Holder, resolution: Resolution): KnownWord | undefined {
  const entry = holder.place === undefined ? undefined : findWord(word, holder.place);
  if (entry !== undefined) return { role: 'word', entry };
  const team = teamWordIn(resolution.teamWords, word, holder.place);
  if (team !== undefined) return { role: team.role, entry: team.role === 'lane' ? laneEntry : labelEntry, team };
  return isExtension(word) ? extension : undefined;
}

/** The left margin of the file being read. */
export function topHolder({ building }: Pick<Resolution, 'building'>): Holder {
  return { place: building.file.place, word: '' };
}

/** `in a stage`, `at the top level`, `below "thought"`. */
export function placeOf({ place, word }: Holder): string {
  if (place === 'map' || place === 'library') return 'at the top level';
  if (place === 'nested-step') return 'in a step inside a step';
  if (place === 'use' || word === 'use') return 'in a use';
  return `in ${article(word)} ${word === '' ? 'list' : word}`;
}

export function article(word: string): string {
  return /^[aeio]|^u(?!se)/.test(word) ? 'an' : 'a';
}

export function writing(keyword: Word, text: string): Fix {
  return { title: `write "${text}"`, safe: false, edits: [{ span: keyword.span, text }] };
}
