// The map from its statements: reads the top level of all files in order and hands each line to what knows it.

import { report } from '../diagnostics/problem.js';
import { givenTwice, secondJourney } from '../diagnostics/problems/structure.js';
import type { Fact } from '../model/fact.js';
import type { Journey, Moment, Stage } from '../model/journey.js';
import type { Statement } from '../syntax/ast.js';
import type { VocabularyWord } from '../vocabulary/word.js';
import { checkStatement } from './check-statement.js';
import { createDeclaredThings, type DeclaredThings, readDeclaration } from './declared-things.js';
import { createFactBag, type FactBag } from './fact-bag.js';
import { readFactInto } from './facts.js';
import type { LoadedFile } from './loaded-file.js';
import { placeOfMoment, readHeld, readStage, readStepOrTouchpoint } from './moments.js';
import { derivedName } from './names.js';
import { reportNoWord } from './no-word.js';
import { ownersOf } from './owners.js';
import { note, type Resolution } from './resolution.js';
import { placeUse } from './use.js';
import { type Holder, knownWord, topHolder } from './words.js';

export function buildJourney(resolution: Resolution, baseline: Journey | undefined): Journey {
  const { main, files } = resolution;
  const top: TopLevel = {
    things: createDeclaredThings(),
    bag: createFactBag(),
    stages: [],
    moments: [],
    journey: undefined,
    journeyFacts: [],
    once: new Map(),
  };
  for (const file of files) {
    resolution.building.file = file;
    top.once.clear();
    readTopLevel(file, top, resolution);
  }
  checkUnplaced(resolution);
  resolution.building.file = main;
  const { things, stages, moments } = top;
  const of = (kind: string) => things.declarations.filter((declaration) => declaration.kind === kind);
  return {
    kind: 'journey',
    ...headOf(top.journey, main),
    facts: [...top.journeyFacts, ...top.bag.facts],
    syntax: 1,
    library: main.place === 'library',
    scale: resolution.scale.scale,
    personas: things.personas,
    actors: things.actors,
    teams: of('team'),
    channels: of('channel'),
    sources: of('source'),
    metrics: of('metric'),
    lanes: things.lanes,
    labels: things.labels,
    variants: of('variant'),
    views: of('view'),
    stages,
    moments,
    ...(baseline === undefined ? {} : { baseline }),
  };
}

/** What the top level has given so far. */
interface TopLevel {
  readonly things: DeclaredThings;
  /** `x-` words beside the journey. */
  readonly bag: FactBag;
  readonly stages: Stage[];
  readonly moments: Moment[];
  journey: Statement | undefined;
  journeyFacts: readonly Fact[];
  /** First statements of a file with a word that stands once. */
  readonly once: Map<string, Statement>;
}

function readTopLevel(file: LoadedFile, top: TopLevel, resolution: Resolution): void {
  const holder: Holder = { place: file.place, word: '' };
  let above: Statement | undefined;
  for (const statement of file.ast.statements) {
    const known = knownWord(statement.keyword.text, holder, resolution);
    if (known === undefined) reportNoWord({ statement, above }, holder, resolution);
    else if (known.role !== 'word') readFactInto(top.bag, statement, above, holder, resolution);
    else {
      readKnown(statement, known.entry, file, top, resolution);
      above = statement;
    }
    for (const stage of resolution.building.indentedStages.splice(0)) {
      top.stages.push(readStage(stage, {}, placeUse, resolution));
    }
  }
}

function readKnown(
  statement: Statement,
  entry: VocabularyWord,
  file: LoadedFile,
  top: TopLevel,
  resolution: Resolution,
): void {
  if (readDeclaration(statement, entry, top.things, resolution)) return;
  const isMain = file === resolution.main;
  switch (entry.word) {
    case 'journey':
      if (isMain) readJourney(statement, entry, top, resolution);
      return;
    case 'stage':
      if (isMain) top.stages.push(readStage(statement, {}, placeUse, resolution));
      return;
    case 'use':
      if (isMain) readTopUse(statement, file, top, resolution);
      return;
    case 'step':
    case 'touchpoint':
      if (isMain) top.moments.push(...readLibraryMoment(statement, file, entry.word, resolution));
      return;
    default:
      checkFileWord(statement, entry, top, resolution);
  }
}

function readJourney(statement: Statement, entry: VocabularyWord, top: TopLevel, resolution: Resolution): void {
  if (top.journey !== undefined) {
    const related = [{ span: top.journey.keyword.span, message: 'the first one' }];
    note(
      resolution,
      report(secondJourney, statement.keyword.span, { title: statement.text?.value ?? '' }, { related }),
    );
    return;
  }
  top.journey = statement;
  checkStatement(statement, entry, 'journey', resolution);
  ownersOf(statement, entry, resolution);
  const holder: Holder = { place: 'journey', word: 'journey', statement, outer: topHolder(resolution) };
  top.journeyFacts = readHeld(statement, holder, placeUse, resolution).facts;
}

function readTopUse(statement: Statement, file: LoadedFile, top: TopLevel, resolution: Resolution): void {
  const placed = placeUse(statement, { place: file.place, word: '' }, resolution);
  if (placed?.stage !== undefined) top.stages.push(placed.stage);
  if (placed !== undefined) top.moments.push(...placed.moments);
}

function readLibraryMoment(
  statement: Statement,
  file: LoadedFile,
  kind: 'step' | 'touchpoint',
  resolution: Resolution,
): readonly Moment[] {
  const place = placeOfMoment(kind, { place: file.place, word: '' });
  return readStepOrTouchpoint(statement, place, {}, placeUse, resolution);
}

/** `syntax` and `include` are read before all else; here only their shape is looked at. */
function checkFileWord(statement: Statement, entry: VocabularyWord, top: TopLevel, resolution: Resolution): void {
  const { keyword } = statement;
  checkStatement(statement, entry, undefined, resolution);
  ownersOf(statement, entry, resolution);
  const first = top.once.get(keyword.text);
  if (first === undefined) top.once.set(keyword.text, statement);
  else if (!entry.repeats) {
    const related = [{ span: first.span, message: 'first given here' }];
    note(resolution, report(givenTwice, keyword.span, { word: keyword.text }, { related }));
  }
}

/** What a library declares and the map does not place is read for its findings, and dropped. */
function checkUnplaced(resolution: Resolution): void {
  const { building, files, main, names } = resolution;
  building.detached = true;
  for (const file of files) {
    if (file === main || file.place === 'map') continue;
    building.file = file;
    for (const statement of file.ast.statements) {
      const stands = (names.byStatement.get(statement)?.instances.length ?? 0) > 0;
      if (!stands) checkLibraryMoment(statement, file, resolution);
    }
  }
  building.detached = false;
}

function checkLibraryMoment(statement: Statement, file: LoadedFile, resolution: Resolution): void {
  const word = statement.keyword.text;
  if (word === 'stage') readStage(statement, {}, placeUse, resolution);
  else if (word === 'use') placeUse(statement, { place: file.place, word: '' }, resolution);
  else if (word === 'step' || word === 'touchpoint') readLibraryMoment(statement, file, word, resolution);
}

function headOf(journey: Statement | undefined, { ast }: LoadedFile) {
  const start = { file: ast.file, start: 0, end: 0 };
  const title = journey?.text?.value ?? '';
  return {
    id: derivedName(title) || 'journey',
    title,
    span: journey?.span ?? start,
    keywordSpan: journey?.keyword.span ?? start,
  };
}
