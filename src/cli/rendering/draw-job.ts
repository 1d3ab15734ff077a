// Draws one output and delivers it. Whatever goes wrong with it is told, and no other output hears of it.

import type { Journey } from '../../model/journey.js';
import type { OpenedMap } from '../../project/open-map.js';
import { labelOf } from '../../project/paths.js';
import type { FormatOptions, Rasterizer } from '../../renderers/renderer.js';
import type { ExitCode } from '../command.js';
import { knownInWords } from '../option-values.js';
import type { Progress } from '../progress.js';
import { tellError, tellWarning } from '../tell-error.js';
import type { Terminal } from '../terminal.js';
import { type Delivery, deliver } from './deliver.js';
import { pathOfJob, type RenderJob } from './job.js';
import type { Look } from './look.js';
import { drawMap, lostWidth } from './pipeline.js';

/** What all outputs of one run share. */
export interface RenderRun {
  readonly terminal: Terminal;
  readonly progress: Progress;
  /** Compare with the files instead of writing them. */
  readonly check: boolean;
  readonly options: FormatOptions;
  readonly rasterize: Rasterizer;
  readonly deliveries: Delivery[];
}

export async function drawJob(
  job: RenderJob,
  journey: Journey,
  map: OpenedMap,
  look: Look,
  run: RenderRun,
): Promise<ExitCode> {
  const { view } = job;
  const views = journey.views.map(({ id }) => id);
  if (view !== undefined && !views.includes(view)) {
    if (job.viewOptional) return 0;
    tellError(`${job.input.label} has no view "${view}". ${knownInWords(view, views)}`, run.terminal);
    return 2;
  }
  if (job.format.drawsFrom !== 'journey') await warnOfLostWidth(job, journey, run.terminal);
  const delivery = await drawAndDeliver(job, journey, map, look, run);
  run.deliveries.push(delivery);
  return delivery === 'failed' ? 2 : delivery === 'stale' ? 1 : 0;
}

async function warnOfLostWidth(job: RenderJob, journey: Journey, terminal: Terminal): Promise<void> {
  const lost = await lostWidth(journey, job);
  if (lost === undefined) return;
  const { layout, width } = lost;
  const size = `a sheet of the layout ${layout} has a size of its own, and cannot wrap to ${width}`;
  const name = job.input.path === '-' ? 'standard input' : job.input.label;
  tellWarning(`${name}: ${size}; it is drawn as it is`, terminal);
}

async function drawAndDeliver(
  job: RenderJob,
  journey: Journey,
  map: OpenedMap,
  look: Look,
  { terminal, progress, check, options, rasterize }: RenderRun,
): Promise<Delivery> {
  const path = pathOfJob(job);
  const label = path === undefined ? `${job.input.label} as ${job.format.name}` : labelOf(path, terminal.folder);
  progress.at(label);
  try {
    const output = await drawMap(journey, job, { ...look, images: map.files.image }, options, rasterize);
    return deliver(job, output, check, terminal);
  } catch (error) {
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    tellError(`${label} cannot be drawn: ${message}`, terminal);
    if (terminal.environment.JOURNEY_DEBUG === '1' && error instanceof Error) terminal.tell(`${error.stack}\n`);
    return 'failed';
  }
}
