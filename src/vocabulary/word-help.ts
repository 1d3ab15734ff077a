// The reference as the terminal shows it: one word in all its meanings, or all words at a glance. 80 columns, no colour.

import { phraseOfPlace, phraseOfPlaces } from './place-phrases.js';
import { commonWordsIn, entriesOf, findWord, wordsIn } from './vocabulary.js';
import type { Place, VocabularyWord } from './word.js';
import { contentsOf, frequencyOf, meaningOf, shapeOf } from './word-phrases.js';

const columns = 80;
const labelWidth = 13;

/** What `word` is, where it stands, what it takes and holds, right and wrong; empty when there is no such word. */
export function describeWord(word: string): string {
  return entriesOf(word).map(describeEntry).join('\n\n');
}

function describeEntry(entry: VocabularyWord): string {
  const contents = contentsOf(entry);
  const held = [...contents.own, ...(contents.common === '' ? [] : [contents.common])].join(', ');
  return [
    ...wrap(`${entry.word}, ${phraseOfPlaces(entry.places)}`, ''),
    '',
    ...wrap(entry.documentation, '  '),
    '',
    ...labelled('Write', shapeOf(entry)),
    ...choicesOf(entry),
    ...labelled('Text', meaningOf(entry.type)),
    ...labelled('How often', frequencyOf(entry)),
    ...labelled('May hold', held),
    ...labelled('Right', entry.example),
    ...labelled('Wrong', entry.wrongExample),
    ...labelled('', `(${entry.wrongReason})`),
    ...labelled('Some say', entry.synonyms.join(', ')),
  ].join('\n');
}

function choicesOf(entry: VocabularyWord): readonly string[] {
  if (entry.type.kind !== 'choice') return [];
  const { values } = entry.type;
  const width = Math.max(...values.map(({ value }) => value.length));
  return values.flatMap(({ value, documentation }, position) =>
    labelled(position === 0 ? 'One of' : '', `${value.padEnd(width)}  ${documentation}`, width + 2),
  );
}

/** Every word, by the places it may stand in. Words shared by all facts or declarations are told once. */
export function wordOverview(): string {
  const rows = placeRows().flatMap(({ phrase, words }) => [phrase, ...wrap(words.join('  '), '  '), '']);
  return [...rows, 'journey words WORD tells what a word means, with examples.'].join('\n');
}

export interface PlaceRow {
  /** `In a journey`. */
  readonly phrase: string;
  readonly words: readonly string[];
}

/** Which words stand where, places that take the same words in one row. */
export function placeRows(): readonly PlaceRow[] {
  const row = (phrase: string, place: Place): PlaceRow => ({ phrase, words: ownWords(place) });
  const inside = (place: Place): PlaceRow => row(`In ${phraseOfPlace(place)}`, place);
  const moment = wordsIn('step');
  return [
    row('At the left margin', 'map'),
    inside('journey'),
    inside('scale'),
    inside('objective'),
    inside('persona'),
    inside('trait'),
    inside('actor'),
    { phrase: 'In a stage, step or touchpoint: lanes', words: namesOf(moment.filter((entry) => entry.lane)) },
    { phrase: 'In a stage, step or touchpoint: facts', words: namesOf(moment.filter((entry) => !entry.lane)) },
    { phrase: 'In a stage only', words: ownWords('stage').filter((word) => findWord(word, 'step') === undefined) },
    ...(['pain', 'opportunity', 'quote', 'metric-fact', 'next', 'drop-off', 'image'] as const).map(inside),
    { phrase: 'In every fact that may hold others', words: commonWordsIn('fact') },
    { phrase: 'In a fact of text, also', words: ownWords('fact') },
    ...(['channel', 'source', 'metric', 'lane', 'label', 'label-value', 'variant', 'view'] as const).map(inside),
    { phrase: 'In every declaration', words: commonWordsIn('team') },
    { phrase: 'Everywhere', words: ['x-anything'] },
  ].filter(({ words }) => words.length > 0);
}

function ownWords(place: Place): readonly string[] {
  const common = new Set(commonWordsIn(place));
  return namesOf(wordsIn(place)).filter((word) => !common.has(word));
}

function namesOf(entries: readonly VocabularyWord[]): readonly string[] {
  return entries.map((entry) => entry.word);
}

/** A label at the left and the text beside it; nothing when there is no text. */
function labelled(label: string, text: string, hang = 0): readonly string[] {
  if (text === '') return [];
  const margin = ' '.repeat(2 + labelWidth);
  const [first = '', ...rest] = wrap(text, margin, hang);
  return [`  ${label.padEnd(labelWidth)}${first.slice(margin.length)}`, ...rest];
}

/** Lines of at most 80 columns, broken at blanks; lines after the first hang by `hang` more. */
function wrap(text: string, margin: string, hang = 0): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\S)(?=\s)/u)) {
    if (line !== '' && line.length + word.length > columns) {
      lines.push(line);
      line = `${margin}${' '.repeat(hang)}${word.trimStart()}`;
    } else {
      line = line === '' ? `${margin}${word}` : `${line}${word}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}
