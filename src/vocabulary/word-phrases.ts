// How a word is written and what may follow it, told in phrases. Knows neither the terminal nor Markdown.

import { insideDeclarations, moments } from './place-groups.js';
import { joinWith } from './place-phrases.js';
import { typeDocumentation } from './type-documentation.js';
import { commonWordsIn, wordsIn } from './vocabulary.js';
import type { VocabularyWord, WordType } from './word.js';

/** `pain [name] [@persona]: text`; brackets hold what may be left out. */
export function shapeOf(entry: VocabularyWord): string {
  const name = { never: '', optional: ' [name]', required: ' name' }[entry.name];
  const persona = entry.persona === 'none' ? '' : ' [@persona]';
  return `${entry.word}${name}${persona}: ${typeDocumentation[entry.type.kind].placeholder}`;
}

export function frequencyOf(entry: VocabularyWord): string {
  if (entry.type.kind === 'score') return 'once for each persona';
  return entry.repeats ? 'as often as needed' : 'once';
}

/** What may stand below it or in its list: its own words, and a phrase for those it shares with all of its like. */
export function contentsOf(entry: VocabularyWord): { readonly own: readonly string[]; readonly common: string } {
  if (entry.holds === undefined) return { own: [], common: '' };
  if (moments.includes(entry.holds)) return { own: [], common: 'lanes and facts of a stage, step or touchpoint' };
  if (entry.holds === 'fact') return { own: [], common: 'what every fact may hold' };
  const common = new Set(commonWordsIn(entry.holds));
  const own = wordsIn(entry.holds).map((held) => held.word);
  const like = insideDeclarations.includes(entry.holds) ? 'declaration' : 'fact';
  return {
    own: own.filter((word) => !common.has(word)),
    common: common.size === 0 ? '' : `and what every ${like} may hold`,
  };
}

/** What the text means when it is more than text; empty otherwise. Fewer than three examples say no more than the word's own. */
export function meaningOf(type: WordType): string {
  if (type.kind === 'text' || type.kind === 'choice') return '';
  const { documentation, examples } = typeDocumentation[type.kind];
  const row = type.kind === 'path' && type.row === true ? ' `#` and the name of a row may follow.' : '';
  return `${documentation}${row}${examples.length < 3 ? '' : ` For instance ${joinWith('or', examples)}.`}`;
}
