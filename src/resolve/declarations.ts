// Walks all files for what they declare, before anything is understood, so that order never matters. Reports names
// given twice; reads no value.

import { report } from '../diagnostics/problem.js';
import { duplicateName } from '../diagnostics/problems/references.js';
import type { Statement } from '../syntax/ast.js';
import { entriesOf, findWord, isExtension, wordsIn } from '../vocabulary/vocabulary.js';
import type { Namespace, Place, VocabularyWord } from '../vocabulary/word.js';
import { vocabulary } from '../vocabulary/words/index.js';
import { addFinding, type Findings } from './findings.js';
import { claimId } from './ids.js';
import type { LoadedFile } from './loaded-file.js';
import { createNames, derivedName, type NamedThing, type Names, spanOfThing } from './names.js';
import { listedWords } from './values/listed-words.js';

export function collectNames(files: readonly LoadedFile[], findings: Findings): Names {
  const names = createNames();
  for (const file of files) collectAll(file.ast.statements, file.place, { names, findings, file });
  // Ids wait until every given name is known: what has none must not take one away.
  for (const space of names.spaces.values()) {
    for (const thing of space.things) {
      if (standsOnce(thing)) thing.id = claimId(names, thing.namespace, thing.name, thing.title, thing.kind);
    }
  }
  return names;
}

/** `use` may place moments, and with them pains, opportunities and metrics, several times; all else stands once. */
export function standsOnce({ namespace }: Pick<NamedThing, 'namespace'>): boolean {
  return !severalTimes.includes(namespace);
}

const severalTimes: readonly Namespace[] = ['moment', 'pain', 'opportunity', 'metric'];

interface Collecting {
  readonly names: Names;
  readonly findings: Findings;
  readonly file: LoadedFile;
}

function collectAll(statements: readonly Statement[], place: Place, collecting: Collecting): void {
  for (const statement of statements) collect(statement, place, collecting);
}

function collect(statement: Statement, place: Place, collecting: Collecting): void {
  const word = statement.keyword.text;
  const entry = findWord(word, place);
  if (entry !== undefined) {
    if (entry.namespace !== undefined && declares(statement, entry))
      declare(statement, entry.namespace, false, collecting);
    else if (entry.name === 'never' && statement.name !== undefined) collecting.names.lost.add(statement.name.text);
    descend(statement, entry, collecting);
    return;
  }
  const elsewhere = entriesOf(word).find(
    ({ namespace }) => namespace === 'moment' || (namespace !== undefined && statement.name !== undefined),
  );
  if (elsewhere?.namespace !== undefined && word !== 'use') {
    declare(statement, elsewhere.namespace, !isMovedByUs(word, place), collecting);
    descend(statement, elsewhere, collecting);
  } else if (entriesOf(word).length === 0 && !isExtension(word)) lose(statement, collecting.names);
}

function descend(statement: Statement, entry: VocabularyWord, collecting: Collecting): void {
  if (entry.holds !== undefined && statement.children.length > 0 && declaringPlaces.has(entry.holds)) {
    collectAll(statement.children, entry.holds, collecting);
  }
}

/** A `use` without a name declares nothing; a metric inside a step without name and facts refers. */
function declares(statement: Statement, entry: VocabularyWord): boolean {
  if (statement.name !== undefined) return true;
  if (entry.word === 'use') return false;
  if (entry.word !== 'metric' || entry.name === 'required') return true;
  return statement.children.length > 0 || statement.list !== undefined;
}

/** A stage that is indented, and a step inside a touchpoint, keep their meaning: the finding names the remedy. */
export function isMovedByUs(word: string, place: Place): boolean {
  return (word === 'stage' && place !== 'map' && place !== 'library') || (word === 'step' && place === 'touchpoint');
}

function declare(statement: Statement, namespace: Namespace, misplaced: boolean, collecting: Collecting): void {
  const { names, file } = collecting;
  const space = names.spaces.get(namespace);
  if (space === undefined) return;
  const name = statement.name?.text ?? nameWithSign(statement);
  const title = statement.text?.value ?? name ?? '';
  const kind = statement.keyword.text;
  const thing: NamedThing = { namespace, kind, statement, file, name, title, id: '', instances: [], misplaced };
  space.things.push(thing);
  names.byStatement.set(statement, thing);
  if (name === undefined) {
    loseListed(statement, namespace, names);
    return;
  }
  const same = ofFile(space.byName.get(name), file);
  const folded = name.toLowerCase();
  const alike = same ?? ofFile(space.byFolded.get(folded), file);
  if (alike === undefined) append(space.byFolded, folded, thing);
  else reportDuplicate(thing, alike, same === undefined, collecting);
  // A second thing of one name in one file is no reason to call every reference to it ambiguous.
  if (same === undefined) append(space.byName, name, thing);
}

/** `persona @eva: Eva` means the name, and a finding says how it is written. */
function nameWithSign({ keyword, personas }: Statement): string | undefined {
  const [first] = personas;
  const takesNone = entriesOf(keyword.text).every(({ persona }) => persona === 'none');
  return takesNone ? first?.text : undefined;
}

/** `channel: web, phone` declares both, and a finding says how it is written. */
function loseListed({ text }: Statement, namespace: Namespace, names: Names): void {
  if (text === undefined || !closable.includes(namespace)) return;
  for (const item of listedWords(text).slice(0, mostListed)) names.lost.add(derivedName(item.text));
}

const closable: readonly Namespace[] = ['channel', 'source', 'team'];
const mostListed = 20;

function reportDuplicate(thing: NamedThing, first: NamedThing, onlyCase: boolean, { findings }: Collecting): void {
  const details = { kind: thing.kind, name: thing.name ?? '', onlyCase };
  const related = [{ span: spanOfThing(first), message: 'first declared here' }];
  addFinding(findings, report(duplicateName, spanOfThing(thing), details, { related }));
}

function ofFile(things: readonly NamedThing[] | undefined, file: LoadedFile): NamedThing | undefined {
  return things?.find((thing) => thing.file === file);
}

function append(map: Map<string, NamedThing[]>, key: string, thing: NamedThing): void {
  const things = map.get(key);
  if (things === undefined) map.set(key, [thing]);
  else things.push(thing);
}

function lose(statement: Statement, names: Names): void {
  if (statement.name !== undefined) names.lost.add(statement.name.text);
  if (statement.text !== undefined) names.lost.add(derivedName(statement.text.value));
  for (const child of statement.children) lose(child, names);
}

/** Places in which something can be declared, at whatever depth: only these are walked. */
const declaringPlaces: ReadonlySet<Place> = findDeclaringPlaces();

function findDeclaringPlaces(): ReadonlySet<Place> {
  const found = new Set<Place>();
  const places = new Set(vocabulary.flatMap((entry) => [...entry.places]));
  for (let grown = true; grown; ) {
    grown = false;
    for (const place of places) {
      const declaring = wordsIn(place).some(
        ({ namespace, holds }) => namespace !== undefined || (holds !== undefined && found.has(holds)),
      );
      if (declaring && !found.has(place)) {
        found.add(place);
        grown = true;
      }
    }
  }
  return found;
}
