// From a syntax tree to the map it means: files, names, words, values, references. Never throws; reads files only
// through the reader it is given.

import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { defaultComparisons } from '../diagnostics/suggest.js';
import type { Journey } from '../model/journey.js';
import type { SourceFile } from '../source/source-file.js';
import type { Ast } from '../syntax/ast.js';
import { defaultLimits, type Limits } from '../syntax/limits.js';
import { type ResolvedMap, readBaseline } from './baseline.js';
import { buildJourney } from './build-journey.js';
import { collectNames } from './declarations.js';
import { checkEmotions } from './emotions.js';
import type { FileReader } from './file-reader.js';
import { createFindings } from './findings.js';
import { reportHeadings } from './headings.js';
import { loadFiles } from './includes.js';
import type { LoadedFile } from './loaded-file.js';
import { reportUnclearOwners } from './owners.js';
import { parseWithWords } from './parse-with-words.js';
import { gatherPeople } from './people.js';
import { bindReferences } from './references.js';
import type { Baseline, Building, Resolution } from './resolution.js';
import { defaultEnds, readScale, type ScaleEnds } from './scale.js';
import { collectTeamWords } from './team-words.js';

export interface ResolveOptions {
  /** Without it an include is a finding, since it cannot be read; images and data are taken for there. */
  readonly files?: FileReader;
  /** Of the emotions of a map that declares no scale; -2 to 2. */
  readonly scale?: ScaleEnds;
  readonly limits?: Partial<ResolveLimits>;
}

export interface ResolveLimits extends Limits {
  /** Files besides the map itself. */
  readonly includedFiles: number;
  /** Lines that `use` may bring to the map. */
  readonly placedLines: number;
}

export const defaultResolveLimits: ResolveLimits = { ...defaultLimits, includedFiles: 256, placedLines: 100_000 };

export interface Resolved extends Outcome<Journey> {
  /** Of the map and of all it includes, the map first. */
  readonly trees: readonly Ast[];
}

/** Findings come file by file, the map first, each in the order of its places; those of the syntax of `ast` are not among them. */
export function resolve(ast: Ast, options: ResolveOptions = {}): Resolved {
  const { value, diagnostics, trees } = resolveMap(ast, options, true);
  return { value, diagnostics, trees };
}

/** `whole`: also read the baseline; a baseline's own is left out, so that no chain of them is ever followed. */
function resolveMap(ast: Ast, options: ResolveOptions, whole: boolean): ResolvedMap & Resolved {
  const limits = { ...defaultResolveLimits, ...options.limits };
  const findings = createFindings();
  const parse = (file: SourceFile) => parseWithWords(file, limits);
  const files = loadFiles(ast, { reader: options.files, limits, parse: ({ file }) => parse(file) }, findings);
  const main = files[0] ?? emptyFile(ast);
  for (const {
    ast: { file },
  } of files)
    reportHeadings(file, findings);
  const names = collectNames(files, findings);
  const teamWords = collectTeamWords(names, findings);
  const people = gatherPeople(main, names);
  const journeyStatement = ast.statements.find(({ keyword }) => keyword.text === 'journey');
  const scale = readScale(journeyStatement, options.scale ?? defaultEnds, findings);
  const { baseline, journey } = whole
    ? readBaseline(main, options.files, findings, (file) => resolveBaseline(parse(file), options))
    : { baseline: unread, journey: undefined };
  const resolution: Resolution = {
    main,
    files,
    reader: options.files,
    names,
    teamWords,
    people,
    scale,
    baseline,
    findings,
    budget: { comparisons: defaultComparisons },
    placedLimit: limits.placedLines,
    pending: [],
    building: startBuilding(main),
  };
  const value = buildJourney(resolution, journey);
  checkEmotions(value.stages, resolution);
  bindReferences(resolution);
  reportUnclearOwners(resolution);
  return { value, diagnostics: inOrder(findings.list, files), names, trees: files.map((file) => file.ast) };
}

const unread: Baseline = { kind: 'unreadable' };

function resolveBaseline({ value, diagnostics }: Outcome<Ast>, options: ResolveOptions): ResolvedMap {
  const resolved = resolveMap(value, options, false);
  return { ...resolved, diagnostics: [...diagnostics, ...resolved.diagnostics] };
}

function startBuilding(main: LoadedFile): Building {
  return {
    file: main,
    placement: undefined,
    detached: false,
    clearing: false,
    participants: undefined,
    open: [],
    circular: new Set(),
    indentedStages: [],
    spokenFor: new Set(),
    placedLines: 0,
    full: false,
  };
}

function emptyFile(ast: Ast): LoadedFile {
  return { ast, place: 'library', includes: [], incomplete: false, newer: false };
}

function inOrder(found: readonly Diagnostic[], files: readonly LoadedFile[]): readonly Diagnostic[] {
  const order = new Map(files.map(({ ast }, index) => [ast.file, index]));
  const place = (file: SourceFile) => order.get(file) ?? files.length;
  return [...found].sort((a, b) => place(a.span.file) - place(b.span.file) || a.span.start - b.span.start);
}
