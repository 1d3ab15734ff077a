// `journey render` from the words of the user to the exit code: plan first, then draw map by map, then watch.

import { countSeverities } from '../../diagnostics/count.js';
import { themeNames } from '../../project/configuration/names.js';
import { createProjectFinder, type Project } from '../../project/project.js';
import type { FormatOptions, Renderer } from '../../renderers/renderer.js';
import { type ExitCode, worst } from '../command.js';
import { chooseInputs, tellUnmatched, tellUnreadable } from '../inputs.js';
import { knownInWords, looksLikeThemeFile, uselessName } from '../option-values.js';
import { tellError } from '../tell-error.js';
import type { Terminal } from '../terminal.js';
import { writeFindings } from '../write-findings.js';
import { drawJobs } from './draw-jobs.js';
import type { PlannedRun, PlanRefusal, RenderJob } from './job.js';
import { openLookWishes } from './look-wishes.js';
import { outputFormats, type PluginWishes } from './output-formats.js';
import { planConfigured } from './plan-configured.js';
import { type OutputWishes, planOutputs } from './plan-outputs.js';
import { watchAndDraw } from './watch-and-draw.js';

export interface RenderRequest extends OutputWishes, PluginWishes {
  readonly inputs: readonly string[];
  readonly watch: boolean;
  /** Write nothing: say which outputs are not what they would be. */
  readonly check: boolean;
  readonly options: FormatOptions;
  /** Paths of font files. */
  readonly fonts: readonly string[];
  readonly embedFonts: boolean;
  readonly standardInputName?: string;
  readonly colour: boolean | undefined;
}

export async function renderFiles(request: RenderRequest, terminal: Terminal): Promise<ExitCode> {
  const projectOf = createProjectFinder(terminal.folder, request.configurationFile);
  const formats = await outputFormats(request, await projectOf(terminal.folder), terminal);
  if (formats === undefined) return 2;
  const plan = () => planAll(request, formats, terminal);
  const planned = reasonAgainst(request) ?? (await plan());
  const first = planned.kind === 'refused' ? planned : (reasonAgainstOptions(request.options, planned.jobs) ?? planned);
  if (first.kind === 'refused') {
    tellError(first.reason, terminal);
    return 2;
  }
  const look = await openLookWishes(request, terminal);
  if (look === undefined) return 2;
  if (request.watch) return watchAndDraw(first, plan, { ...request, look }, terminal);
  const { exitCode } = await drawJobs(first, { ...request, look }, terminal);
  return worst([first.exitCode, exitCode]);
}

function reasonAgainst({
  theme,
  watch,
  check,
  output,
  inputs,
  standardInputName,
}: RenderRequest): PlanRefusal | undefined {
  if (standardInputName !== undefined && !inputs.includes('-')) return refuse(uselessName);
  if (theme !== undefined && !themeNames.includes(theme) && !looksLikeThemeFile(theme)) {
    const files = 'A theme of your own is a file: brand.theme.yaml';
    return refuse(`there is no theme "${theme}". ${knownInWords(theme, themeNames)} ${files}`);
  }
  if (check && watch) return refuse('--check looks once and writes nothing: leave out --watch');
  if (check && output === '-') return refuse('--check compares with files, and -o - names none');
  return watch && inputs.includes('-') ? refuse('standard input cannot be watched: name a file') : undefined;
}

async function planAll(
  request: RenderRequest,
  formats: readonly Renderer[],
  terminal: Terminal,
): Promise<PlannedRun | PlanRefusal> {
  const projectOf = createProjectFinder(terminal.folder, request.configurationFile);
  if (request.inputs.length === 0) {
    const project = await projectOf(terminal.folder);
    const { outputs } = project.configuration;
    const broken = countSeverities(project.diagnostics).error > 0;
    if (broken || (outputs !== undefined && request.output === undefined))
      return planFromConfiguration(project, request, formats, terminal);
  }
  const { inputs, diagnostics, exitCode } = await chooseInputs(request.inputs, projectOf, terminal, false);
  const plan = planOutputs(inputs, request, formats, terminal.folder);
  return plan.kind === 'refused' ? plan : { ...plan, diagnostics, exitCode };
}

/** What the configuration wants drawn and written is only done when all of it was understood. */
async function planFromConfiguration(
  project: Project,
  request: RenderRequest,
  formats: readonly Renderer[],
  terminal: Terminal,
): Promise<PlannedRun | PlanRefusal> {
  if (countSeverities(project.diagnostics).error > 0) {
    await writeFindings(
      project.diagnostics,
      { format: 'pretty', colour: request.colour, stream: 'messages' },
      terminal,
    );
    return refuse('nothing is drawn while the configuration has errors');
  }
  const { plan, unmatched, unreadable } = await planConfigured(
    project,
    project.configuration.outputs ?? [],
    request,
    formats,
    terminal.folder,
  );
  tellUnmatched(unmatched, terminal);
  tellUnreadable(unreadable, terminal);
  const failed = unmatched.length + unreadable.length > 0;
  return plan.kind === 'refused' ? plan : { ...plan, diagnostics: [], exitCode: failed ? 2 : 0 };
}

/** A flag that would change nothing was a mistake. */
function reasonAgainstOptions({ png, json }: FormatOptions, jobs: readonly RenderJob[]): PlanRefusal | undefined {
  const has = (format: string) => jobs.some((job) => job.format.name === format);
  if (png?.scale !== undefined && !has('png')) return refuse('--scale is for png, and none is asked for: add -f png');
  if (json?.spans === true && !has('json')) return refuse('--spans is for json, and none is asked for: add -f json');
  return undefined;
}

function refuse(reason: string): PlanRefusal {
  return { kind: 'refused', reason };
}
