// Checks every input of one run and says what was found. One file never hides another's findings.

import { resolve } from 'node:path';
import { countSeverities } from '../../diagnostics/count.js';
import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.js';
import { inOrder } from '../../diagnostics/order.js';
import type { DiscoveredInput } from '../../project/discovered-input.js';
import { createProjectFinder, type Project } from '../../project/project.js';
import { type ExitCode, worst } from '../command.js';
import { chooseInputs } from '../inputs.js';
import { tellError } from '../tell-error.js';
import type { Terminal } from '../terminal.js';
import { documentFormats } from '../write-findings.js';
import { type CheckedMaps, checkMaps } from './check-maps.js';
import type { CheckRequest } from './check-request.js';

import { reportFindings } from './report-findings.js';
import { summarise } from './summary.js';

export async function checkFiles(request: CheckRequest, terminal: Terminal): Promise<ExitCode> {
  const projectOf = createProjectFinder(terminal.folder);
  const chosen = await chooseInputs(request.inputs, projectOf, terminal, request.allowEmpty);
  const inputs = await withoutIgnored(chosen.inputs, projectOf);
  const emptied = inputs.length === 0 && chosen.inputs.length > 0 && !request.allowEmpty;
  if (emptied) tellError('every file found is left out by "ignores" in journey.config.yaml', terminal);
  const checked = await checkMaps(inputs, projectOf, request, terminal);
  const labels = inputs.map((input) => input.label);
  const all = inOrder([...chosen.diagnostics, ...checked.findings], labels);
  const held = await heldToBaseline(all, checked, request, projectOf, terminal);
  const diagnostics = held.findings;
  const { colour, quiet, failOn, reports } = request;
  const shown = quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
  const stream = request.fixing?.diff === true ? 'messages' : 'data';
  const found = { diagnostics, shown, checked: labels, failOn };
  const reported = await reportFindings(found, reports, { colour, stream }, terminal);
  if (request.statistics) terminal.tell((await import('./statistics.js')).statistics(diagnostics));
  if (!quiet && inputs.length > 0 && !reports.formats.some((format) => documentFormats.includes(format))) {
    if (checked.fixed !== '') terminal.tell(`${checked.fixed}\n`);
    terminal.tell(`${summarise(diagnostics, inputs.length)}\n`);
  }
  const codes = [chosen.exitCode, emptied ? 2 : 0, checked.exitCode, held.exitCode, reported] as const;
  return worst([...codes, judge(diagnostics, request)]);
}

/** A baseline that only the configuration names is that of the project in which the command runs. */
async function heldToBaseline(
  findings: readonly Diagnostic[],
  { maps, libraries }: CheckedMaps,
  { baseline: { path, action }, rules, inputs }: CheckRequest,
  projectOf: (folder: string) => Promise<Project>,
  terminal: Terminal,
): Promise<{ readonly findings: readonly Diagnostic[]; readonly exitCode: ExitCode }> {
  const project = path === undefined ? await projectOf(terminal.folder) : undefined;
  const named = path ?? project?.configuration.baseline;
  if (named === undefined && action === 'compare') return { findings, exitCode: 0 };
  if (named === undefined) {
    tellError(`--${action}-baseline: which one? Give --baseline FILE, or "baseline" in journey.config.yaml`, terminal);
    return { findings, exitCode: 2 };
  }
  const { holdToBaseline } = await import('./hold-to-baseline.js');
  const everything = inputs.length === 0 || inputs.includes('.');
  const lookedAt = { maps, libraries: everything ? libraries : new Set<string>(), flags: rules };
  const place = resolve(project?.folder ?? terminal.folder, named);
  return holdToBaseline(findings, { path: place, action }, lookedAt, terminal);
}

/** Of the files that nobody named, those that a configuration says to pass over are. */
async function withoutIgnored(
  inputs: readonly DiscoveredInput[],
  projectOf: (folder: string) => Promise<Project>,
): Promise<readonly DiscoveredInput[]> {
  const kept: DiscoveredInput[] = [];
  for (const input of inputs) {
    const layers = input.named ? [] : (await projectOf(resolve(input.path, '..'))).ruleLayers;
    if (!layers.some(({ ignores }) => ignores(input.path))) kept.push(input);
  }
  return kept;
}

const severities: readonly Severity[] = ['info', 'warning', 'error'];

function judge(diagnostics: readonly Diagnostic[], { maximumWarnings, failOn }: CheckRequest): ExitCode {
  const counts = countSeverities(diagnostics);
  const failing = severities.slice(severities.indexOf(failOn)).some((severity) => counts[severity] > 0);
  return failing || counts.warning > (maximumWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0;
}
