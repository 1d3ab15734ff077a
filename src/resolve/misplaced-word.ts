// A word of the language where it means nothing: where it was most likely meant to stand, and how it gets there.

import type { Diagnostic, Fix } from '../diagnostics/diagnostic.js';
import { report } from '../diagnostics/problem.js';
import { misplacedWord } from '../diagnostics/problems/structure.js';
import { shortened } from '../diagnostics/shortened.js';
import type { Statement, Word } from '../syntax/ast.js';
import { moments } from '../vocabulary/place-groups.js';
import { phraseOfPlaces } from '../vocabulary/place-phrases.js';
import { findWord, placesOf, wordForSynonym } from '../vocabulary/vocabulary.js';
import type { Place } from '../vocabulary/word.js';
import { indentLines, setIndentation } from './line-moves.js';
import type { Resolution } from './resolution.js';
import { type Holder, knownWord, placeOf, writing } from './words.js';

/** A line that begins with no word known here, and the one above it, which may have been meant to hold it. */
export interface StrayLine {
  readonly statement: Statement;
  readonly above: Statement | undefined;
}

/** `line` is absent for an item of a list. */
export function misplaced(
  keyword: Word,
  holder: Holder,
  line: StrayLine | undefined,
  resolution: Resolution,
): Diagnostic {
  const word = keyword.text;
  const place = placeOf(holder);
  const move = line === undefined ? undefined : (furtherIn(line, holder) ?? furtherOut(line, holder, resolution));
  if (line !== undefined && move === undefined && isMoment(word)) return outsideStage(line, holder, resolution);
  const meant = holder.place === undefined ? undefined : wordForSynonym(word, holder.place);
  const instead =
    meant !== undefined && holder.place !== undefined && meant.places.includes(holder.place) ? meant.word : undefined;
  const help = [
    ...(move === undefined ? [] : [move.help]),
    ...(instead === undefined ? [] : [`here the word is "${instead}"`]),
    ...(move === undefined
      ? [
          titleHelp(word, holder) ??
            `"${word}" stands ${placesInWords(word, resolution)}: write it there, or leave it out`,
        ]
      : []),
    ...(line === undefined ? ['if the bracket is part of the text, write "\\[" instead of "["'] : []),
  ];
  const fix = instead === undefined ? move?.fix : writing(keyword, instead);
  const more = move?.more ?? 0;
  return report(misplacedWord, keyword.span, { word, place, more }, { help, ...(fix === undefined ? {} : { fix }) });
}

/** People who know other formats look for a field of that name. */
function titleHelp(word: string, { word: around, statement }: Holder): string | undefined {
  return word === 'title' && statement !== undefined && around !== ''
    ? `the title stands on the line of the ${around} itself: "${around}: ..."`
    : undefined;
}

interface Move {
  readonly help: string;
  readonly fix?: Fix;
  /** Misplaced lines that it speaks of besides the first. */
  readonly more: number;
}

/** A line that the statement above it could hold nearly always lacks its indentation. */
function furtherIn({ statement, above }: StrayLine, { place }: Holder): Move | undefined {
  if (above === undefined || place === undefined) return undefined;
  const opened = findWord(above.keyword.text, place)?.holds;
  if (opened === undefined || findWord(statement.keyword.text, opened) === undefined) return undefined;
  const title = above.text?.value ?? above.name?.text ?? '';
  const help = `indent it to belong to ${above.keyword.text} "${shortened(title)}"`;
  const more = above.children[0]?.indentation.slice(above.indentation.length) || '  ';
  return { help, fix: { title: help, safe: false, edits: indentLines([statement], more) }, more: 0 };
}

/** One that may stand beside the line that holds it, and not in it, is nearly always indented too deep. */
function furtherOut({ statement }: StrayLine, holder: Holder, resolution: Resolution): Move | undefined {
  const { statement: around, outer } = holder;
  if (around === undefined || outer === undefined) return undefined;
  const fits = ({ keyword }: Statement) => knownWord(keyword.text, outer, resolution) !== undefined;
  if (!fits(statement) || (isMoment(around.keyword.text) && outer.word !== '')) return undefined;
  const siblings = around.children;
  const first = siblings[0] === statement;
  const atMargin = outer.word === '' && around.indentation === '';
  const beside = `to stand beside the "${around.keyword.text}" that holds it`;
  const { indentation } = around;
  const width = indentation === '' || indentation.includes('\t') ? '' : ` by ${indentation.length}`;
  const help = atMargin ? 'move it to the left margin, where it stands' : `indent it${width}, ${beside}`;
  const others = siblings.filter((other) => other !== statement);
  // What follows a line that moves out would belong to it: so all move, or none.
  const moving = first && others.every(fits) ? siblings : siblings.at(-1) === statement ? [statement] : undefined;
  if (moving === undefined) return { help, more: 0 };
  const stray = moving.filter(
    (other) => other !== statement && knownWord(other.keyword.text, holder, resolution) === undefined,
  );
  for (const other of stray) resolution.building.spokenFor.add(other);
  const title = stray.length === 0 ? help : help.replace(/it stands$/, 'they stand').replace(/\bit\b/g, 'them');
  const edits = setIndentation(moving, indentation);
  return {
    help: title,
    fix: { title, safe: false, edits },
    more: stray.length,
  };
}

function isMoment(word: string): boolean {
  return word === 'step' || word === 'touchpoint';
}

/** Steps without a stage, at the left margin or in a declaration: all of them make one finding. */
function outsideStage({ statement }: StrayLine, holder: Holder, resolution: Resolution): Diagnostic {
  const { keyword } = statement;
  const { spokenFor, file } = resolution.building;
  const siblings = holder.statement?.children ?? file.ast.statements;
  const from = siblings.indexOf(statement);
  const others = siblings.slice(from + 1).filter((other) => isMoment(other.keyword.text));
  for (const other of others) spokenFor.add(other);
  const help = [`a ${keyword.text} stands in a stage: write "stage: ..." above it, at the left margin, and indent it`];
  const details = { word: keyword.text, place: placeOf(holder), more: others.length };
  return report(misplacedWord, keyword.span, details, { help });
}

function placesInWords(word: string, { teamWords }: Resolution): string {
  const places: readonly Place[] = teamWords.byWord.has(word) ? moments : placesOf(word);
  return phraseOfPlaces(places.filter((place) => place !== 'use'));
}
