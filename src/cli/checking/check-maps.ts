// Opens, reads and looks at the maps of one run, each with the rules that hold for it; those that a plan improves on
// once more, as what it answers is known only when both are read.

import { resolve } from 'node:path';
import { type CheckOptions, review } from '../../compile.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
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
import { collectPlans, type Plans } from './collect-plans.js';
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
  const { folder, standardInput } = terminal;
  const named = standardInputName === undefined ? {} : { standardInputName };
  const open = createMapOpener({ folder, standardInput, projectOf, ...named });
  const memory = await openCheckMemory(inputs, projectOf, request, terminal);
  const results = new Map<DiscoveredInput, Result>();
  const plans = collectPlans();
  const lookAt = async (input: DiscoveredInput, answered: ReadonlySet<string> | undefined, run: CheckRequest) => {
    const opening = await open(input);
    if (opening.kind === 'refused') return refusal(opening);
    return look(openedInput(input, opening.map, memory, run, terminal), answered, plans, { memory, run, terminal });
  };
  for (const input of inputs) results.set(input, await lookAt(input, undefined, request));
  // What could be fixed has been.
  const { fixing: _, ...unfixing } = request;
  // Only what a plan improves on is looked at again, so that a thousand maps are never held at once.
  for (const [input, first] of results) {
    const answered = plans.answeredIn(input.label);
    if (first.answered === undefined || sameWords(first.answered, answered) || input.path === '-') continue;
    const again = await lookAt(input, answered, unfixing);
    results.set(input, { ...again, exitCode: worst([again.exitCode, first.exitCode]), fixes: first.fixes });
  }
  const writing = memory?.save();
  if (writing?.kind === 'refused') tellWarning(`the cache cannot be written: ${writing.reason}`, terminal);
  return summed(results, request.fixing?.diff === true);
}

interface Result {
  readonly findings: readonly Diagnostic[];
  readonly exitCode: ExitCode;
  readonly fixes: number;
  /** Pains answered by plans that were reckoned with; absent for a file that is no map. */
  readonly answered?: ReadonlySet<string>;
  readonly library: boolean;
  /** Whole paths of what it includes. */
  readonly included: readonly string[];
}

const noPains: ReadonlySet<string> = new Set();

function summed(results: ReadonlyMap<DiscoveredInput, Result>, diff: boolean): CheckedMaps {
  const all = [...results.values()];
  const fixes = all.map((result) => result.fixes).filter((count) => count > 0);
  const pathsOf = (isLibrary: boolean) =>
    [...results].filter(([, { library }]) => library === isLibrary).map(([{ path }]) => path);
  return {
    findings: all.flatMap(({ findings }) => findings),
    exitCode: worst(all.map(({ exitCode }) => exitCode)),
    fixed: fixes.length === 0 ? '' : fixedInWords(fixes, diff),
    maps: new Set(pathsOf(false)),
    libraries: new Set([...all.flatMap(({ included }) => included), ...pathsOf(true)]),
  };
}

function refusal({ project, finding, reached }: Extract<MapOpening, { kind: 'refused' }>): Result {
  const failed = !reached || project.diagnostics.length > 0;
  const findings = [...project.diagnostics, finding];
  return { findings, exitCode: failed ? 2 : 1, fixes: 0, library: false, included: [] };
}

interface Looking {
  readonly memory: CheckMemory | undefined;
  readonly run: CheckRequest;
  readonly terminal: Terminal;
}

/** `wanted`: pains that plans answer, once all plans are known; until then what a run before found is taken as it is. */
async function look(
  opened: OpenedInput,
  wanted: ReadonlySet<string> | undefined,
  plans: Plans,
  { memory, run, terminal }: Looking,
): Promise<Result> {
  const { input, map, options: own, kept } = opened;
  const { diagnostics } = map.project;
  const exitCode = diagnostics.length > 0 ? 2 : 0;
  if (kept !== undefined && (wanted === undefined || sameWords(kept.answered, wanted))) {
    plans.addKnown(kept.answers);
    const { library, files: included } = kept;
    const findings = [...diagnostics, ...kept.findings()];
    return { findings, exitCode, fixes: 0, answered: new Set(kept.answered), library, included };
  }
  const answered = wanted ?? noPains;
  const first = opened.first ?? readMap(map, map.file);
  const { journey, trees } = first;
  plans.add(journey);
  const included = trees.slice(1).map(({ file }) => resolve(terminal.folder, file.path));
  const rest = { answered, library: journey.library, included };
  const options: CheckOptions = { ...own, painsAnsweredElsewhere: answered };
  const themes = await checkThemes(journey, map, terminal.folder);
  if (run.fixing === undefined || input.path === '-') {
    const found = [...review(first, options), ...themes];
    memory?.keep(input, map, own, { journey, painsAnsweredElsewhere: answered, findings: found });
    return { findings: [...diagnostics, ...found], exitCode, fixes: 0, ...rest };
  }
  const { fixAndKeep } = await import('./fix-and-keep.js');
  const lookAgain = (file: SourceFile) => review(file === map.file ? first : readMap(map, file), options);
  const fixed = await fixAndKeep(input, map.file, run.fixing, lookAgain, terminal);
  return {
    findings: [...diagnostics, ...fixed.diagnostics, ...themes],
    exitCode: worst([exitCode, fixed.exitCode]),
    fixes: fixed.fixes,
    ...rest,
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

function sameWords(some: Iterable<string>, others: ReadonlySet<string>): boolean {
  const words = [...some];
  return words.length === others.size && words.every((word) => others.has(word));
}
