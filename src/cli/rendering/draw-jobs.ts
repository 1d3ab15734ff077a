// Draws planned pictures: each map is read once, however many pictures it gives. One map's trouble stops no other.

import { countSeverities, describeCounts } from '../../diagnostics/count.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { inOrder } from '../../diagnostics/order.js';
import { unknownTheme } from '../../diagnostics/problems/themes.js';
import { visiblePath } from '../../diagnostics/visible.js';
import { createMapOpener, type MapOpening, type OpenedMap } from '../../project/open-map.js';
import { createProjectFinder, type Project } from '../../project/project.js';
import type { FormatOptions } from '../../renderers/renderer.js';
import { type ExitCode, worst } from '../command.js';
import { createProgress } from '../progress.js';
import type { Terminal } from '../terminal.js';
import { writeFindings } from '../write-findings.js';
import { drawJob, type RenderRun } from './draw-job.js';
import type { PlannedRun, RenderJob } from './job.js';
import { createLazyRasterizer } from './lazy-rasterizer.js';
import { createLookFinder, type Look, type LookFinder, type LookWishes } from './look.js';
import { compileMap, loadDrawing } from './pipeline.js';
import { summariseRun } from './summarise-run.js';

export interface Drawn {
  readonly exitCode: ExitCode;
  /** By the map's path: every file that its pictures depend on. */
  readonly dependencies: ReadonlyMap<string, readonly string[]>;
}

export interface DrawOptions {
  readonly look: LookWishes;
  readonly standardInputName?: string;
  readonly configurationFile?: string;
  readonly colour: boolean | undefined;
  readonly check: boolean;
  readonly options: FormatOptions;
}

export async function drawJobs(
  { jobs, diagnostics }: Pick<PlannedRun, 'jobs' | 'diagnostics'>,
  options: DrawOptions,
  outside: Terminal,
): Promise<Drawn> {
  const { folder, standardInput } = outside;
  const progress = createProgress(jobs.length, outside);
  const { terminal } = progress;
  const run: RenderRun = { ...options, terminal, progress, rasterize: createLazyRasterizer(terminal), deliveries: [] };
  const open = createMapOpener({
    ...options,
    folder,
    standardInput,
    projectOf: createProjectFinder(folder, options.configurationFile),
    draws: true,
  });
  await loadDrawing([...new Set(jobs.map(({ format }) => format))]);
  const tellFindings = createTeller(options, terminal);
  await tellFindings(diagnostics);
  const dependencies = new Map<string, readonly string[]>();
  const lookOf = createLookFinder(options.look, folder);
  const codes: ExitCode[] = [];
  for (const own of byInput(jobs)) {
    const [{ input }] = own;
    const opening = await open(input);
    const result = opening.kind === 'refused' ? fromRefusal(opening) : await drawMapJobs(own, opening.map, lookOf, run);
    dependencies.set(input.path, [...dependenciesOf(input.path, opening), ...result.files]);
    await tellFindings(result.findings);
    if (result.remark !== undefined) terminal.tell(`${result.remark}\n`);
    codes.push(result.exitCode);
  }
  progress.end();
  const summary = jobs.length < 2 && !options.check ? '' : summariseRun(run.deliveries, options.check);
  if (summary !== '') terminal.tell(`${summary}\n`);
  return { exitCode: worst(codes), dependencies };
}

/** Each finding once, though several maps may include the file that has it. */
function createTeller({ colour }: DrawOptions, terminal: Terminal) {
  const told = new Set<string>();
  return async (findings: readonly Diagnostic[]) => {
    const fresh = inOrder(findings).filter((finding) => !told.has(keyOf(finding)));
    for (const finding of fresh) told.add(keyOf(finding));
    await writeFindings(fresh, { format: 'pretty', colour, stream: 'messages' }, terminal);
  };
}

function keyOf({ code, span, message }: Diagnostic): string {
  return JSON.stringify([code, span.file.path, span.start, span.end, message]);
}

interface MapResult {
  readonly findings: readonly Diagnostic[];
  /** Stands below the findings. */
  readonly remark?: string;
  readonly exitCode: ExitCode;
  /** Whole paths of themes and fonts. */
  readonly files: readonly string[];
}

function fromRefusal(opening: Extract<MapOpening, { kind: 'refused' }>): MapResult {
  const { project, finding, reached } = opening;
  const failed = !reached || isBroken(project);
  const remark = notDrawn(nameOf(finding.span.file.path), 1);
  return { findings: [...project.diagnostics, finding], remark, exitCode: failed ? 2 : 1, files: [] };
}

/** A picture by half of what the configuration says would be another one than the team asked for. */
function isBroken({ diagnostics }: Project): boolean {
  return countSeverities(diagnostics).error > 0;
}

function notDrawn(name: string, errors: number): string {
  return `${name} is not drawn: ${describeCounts({ error: errors, warning: 0, info: 0 })}`;
}

function nameOf(path: string): string {
  return path === '-' ? 'standard input' : visiblePath(path);
}

async function drawMapJobs(jobs: Jobs, map: OpenedMap, lookOf: LookFinder, run: RenderRun): Promise<MapResult> {
  const { value: journey, diagnostics } = compileMap(map);
  const { project } = map;
  const findings = [...project.diagnostics, ...diagnostics];
  const before: ExitCode = project.diagnostics.length > 0 ? 2 : 0;
  const label = nameOf(map.file.path);
  const { error } = countSeverities(diagnostics);
  if (error > 0) {
    return { findings, remark: notDrawn(label, error), exitCode: worst([before, 1]), files: [] };
  }
  if (isBroken(project)) {
    return { findings, remark: `${label} is not drawn: its configuration has errors`, exitCode: 2, files: [] };
  }
  if (journey.library) {
    const named = jobs[0].input.named;
    const remark = `error: ${label} has no "journey:" line, so it is a library for other maps to include, and there is nothing to draw`;
    return { findings, exitCode: worst([before, named ? 1 : 0]), files: [], ...(named ? { remark } : {}) };
  }
  const codes: ExitCode[] = [before];
  const files: string[] = [];
  const remarks = new Set<string>();
  for (const job of jobs) {
    const look = await lookOf(job, journey, map);
    findings.push(...look.findings);
    files.push(...look.files);
    const { error: errors } = countSeverities(look.findings);
    if (errors > 0) remarks.add(notDrawn(label, errors));
    codes.push(errors > 0 ? exitCodeOf(look) : await drawJob(job, journey, map, look, run));
  }
  const remark = remarks.size === 0 ? {} : { remark: [...remarks].join('\n') };
  return { findings, exitCode: worst(codes), files, ...remark };
}

/** A theme that the map names is the map's mistake; all else was asked for by the command or its configuration. */
function exitCodeOf({ findings }: Look): ExitCode {
  return findings.every(({ severity, code }) => severity !== 'error' || code === unknownTheme.code) ? 1 : 2;
}

type Jobs = readonly [RenderJob, ...RenderJob[]];

function byInput(jobs: readonly RenderJob[]): Iterable<Jobs> {
  const groups = new Map<string, Jobs>();
  for (const job of jobs) {
    const group = groups.get(job.input.path);
    groups.set(job.input.path, group === undefined ? [job] : [...group, job]);
  }
  return groups.values();
}

/** Asked after drawing: only then is it known what the map includes. */
function dependenciesOf(path: string, opening: MapOpening): readonly string[] {
  const project = opening.kind === 'opened' ? opening.map.project : opening.project;
  const asked = opening.kind === 'opened' ? opening.map.files.asked : () => [];
  return [path, ...asked(), ...(project.configurationFile === undefined ? [] : [project.configurationFile])];
}
