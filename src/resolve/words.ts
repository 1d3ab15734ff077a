// Which word a keyword is, at the place where it stands, and what is said when it is none. Reads no value.

import type { Diagnostic, Fix } from '../diagnostics/diagnostic.js';
import { report } from '../diagnostics/problem.js';
import { misplacedWord, unknownListWord, unknownWord } from '../diagnostics/problems/structure.js';
import { shortened } from '../diagnostics/shortened.js';
import { didYouMean, suggest } from '../diagnostics/suggest.js';
import { textOf } from '../source/span.js';
import type { Statement, Word } from '../syntax/ast.js';
import { defineWord } from '../vocabulary/define-word.js';
import {
  allWords,
  findWord,
  isBuiltInWord,
  isExtension,
  placesOf,
  wordForSynonym,
  wordsIn,
} from '../vocabulary/vocabulary.js';
import type { Place, VocabularyWord } from '../vocabulary/word.js';
import { indentLines } from './line-moves.js';
import { note, type Resolution } from './resolution.js';
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
}

/** A line that begins with no word known here, and the one above it, which may have been meant to hold it. */
export interface StrayLine {
  readonly statement: Statement;
  readonly above: Statement | undefined;
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

/** Says once what is wrong with a word that is none here. What stands below it is left alone. */
export function reportNoWord(line: StrayLine, holder: Holder, resolution: Resolution): void {
  const { keyword, flawed } = line.statement;
  // What the parser had to mend has its finding.
  if (flawed || textOf(keyword.span).normalize('NFC') !== keyword.text) return;
  reportNoWordAt(keyword, holder, line, resolution);
}

/** The same of an item of a list. */
export function reportNoListWord(keyword: Word, holder: Holder, resolution: Resolution): void {
  reportNoWordAt(keyword, holder, undefined, resolution);
}

function reportNoWordAt(keyword: Word, holder: Holder, line: StrayLine | undefined, resolution: Resolution): void {
  if (keyword.text === '' || resolution.building.file.newer) return;
  const finding = noWordFinding(keyword, holder, line, resolution);
  if (finding !== undefined) note(resolution, finding);
}

function noWordFinding(
  keyword: Word,
  holder: Holder,
  line: StrayLine | undefined,
  resolution: Resolution,
): Diagnostic | undefined {
  const word = keyword.text;
  const inList = line === undefined;
  const { teamWords, building, names } = resolution;
  if (isBuiltInWord(word) || teamWords.byWord.has(word)) return misplaced(keyword, holder, line, resolution);
  const near = nearestWords(word, holder, resolution);
  const outOfSight = building.file.incomplete || names.lost.has(word);
  if (near.length === 0 && outOfSight) return undefined;
  const [best] = near;
  const hint = didYouMean(near);
  const own = 'a row of your own is declared with "lane"; a word beginning with "x-" is kept and not drawn';
  const help = hint === undefined ? (inList ? [] : [own]) : [hint];
  const fix = best === undefined ? {} : { fix: writing(keyword, best) };
  return report(inList ? unknownListWord : unknownWord, keyword.span, { word }, { help, ...fix });
}

function misplaced(keyword: Word, holder: Holder, line: StrayLine | undefined, resolution: Resolution): Diagnostic {
  const word = keyword.text;
  const places = [...new Set(placesOf(word).map(placeInWords))];
  const team = resolution.teamWords.byWord.get(word);
  const where = team === undefined ? places : ['in a stage, step or touchpoint'];
  const shown = where.slice(0, 4).join(', ') + (where.length > 4 ? ' ...' : '');
  const meant = holder.place === undefined ? undefined : wordForSynonym(word, holder.place);
  const instead =
    meant !== undefined && holder.place !== undefined && meant.places.includes(holder.place) ? meant.word : undefined;
  const indent = line === undefined ? undefined : indentation(line, holder);
  const help = [
    ...(indent === undefined ? [] : [indent.title]),
    ...(instead === undefined ? [] : [`here the word is "${instead}"`]),
    ...(indent === undefined ? [`"${word}" stands ${shown}`] : []),
    ...(line === undefined ? ['if the bracket is part of the text, write "\\[" instead of "["'] : []),
  ];
  const fix = instead !== undefined ? { fix: writing(keyword, instead) } : indent === undefined ? {} : { fix: indent };
  return report(misplacedWord, keyword.span, { word, place: placeOf(holder) }, { help, ...fix });
}

/** A line that the statement above it could hold nearly always lacks its indentation. */
function indentation({ statement, above }: StrayLine, { place }: Holder): Fix | undefined {
  if (above === undefined || place === undefined) return undefined;
  const opened = findWord(above.keyword.text, place)?.holds;
  if (opened === undefined || findWord(statement.keyword.text, opened) === undefined) return undefined;
  const title = above.text?.value ?? above.name?.text ?? '';
  const more = above.children[0]?.indentation.slice(above.indentation.length) || '  ';
  return {
    title: `indent it to belong to ${above.keyword.text} "${shortened(title)}"`,
    safe: false,
    edits: indentLines([statement], more),
  };
}

/** The nearest of the team's own words, then what is a common synonym, then the built-in words, then near synonyms. */
function nearestWords(word: string, holder: Holder, resolution: Resolution): readonly string[] {
  const { budget, teamWords } = resolution;
  const { place } = holder;
  const own = suggest(word, teamWords.byWord.keys(), 2, budget);
  if (own.length > 0) return own;
  const synonym = wordForSynonym(word, place);
  if (synonym !== undefined) return [synonym.word];
  const here = place === undefined ? [] : wordsIn(place).map((entry) => entry.word);
  const fitting = suggest(word, here, 2, budget);
  if (fitting.length > 0) return fitting;
  const anywhere = suggest(word, allWords(), 2, budget);
  if (anywhere.length > 0) return anywhere;
  const synonyms = place === undefined ? [] : wordsIn(place).flatMap((entry) => entry.synonyms);
  const [nearSynonym] = suggest(word, synonyms, 1, budget);
  const meant = nearSynonym === undefined ? undefined : wordForSynonym(nearSynonym, place);
  return meant === undefined ? [] : [meant.word];
}

function writing(keyword: Word, text: string) {
  return { title: `write "${text}"`, safe: false, edits: [{ span: keyword.span, text }] };
}

/** `in a stage`, `at the top level`, `below "thought"`. */
export function placeOf({ place, word }: Holder): string {
  if (place === 'map' || place === 'library') return 'at the top level';
  if (place === 'nested-step') return 'in a step inside a step';
  if (place === 'use' || word === 'use') return 'in a use';
  return `in ${article(word)} ${word === '' ? 'list' : word}`;
}

function placeInWords(place: Place): string {
  if (place === 'map' || place === 'library') return 'at the top level';
  if (place === 'nested-step') return 'in a step inside a step';
  if (place === 'metric-fact') return 'in a metric';
  if (place === 'label-value') return 'in the value of a label';
  if (place === 'fact') return 'in facts such as a thought or a note';
  return `in ${article(place)} ${place}`;
}

export function article(word: string): string {
  return /^[aeio]|^u(?!se)/.test(word) ? 'an' : 'a';
}
