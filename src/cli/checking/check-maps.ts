// Opens and reads the maps of one run, then looks at each with the rules that hold for it: what a plan answers in the
// map of today is known only when both are read.

import { resolve } from 'node:path';
import { type CheckOptions, review } from '../../compile.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { answeredPains } from '../../lint/answered-pains.js';
import type { DiscoveredInput } from '../../project/discovered-input.js';
import { createMapOpener, type MapOpening } from '../../project/open-map.js';
import type { Project } from '../../project/project.js';
import type { SourceFile } from '../../source/source-file.js';
import { type ExitCode, worst } from '../command.js';
import { tellWarning } from '../tell-error.js';
import type { Terminal } from '../terminal.js';
import type { CheckMemory } from './check-memory.js';
import type { CheckRequest } from './check-request.js';
import { checkThemes } from './check-themes.js';
import { type OpenedInput, openedInput, readMap } from './opened-input.js';

export interface CheckedMaps {
  readonly findings: readonly Diagnostic[];
  /** 1 when a fix is shown and not made; 2 when a file could not be read or written, or its configuration is wrong. */
  readonly exitCode: ExitCode;
  /** How many fixes were made; empty when none. */
  readonly fixed: string;
  /** Whole paths of the maps that were looked at. */
  readonly maps: ReadonlySet<string>;
  /** Whole paths of libraries, and of all that the maps include. */
  readonly libraries: ReadonlySet<string>;
}

export async function checkMaps(
  inputs: readonly DiscoveredInput[],
  projectOf: (folder: string) => Promise<Project>,
  request: CheckRequest,
  terminal: Terminal,
): Promise<CheckedMaps> {
  const { standardInputName } = request;
  const open = createMapOpener({
    folder: terminal.folder,
    standardInput: terminal.standardInput,
    projectOf,
    ...(standardInputName === undefined ? {} : { standardInputName }),
  });
  const remember = await openCheckMemory(inputs, projectOf, request, terminal);
  const refused: Result[] = [];
  const opened: OpenedInput[] = [];
  for (const input of inputs) {
    const opening = await open(input);
    if (opening.kind === 'refused') refused.push(refusal(opening));
    else opened.push(openedInput(input, opening.map, remember, request, terminal));
  }
  const answered = allAnswered(opened);
  const results: Result[] = [];
  for (const one of opened) {
    const pains = answered.get(one.map.file.path) ?? new Set<string>();
    results.push(recalled(one, pains) ?? (await checkMap(one, pains, remember, request, terminal)));
  }
  const writing = remember?.save();
  if (writing?.kind === 'refused') tellWarning(`the cache cannot be written: ${writing.reason}`, terminal);
  return summedUp([...refused, ...results], opened, request, terminal);
}

function summedUp(
  results: readonly Result[],
  opened: readonly OpenedInput[],
  { fixing }: CheckRequest,
  { folder }: Terminal,
): CheckedMaps {
  const fixes = results.map((result) => result.fixes).filter((count) => count > 0);
  const included = opened.flatMap(
    ({ kept, first }) => kept?.files ?? first?.trees.map(({ file }) => resolve(folder, file.path)) ?? [],
  );
  const isLibrary = ({ kept, first }: OpenedInput) => (kept ?? first?.journey)?.library === true;
  return {
    findings: results.flatMap(({ findings }) => findings),
    exitCode: worst(results.map(({ exitCode }) => exitCode)),
    fixed: fixes.length === 0 ? '' : fixedInWords(fixes, fixing?.diff === true),
    maps: new Set(opened.filter((one) => !isLibrary(one)).map(({ input }) => input.path)),
    libraries: new Set([...included, ...opened.filter(isLibrary).map(({ input }) => input.path)]),
  };
}

interface Result {
  readonly findings: readonly Diagnostic[];
  readonly exitCode: ExitCode;
  readonly fixes: number;
}

/** Of the maps that were read, and of those that did not have to be. */
function allAnswered(opened: readonly OpenedInput[]): ReadonlyMap<string, ReadonlySet<string>> {
  const answered = new Map<string, ReadonlySet<string>>(
    answeredPains(opened.flatMap(({ first }) => (first === undefined ? [] : [first.journey]))),
  );
  for (const { kept } of opened) {
    for (const [map, pains] of kept?.answers ?? [])
      answered.set(map, new Set([...(answered.get(map) ?? []), ...pains]));
  }
  return answered;
}

function recalled({ map, kept }: OpenedInput, pains: ReadonlySet<string>): Result | undefined {
  if (kept === undefined || !sameWords(kept.answered, pains)) return undefined;
  const { diagnostics } = map.project;
  return { findings: [...diagnostics, ...kept.findings()], exitCode: diagnostics.length > 0 ? 2 : 0, fixes: 0 };
}

function refusal({ project, finding, reached }: Extract<MapOpening, { kind: 'refused' }>): Result {
  const failed = !reached || project.diagnostics.length > 0;
  return { findings: [...project.diagnostics, finding], exitCode: failed ? 2 : 1, fixes: 0 };
}

async function checkMap(
  { input, map, options: own, first = readMap(map, map.file) }: OpenedInput,
  painsAnsweredElsewhere: ReadonlySet<string>,
  remember: CheckMemory | undefined,
  request: CheckRequest,
  terminal: Terminal,
): Promise<Result> {
  const { project } = map;
  const options: CheckOptions = { ...own, painsAnsweredElsewhere };
  const exitCode = project.diagnostics.length > 0 ? 2 : 0;
  const themes = await checkThemes(first.journey, map, terminal.folder);
  if (request.fixing === undefined || input.path === '-') {
    const found = [...review(first, options), ...themes];
    remember?.keep(input, map, own, { journey: first.journey, painsAnsweredElsewhere, findings: found });
    return { findings: [...project.diagnostics, ...found], exitCode, fixes: 0 };
  }
  const { fixAndKeep } = await import('./fix-and-keep.js');
  const look = (file: SourceFile) => review(file === map.file ? first : readMap(map, file), options);
  const fixed = await fixAndKeep(input, map.file, request.fixing, look, terminal);
  return {
    findings: [...project.diagnostics, ...fixed.diagnostics, ...themes],
    exitCode: worst([exitCode, fixed.exitCode]),
    fixes: fixed.fixes,
  };
}

function fixedInWords(fixes: readonly number[], diff: boolean): string {
  const count = fixes.reduce((sum, one) => sum + one, 0);
  const made = diff ? 'would be made' : 'made';
  return `${count === 1 ? '1 fix' : `${count} fixes`} ${made} in ${fixes.length === 1 ? '1 file' : `${fixes.length} files`}`;
}

/** Loaded for `--cache` alone. What is piped in or fixed is new each time. */
async function openCheckMemory(
  inputs: readonly DiscoveredInput[],
  projectOf: (folder: string) => Promise<Project>,
  request: CheckRequest,
  terminal: Terminal,
): Promise<CheckMemory | undefined> {
  if (!request.cache || request.fixing !== undefined || inputs.some(({ path }) => path === '-')) return undefined;
  const { folder } = await projectOf(terminal.folder);
  const { createCheckMemory } = await import('./check-memory.js');
  return createCheckMemory(folder, request.today, terminal);
}

function sameWords(some: readonly string[], others: ReadonlySet<string>): boolean {
  return some.length === others.size && some.every((word) => others.has(word));
}
