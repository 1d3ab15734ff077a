// What every statement must have, and may not: a name, a text, brackets that say what they are. Reads no value.

import { report } from '../diagnostics/problem.js';
import { missingName, needlessName } from '../diagnostics/problems/declaring.js';
import { loneFlagList, missingText } from '../diagnostics/problems/structure.js';
import { type Span, textOf } from '../source/span.js';
import type { Statement, Text, Word } from '../syntax/ast.js';
import { isFlagWord } from '../vocabulary/vocabulary.js';
import type { Place, VocabularyWord } from '../vocabulary/word.js';
import { reportFactsInText } from './facts-in-text.js';
import { derivedName, findThings } from './names.js';
import { note, type Resolution } from './resolution.js';
import { listedWords } from './values/listed-words.js';

/** `opens` is the place of what stands below it. */
export function checkStatement(
  statement: Statement,
  entry: VocabularyWord,
  opens: Place | undefined,
  resolution: Resolution,
): void {
  const { name } = statement;
  if (name === undefined) {
    // A name with a sign in front of it has a finding that says so.
    const isSigned = entry.persona === 'none' && statement.personas.length > 0;
    if (entry.name === 'required' && !isSigned) reportMissingName(statement, entry, resolution);
  } else if (entry.name === 'never') reportNeedlessName(statement.keyword, name, entry, resolution);
  if (statement.text === undefined) checkMissingText(statement, entry, resolution);
  if (statement.loneWords !== undefined && opens !== undefined) checkLoneWords(statement.loneWords, opens, resolution);
  reportFactsInText(statement, entry, opens, resolution);
}

/** Its text is the name of something else. */
export function refers({ type }: VocabularyWord): boolean {
  return type.kind === 'names' || type.kind === 'name';
}

function reportNeedlessName(keyword: Word, name: Word, entry: VocabularyWord, resolution: Resolution): void {
  // A name that the parser had to mend has its finding.
  if (textOf(name.span).normalize('NFC') !== name.text) return;
  // So has one behind a persona.
  if (textOf({ ...name.span, start: keyword.span.end }).includes('@')) return;
  const word = keyword.text;
  const isPerson =
    entry.persona !== 'none' &&
    findThings(resolution.names, ['person'], name.text, resolution.building.file).length > 0;
  if (isPerson || (entry.persona !== 'none' && name.text === 'all')) {
    const sign = {
      title: `write "${word} @${name.text}:"`,
      safe: false,
      edits: [{ span: startOf(name.span), text: '@' }],
    };
    const help = [`whose it is stands after a sign: "${word} @${name.text}:"`];
    note(resolution, report(needlessName, name.span, { word, name: name.text }, { help, fix: sign }));
    return;
  }
  const edits = [{ span: { ...name.span, start: keyword.span.end }, text: '' }];
  const fix = { title: `write "${word}:"`, safe: false, edits };
  const help = refers(entry)
    ? `what it refers to stands after the colon: "${word}: ${name.text}"`
    : entry.persona === 'none'
      ? 'leave it out'
      : `whose it is stands after a sign: "${word} @${name.text}:"; otherwise leave the name out`;
  note(resolution, report(needlessName, name.span, { word, name: name.text }, { help: [help], fix }));
}

function reportMissingName(statement: Statement, entry: VocabularyWord, resolution: Resolution): void {
  if (!hasColon(statement)) return;
  const { keyword, text } = statement;
  const word = keyword.text;
  if (entry.namespace !== undefined && text !== undefined && isListOfNames(statement, text)) {
    reportSeveralMissing(statement, text, resolution);
    return;
  }
  const derived = entry.namespace === undefined && word === 'level' ? '' : derivedName(text?.value ?? '').slice(0, 40);
  const at = keyword.span.end;
  const edits = [{ span: { ...keyword.span, start: at, end: at }, text: ` ${derived}` }];
  const fix = derived === '' ? {} : { fix: { title: `call it "${derived}"`, safe: false, edits } };
  const example = derived === '' ? entry.example : `${word} ${derived}: ${text?.value ?? '...'}`;
  note(resolution, report(missingName, keyword.span, { word, example }, fix));
}

/** `channel: web, phone` declares two, in short words and with nothing to say of them. */
function isListOfNames({ list, children }: Statement, text: Text): boolean {
  const words = listedWords(text);
  const bare = list === undefined && children.length === 0;
  return bare && words.length > 1 && words.every((item) => derivedName(item.text) !== '' && item.text.length <= 30);
}

function reportSeveralMissing({ keyword, indentation, span }: Statement, text: Text, resolution: Resolution): void {
  const word = keyword.text;
  const lines = listedWords(text).map((item) => `${word} ${derivedName(item.text)}: ${item.text}`);
  const edits = [{ span, text: lines.join(`\n${indentation}`) }];
  const fix = { title: `declare each on a line of its own`, safe: false, edits };
  const example = lines.slice(0, 2).join('", "');
  note(resolution, report(missingName, keyword.span, { word, example }, { fix }));
}

function checkMissingText(statement: Statement, entry: VocabularyWord, resolution: Resolution): void {
  if (statement.flawed || !hasColon(statement)) return;
  const nested = statement.children.length > 0 || statement.list !== undefined;
  if (nested && entry.textOptional) return;
  const { keyword } = statement;
  const example = entry.example === '' ? `${keyword.text}: ...` : entry.example;
  note(resolution, report(missingText, keyword.span, { word: keyword.text, example }));
}

/** Without one, the parser has guessed what is the name and what is the text, and says so. */
function hasColon({ keyword, text, list, span }: Statement): boolean {
  const end = text?.span.start ?? list?.span.start ?? span.end;
  const head = span.file.text.slice(keyword.span.end, end);
  return head.includes(':') || head.includes('\uff1a');
}

/** `[optional]` at the end of a text: text, or a fact? */
function checkLoneWords(
  { span, words }: NonNullable<Statement['loneWords']>,
  place: Place,
  resolution: Resolution,
): void {
  if (!words.every(({ text }) => isFlagWord(text, place))) return;
  const instead = `[${words.map(({ text }) => `${text}: yes`).join(', ')}]`;
  const written = `[${words.map(({ text }) => text).join(', ')}]`;
  const asFact = { title: `write "${instead}"`, safe: false, edits: [{ span, text: instead }] };
  const asText = { title: 'keep it as text: write "\\["', safe: false, edits: [{ span: startOf(span), text: '\\' }] };
  note(resolution, report(loneFlagList, span, { written, instead }, { alternatives: [asFact, asText] }));
}

function startOf(span: Span): Span {
  return { ...span, end: span.start };
}
