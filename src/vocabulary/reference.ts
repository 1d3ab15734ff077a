// The page docs/language.md: the introduction, then every word with an example. Pure text from the vocabulary.

import { introduction } from './introduction.js';
import { codeCell, markdownTable, textCell } from './markdown-table.js';
import { briefPhraseOfPlaces, phraseOfPlaces } from './place-phrases.js';
import { typeDocumentation } from './type-documentation.js';
import { entriesOf } from './vocabulary.js';
import type { VocabularyWord, WordType } from './word.js';
import { placeRows } from './word-help.js';
import { contentsOf, frequencyOf, shapeOf } from './word-phrases.js';
import { type VocabularyChapter, vocabularyChapters } from './words/index.js';

export { describeWord, wordOverview } from './word-help.js';

const whereTitle = 'What may stand where';

export function languageReference(): string {
  return `${[
    '<!-- Generated from src/vocabulary by `npm run generate`: edit there. -->',
    introduction.trimEnd(),
    '## Every word',
    'In `[brackets]` stands what may be left out. Wherever a line is shown as wrong, the reason follows.',
    contentsList(),
    ...vocabularyChapters.flatMap(chapterParts),
    `## ${whereTitle}`,
    placeTable(),
  ].join('\n\n')}\n`;
}

function contentsList(): string {
  const chapters = vocabularyChapters.map((chapter) => {
    const links = chapter.words.map((entry) => `[${entry.word}](#${anchorOf(headingOf(entry))})`);
    return `- **[${chapter.title}](#${anchorOf(chapter.title)})**: ${links.join(', ')}`;
  });
  return [...chapters, `- **[${whereTitle}](#${anchorOf(whereTitle)})**`].join('\n');
}

function chapterParts(chapter: VocabularyChapter): readonly string[] {
  return [`### ${chapter.title}`, chapter.lead, ...chapter.words.flatMap(entryParts)];
}

function entryParts(entry: VocabularyWord): readonly string[] {
  const parts = [
    `#### ${headingOf(entry)}`,
    entry.documentation,
    valuesTable(entry),
    ['```text', entry.example, '```'].join('\n'),
    `Not \`${entry.wrongExample}\`. ${sentence(entry.wrongReason)}`,
    details(entry).join('<br>\n'),
  ];
  return parts.filter((part) => part !== '');
}

function valuesTable(entry: VocabularyWord): string {
  if (entry.type.kind !== 'choice') return '';
  return markdownTable(
    ['Value', 'Meaning'],
    entry.type.values.map(({ value, documentation }) => [codeCell(value), textCell(documentation)]),
  );
}

function details(entry: VocabularyWord): readonly string[] {
  const contents = contentsOf(entry);
  const common = contents.common === '' ? [] : [`[${contents.common}](#${anchorOf(whereTitle)})`];
  const held = [...contents.own.map((word) => `\`${word}\``), ...common];
  return [
    `**Shape** \`${shapeOf(entry)}\` · ${frequencyOf(entry)} · ${phraseOfPlaces(entry.places)}`,
    ...valueLine(entry.type),
    ...(held.length === 0 ? [] : [`**May hold** ${held.join(', ')}`]),
    ...(entry.synonyms.length === 0 ? [] : [`**Some say** ${entry.synonyms.join(', ')}`]),
  ];
}

function valueLine(type: WordType): readonly string[] {
  if (type.kind === 'text' || type.kind === 'choice') return [];
  return [`**Value** ${typeDocumentation[type.kind].title}, see [how values are written](#how-values-are-written)`];
}

function sentence(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}

/** The word; with its place where the same word means something else in another. */
function headingOf(entry: VocabularyWord): string {
  return entriesOf(entry.word).length === 1 ? entry.word : `${entry.word} ${briefPhraseOfPlaces(entry.places)}`;
}

/** As GitHub makes it from a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/gu, '-');
}

function placeTable(): string {
  return markdownTable(
    ['Place', 'Words'],
    placeRows().map(({ phrase, words }) => [phrase, words.map((word) => `\`${word}\``).join(' ')]),
  );
}
