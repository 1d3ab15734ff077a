// Opens and reads the maps of one run, then looks at each with the rules that hold for it: what a plan answers in the
// map of today is known only when both are read.

import { resolve } from 'node:path';
import { type CheckOptions, type ReadMap, read, review } from '../../compile.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { answeredPains } from '../../lint/answered-pains.js';
import type { Configuration } from '../../project/configuration/configuration.js';
import type { DiscoveredInput } from '../../project/discovered-input.js';
import { heldRules, settingsFrom } from '../../project/linting/held-rules.js';
import { createMapOpener, type MapOpening, type OpenedMap } from '../../project/open-map.js';
import type { Project } from '../../project/project.js';
import type { SourceFile } from '../../source/source-file.js';
import { type ExitCode, worst } from '../command.js';
import type { Terminal } from '../terminal.js';
import type { CheckRequest } from './check-request.js';
import { checkThemes } from './check-themes.js';

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
  const results: Result[] = [];
  const readMaps: Reviewable[] = [];
  for (const input of inputs) {
    const opening = await open(input);
    if (opening.kind === 'refused') results.push(refusal(opening));
    else readMaps.push({ input, map: opening.map, read: readMap(opening.map, opening.map.file) });
  }
  const answered = answeredPains(readMaps.map((one) => one.read.journey));
  for (const one of readMaps) {
    const painsAnsweredElsewhere = answered.get(one.map.file.path);
    const options = { ...(painsAnsweredElsewhere === undefined ? {} : { painsAnsweredElsewhere }) };
    results.push(await checkMap(one, options, request, terminal));
  }
  const { folder } = terminal;
  const fixes = results.map((result) => result.fixes).filter((count) => count > 0);
  return {
    findings: results.flatMap(({ findings }) => findings),
    exitCode: worst(results.map(({ exitCode }) => exitCode)),
    fixed: fixes.length === 0 ? '' : fixedInWords(fixes, request.fixing?.diff === true),
    maps: new Set(readMaps.filter((one) => !one.read.journey.library).map(({ input }) => input.path)),
    libraries: new Set(readMaps.flatMap((one) => one.read.trees.map(({ file }) => resolve(folder, file.path)))),
  };
}

interface Result {
  readonly findings: readonly Diagnostic[];
  readonly exitCode: ExitCode;
  readonly fixes: number;
}

interface Reviewable {
  readonly input: DiscoveredInput;
  readonly map: OpenedMap;
  readonly read: ReadMap;
}

function readMap({ files, limits, project }: OpenedMap, file: SourceFile): ReadMap {
  const { scale } = project.configuration;
  return read(file, { files, limits, ...(scale === undefined ? {} : { scale }) });
}

function refusal({ project, finding, reached }: Extract<MapOpening, { kind: 'refused' }>): Result {
  const failed = !reached || project.diagnostics.length > 0;
  return { findings: [...project.diagnostics, finding], exitCode: failed ? 2 : 1, fixes: 0 };
}

async function checkMap(
  { input, map, read: first }: Reviewable,
  known: CheckOptions,
  request: CheckRequest,
  terminal: Terminal,
): Promise<Result> {
  const { project } = map;
  const rules = settingsFrom(heldRules(project.ruleLayers, pathOf(input, request, terminal), request.rules));
  const options: CheckOptions = { ...known, today: request.today, rules, ...fromConfiguration(project.configuration) };
  const exitCode = project.diagnostics.length > 0 ? 2 : 0;
  const themes = await checkThemes(first.journey, map, terminal.folder);
  if (request.fixing === undefined || input.path === '-') {
    const findings = [...project.diagnostics, ...review(first, options), ...themes];
    return { findings, exitCode, fixes: 0 };
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

/** What is piped in has the place that its name says. */
function pathOf({ path }: DiscoveredInput, { standardInputName }: CheckRequest, { folder }: Terminal): string {
  return path === '-' ? resolve(folder, standardInputName ?? '-') : path;
}

function fromConfiguration({ theme, outputs }: Configuration): Pick<CheckOptions, 'theme' | 'drawnViews'> {
  const views = (outputs ?? []).flatMap((output) => output.views ?? []);
  return {
    ...(theme === undefined ? {} : { theme: typeof theme === 'string' ? theme : theme.path }),
    ...(views.length === 0 ? {} : { drawnViews: new Set(views) }),
  };
}

function fixedInWords(fixes: readonly number[], diff: boolean): string {
  const count = fixes.reduce((sum, one) => sum + one, 0);
  const made = diff ? 'would be made' : 'made';
  return `${count === 1 ? '1 fix' : `${count} fixes`} ${made} in ${fixes.length === 1 ? '1 file' : `${fixes.length} files`}`;
}
