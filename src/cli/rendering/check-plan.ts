// Refuses a plan that would write one file twice or write over a map, before anything is written.

import { labelOf } from '../../project/paths.js';
import { realPathOf } from '../../project/real-paths.js';
import { type Plan, pathOfJob, type RenderJob } from './job.js';

export function checkPlan(jobs: readonly RenderJob[], folder: string): Plan {
  const maps = new Map(jobs.map(({ input }) => [realPathOf(input.path), input.label]));
  const writers = new Map<string, RenderJob>();
  for (const job of jobs) {
    const path = pathOfJob(job);
    if (path === undefined) continue;
    const map = maps.get(realPathOf(path));
    if (map !== undefined) return refuse(`the picture of ${job.input.label} would be written over the map ${map}`);
    const other = writers.get(path);
    if (other !== undefined) {
      if (other.input.path === job.input.path && other.format !== job.format) {
        return refuse(
          `${other.format.name} and ${job.format.name} would both write ${labelOf(path, folder)}: give each a folder of its own`,
        );
      }
      if (other.input.path === job.input.path) {
        return refuse(
          `two entries of "outputs" would both write ${labelOf(path, folder)}: give each a folder of its own, or other files`,
        );
      }
      return refuse(
        `${other.input.label} and ${job.input.label} would both be written to ${labelOf(path, folder)}: give them their own folders`,
      );
    }
    writers.set(path, job);
  }
  return { kind: 'planned', jobs };
}

function refuse(reason: string): Plan {
  return { kind: 'refused', reason };
}
