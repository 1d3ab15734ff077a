// Checks every input of one run and says what was found. One file never hides another's findings.

import { compile } from '../../compile.js';
import { countSeverities } from '../../diagnostics/count.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { inOrder } from '../../diagnostics/order.js';
import type { DiscoveredInput } from '../../project/discovered-input.js';
import { createMapOpener, type MapOpening } from '../../project/open-map.js';
import { createProjectFinder, type Project } from '../../project/project.js';
import { type ExitCode, worst } from '../command.js';
import { chooseInputs } from '../inputs.js';
import type { Terminal } from '../terminal.js';
import { writeFindings } from '../write-findings.js';
import { checkThemes } from './check-themes.js';
import { summarise } from './summary.js';

export interface CheckRequest {
  readonly inputs: readonly string[];
  readonly format: string;
  /** Errors only, no summary. */
  readonly quiet: boolean;
  /** No map at all is fine. */
  readonly allowEmpty: boolean;
  /** Default: no limit. */
  readonly maximumWarnings?: number;
  readonly standardInputName?: string;
  readonly colour: boolean | undefined;
}

export async function checkFiles(request: CheckRequest, terminal: Terminal): Promise<ExitCode> {
  const projectOf = createProjectFinder(terminal.folder);
  const chosen = await chooseInputs(request.inputs, projectOf, terminal, request.allowEmpty);
  const results = await checkAll(chosen.inputs, projectOf, request, terminal);
  const labels = chosen.inputs.map((input) => input.label);
  const diagnostics = inOrder([...chosen.diagnostics, ...results.flatMap(({ findings }) => findings)], labels);
  const shown = request.quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
  const { format, colour } = request;
  await writeFindings(shown, { format, colour, stream: 'data' }, terminal);
  if (!request.quiet && results.length > 0 && format !== 'json')
    terminal.tell(`${summarise(diagnostics, results.length)}\n`);
  return worst([chosen.exitCode, ...results.map(({ exitCode }) => exitCode), judge(diagnostics, request)]);
}

interface Result {
  readonly findings: readonly Diagnostic[];
  /** 2 when the file could not be read, or its configuration is wrong. */
  readonly exitCode: ExitCode;
}

async function checkAll(
  inputs: readonly DiscoveredInput[],
  projectOf: (folder: string) => Promise<Project>,
  { standardInputName }: CheckRequest,
  { folder, standardInput }: Terminal,
): Promise<readonly Result[]> {
  const open = createMapOpener({
    folder,
    standardInput,
    projectOf,
    ...(standardInputName === undefined ? {} : { standardInputName }),
  });
  const results: Result[] = [];
  for (const input of inputs) results.push(await check(await open(input), folder));
  return results;
}

async function check(opening: MapOpening, folder: string): Promise<Result> {
  if (opening.kind === 'refused') {
    const { project, finding, reached } = opening;
    const failed = !reached || project.diagnostics.length > 0;
    return { findings: [...project.diagnostics, finding], exitCode: failed ? 2 : 1 };
  }
  const { file, files, limits, project } = opening.map;
  const { scale } = project.configuration;
  const { value: journey, diagnostics } = compile(file, { files, limits, ...(scale === undefined ? {} : { scale }) });
  const themes = await checkThemes(journey, opening.map, folder);
  const findings = [...project.diagnostics, ...diagnostics, ...themes];
  return { findings, exitCode: project.diagnostics.length > 0 ? 2 : 0 };
}

function judge(diagnostics: readonly Diagnostic[], { maximumWarnings }: CheckRequest): ExitCode {
  const { error, warning } = countSeverities(diagnostics);
  return error > 0 || warning > (maximumWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0;
}
