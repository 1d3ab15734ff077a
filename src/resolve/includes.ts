// Loads the files that a map includes: each once, by identity, with a finding for every include that fails.
// Understands no word but `include`, `journey` and `syntax`.

import { isControl } from '../../grammar/characters.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { report } from '../diagnostics/problem.js';
import { includeCycle, includedMap, includeLimit, unreadableInclude } from '../diagnostics/problems/references.js';
import { unsupportedSyntax } from '../diagnostics/problems/structure.js';
import { notANumber } from '../diagnostics/problems/values.js';
import type { Ast, Statement } from '../syntax/ast.js';
import type { FileReader, FileReading } from './file-reader.js';
import { addFinding, type Findings } from './findings.js';
import type { LoadedFile } from './loaded-file.js';

export interface IncludeLimits {
  /** Files besides the map itself. */
  readonly includedFiles: number;
}

export interface IncludeOptions {
  readonly reader: FileReader | undefined;
  readonly limits: IncludeLimits;
  readonly parse: (reading: Extract<FileReading, { kind: 'read' }>) => {
    readonly value: Ast;
    readonly diagnostics: readonly Diagnostic[];
  };
}

/** The main file first. */
export function loadFiles(ast: Ast, options: IncludeOptions, findings: Findings): readonly LoadedFile[] {
  const main = loadedFile(ast, findings);
  const loading: Loading = {
    options,
    findings,
    main,
    files: [main],
    byIdentity: new Map(),
    open: [{ file: main, path: ast.file.path }],
    full: false,
  };
  loadIncludes(main, loading);
  return loading.files;
}

interface Loading {
  readonly options: IncludeOptions;
  readonly findings: Findings;
  readonly main: LoadedFile;
  readonly files: LoadedFile[];
  readonly byIdentity: Map<string, LoadedFile>;
  /** The chain of includes that leads to the file being read. */
  readonly open: { readonly file: LoadedFile; readonly path: string }[];
  /** No more is read, which one finding says. */
  full: boolean;
}

function loadIncludes(file: LoadedFile, loading: Loading): void {
  for (const statement of file.ast.statements) {
    if (statement.keyword.text !== 'include' || statement.text === undefined) continue;
    const included = loadInclude(statement, file, loading);
    if (included === undefined) file.incomplete = true;
    else file.includes.push(included);
  }
  if (file.includes.some((included) => included.incomplete)) file.incomplete = true;
}

function loadInclude(statement: Statement, from: LoadedFile, loading: Loading): LoadedFile | undefined {
  const { options, findings, byIdentity, files, open } = loading;
  const span = statement.text?.span ?? statement.span;
  const path = statement.text?.value ?? '';
  const reading = read(path, from, options.reader);
  if (reading.kind === 'too-many' || (reading.kind === 'read' && isOneTooMany(reading.identity, loading))) {
    const reason =
      reading.kind === 'read'
        ? `is one more than the ${options.limits.includedFiles} files that a map may include`
        : reading.reason;
    if (!loading.full) addFinding(findings, report(includeLimit, span, { path, reason }));
    loading.full = true;
    return undefined;
  }
  if (reading.kind !== 'read') {
    // A path with a control character has its finding already.
    const isBroken = [...path].some((character) => isControl(character.charCodeAt(0)));
    const help = reading.help ?? [];
    if (!isBroken) addFinding(findings, report(unreadableInclude, span, { path, reason: reading.reason }, { help }));
    return undefined;
  }
  const known = reading.file === loading.main.ast.file ? loading.main : byIdentity.get(reading.identity);
  const opened = open.findIndex((entry) => entry.file === known);
  if (known !== undefined && opened !== -1) {
    const chain = [...open.slice(opened).map((entry) => entry.path), known.ast.file.path];
    addFinding(findings, report(includeCycle, span, { chain }));
    return known;
  }
  if (known !== undefined) return known;
  const parsed = options.parse(reading);
  for (const finding of parsed.diagnostics) addFinding(findings, finding);
  const file = loadedFile(parsed.value, findings);
  byIdentity.set(reading.identity, file);
  files.push(file);
  if (file.place === 'map') addFinding(findings, report(includedMap, span, { path }));
  open.push({ file, path: reading.file.path });
  if (open.length <= deepestChain) loadIncludes(file, loading);
  open.pop();
  return file;
}

/** Longer than any chain that the cap on files allows by default; keeps the call stack bounded for any cap. */
const deepestChain = 1000;

/** Nothing is left out silently: without a reader, the include itself is what cannot be done. */
function read(path: string, from: LoadedFile, reader: FileReader | undefined): FileReading {
  if (reader === undefined) return { kind: 'missing', reason: 'cannot be read: no other files are at hand here' };
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) {
    return { kind: 'outside-root', reason: 'is an address; a map reads only files of its own project' };
  }
  return reader.read(path, from.ast.file);
}

function isOneTooMany(identity: string, { byIdentity, options }: Loading): boolean {
  return !byIdentity.has(identity) && byIdentity.size >= options.limits.includedFiles;
}

function loadedFile(ast: Ast, findings: Findings): LoadedFile {
  const place = ast.statements.some((statement) => statement.keyword.text === 'journey') ? 'map' : 'library';
  const newer = isNewer(ast, findings);
  return { ast, place, includes: [], incomplete: newer, newer };
}

/** Reads the `syntax` line: 1 is the only version there is. */
function isNewer(ast: Ast, findings: Findings): boolean {
  const statement = ast.statements.find(({ keyword }) => keyword.text === 'syntax');
  if (statement?.text === undefined || statement.text.value === '1') return false;
  const { value, span } = statement.text;
  if (/^[0-9]{1,9}$/.test(value)) {
    addFinding(findings, report(unsupportedSyntax, span, { version: value }));
    return Number(value) > 1;
  }
  addFinding(findings, report(notANumber, span, { word: 'syntax', text: value, whole: true }));
  return false;
}
