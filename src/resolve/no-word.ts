// What is said of a word that is none where it stands: unknown, or in the wrong place. Changes nothing of the model.

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { report } from '../diagnostics/problem.js';
import { mermaidHelp, unknownListWord, unknownWord } from '../diagnostics/problems/structure.js';
import { didYouMean, suggest } from '../diagnostics/suggest.js';
import { textOf } from '../source/span.js';
import type { Statement, Word } from '../syntax/ast.js';
import { moments } from '../vocabulary/place-groups.js';
import { phraseOfPlaces } from '../vocabulary/place-phrases.js';
import { allWords, findWord, isBuiltInWord, placesOf, wordForSynonym, wordsIn } from '../vocabulary/vocabulary.js';
import { misplaced, type StrayLine } from './misplaced-word.js';
import { note, type Resolution } from './resolution.js';
import { teamWordIn } from './team-words.js';
import { type Holder, writing } from './words.js';

/** Says once what is wrong with a word that is none here. What stands below it is left alone. */
export function reportNoWord(line: StrayLine, holder: Holder, resolution: Resolution): void {
  const { keyword, flawed } = line.statement;
  // What the parser had to mend has its finding, and so has what a line before it spoke of.
  if (flawed || textOf(keyword.span).normalize('NFC') !== keyword.text) return;
  if (resolution.building.spokenFor.has(line.statement)) return;
  reportNoWordAt(keyword, holder, line, resolution);
}

/** The same of an item of a list. */
export function reportNoListWord(keyword: Word, holder: Holder, resolution: Resolution): void {
  reportNoWordAt(keyword, holder, undefined, resolution);
}

function reportNoWordAt(keyword: Word, holder: Holder, line: StrayLine | undefined, resolution: Resolution): void {
  const word = keyword.text;
  const { teamWords, building } = resolution;
  if (word === '' || building.file.newer) return;
  const isKnown = isBuiltInWord(word) || teamWords.byWord.has(word);
  const finding = isKnown
    ? misplaced(keyword, holder, line, resolution)
    : unknown(keyword, holder, line?.statement, resolution);
  if (finding !== undefined) note(resolution, finding);
}

/** `line` is absent for an item of a list. */
function unknown(
  keyword: Word,
  holder: Holder,
  line: Statement | undefined,
  resolution: Resolution,
): Diagnostic | undefined {
  const word = keyword.text;
  if (line !== undefined && MERMAID_SCORE.test(line.text?.value ?? '')) {
    const task = textOf({ ...keyword.span, end: (line.name ?? keyword).span.end });
    return report(unknownWord, keyword.span, { word }, { help: [mermaidHelp(task)] });
  }
  const near = nearestWords(word, holder, resolution);
  const here = near.filter((found) => mayStandIn(found, holder, resolution));
  const outOfSight = resolution.building.file.incomplete || resolution.names.lost.has(word);
  if (near.length === 0 && outOfSight) return undefined;
  const [best] = here;
  const fix = best === undefined ? {} : { fix: writing(keyword, best) };
  const help = adviceFor(here, near, line === undefined ? undefined : holder);
  return report(line === undefined ? unknownListWord : unknownWord, keyword.span, { word }, { help, ...fix });
}

/** `Make tea: 5: Me` of Mermaid: what stands behind the first colon. */
const MERMAID_SCORE = /^[1-5][ \t]*:[ \t]*\S/;

/** A word that may not stand here is shown with its places, and never written by a fix. */
function adviceFor(here: readonly string[], near: readonly string[], line: Holder | undefined): readonly string[] {
  const hint = didYouMean(here);
  if (hint !== undefined) return [hint];
  const [elsewhere] = near;
  const places = elsewhere === undefined ? '' : phraseOfPlaces(placesOf(elsewhere));
  const kept = 'a word beginning with "x-" is kept and not drawn';
  const isMoment = line?.place !== undefined && moments.includes(line.place);
  const own = isMoment ? `a row of your own is declared with "lane"; ${kept}` : kept;
  const meant = places === '' ? [] : [`"${elsewhere}" is a word, and stands ${places}; it means nothing here`];
  return line === undefined ? meant : [...meant, own];
}

function mayStandIn(word: string, { place }: Holder, { teamWords }: Resolution): boolean {
  if (place !== undefined && findWord(word, place) !== undefined) return true;
  return teamWordIn(teamWords, word, place) !== undefined;
}

/** The nearest of the team's own words, then what is a common synonym, then the words of the place, then all words. */
function nearestWords(word: string, holder: Holder, resolution: Resolution): readonly string[] {
  const { budget, teamWords } = resolution;
  const { place } = holder;
  const own = suggest(word, teamWords.byWord.keys(), 2, budget);
  if (own.some((found) => mayStandIn(found, holder, resolution))) return own;
  const synonym = wordForSynonym(word, place)?.word;
  if (synonym !== undefined && mayStandIn(synonym, holder, resolution)) return [synonym];
  const here = place === undefined ? [] : wordsIn(place).map((entry) => entry.word);
  const fitting = suggest(word, here, 2, budget);
  if (fitting.length > 0) return fitting;
  const synonyms = place === undefined ? [] : wordsIn(place).flatMap((entry) => entry.synonyms);
  const [nearSynonym] = word.length < shortest ? [] : suggest(word, synonyms, 1, budget);
  const meant = nearSynonym === undefined ? undefined : wordForSynonym(nearSynonym, place);
  if (meant !== undefined && mayStandIn(meant.word, holder, resolution)) return [meant.word];
  const single = word.toLowerCase().replace(/s$/, '');
  if (single !== word && isBuiltInWord(single)) return [single];
  if (synonym !== undefined) return [synonym];
  return own.length > 0 || word.length < shortest ? own : suggest(word, allWords(), 1, budget);
}

/** Shorter words are near to too many others. */
const shortest = 4;
