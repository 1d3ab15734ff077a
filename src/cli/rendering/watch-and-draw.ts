// Draws again whenever something changes that a picture depends on, until the user stops it.

import { watchFiles } from '../../project/watch-files.js';
import type { ExitCode } from '../command.js';
import { tellError } from '../tell-error.js';
import type { Terminal } from '../terminal.js';
import { type DrawOptions, drawJobs } from './draw-jobs.js';
import type { PlannedRun, PlanRefusal } from './job.js';

/** Resolves with 0 when the user stops it: whatever was wrong with a map was said, and may be mended by now. */
export async function watchAndDraw(
  first: PlannedRun,
  planAgain: () => Promise<PlannedRun | PlanRefusal>,
  options: DrawOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const stopped = terminal.interrupted();
  const dependencies = new Map<string, readonly string[]>();
  const draw = async (plan: PlannedRun, changed?: ReadonlySet<string>) => {
    const jobs = plan.jobs.filter(({ input }) => {
      const files = dependencies.get(input.path);
      return changed === undefined || files === undefined || files.some((file) => changed.has(file));
    });
    const drawn = await drawJobs({ ...plan, jobs }, options, terminal);
    for (const [path, files] of drawn.dependencies) dependencies.set(path, files);
    watch.follow([...dependencies.values()].flat());
  };
  const drawChanged = async (changed: ReadonlySet<string>) => {
    const plan = await planAgain();
    if (plan.kind === 'refused') tellError(plan.reason, terminal);
    else await draw(plan, changed);
  };
  let work: Promise<void> = Promise.resolve();
  const watch = watchFiles((changed) => {
    work = work.then(() => drawChanged(changed));
  });
  await draw(first);
  terminal.tell('watching for changes; Ctrl-C ends it\n');
  await stopped;
  watch.close();
  await work;
  return 0;
}
