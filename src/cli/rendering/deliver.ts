// What becomes of a rendered output: it goes to standard output, into its file, or is only compared with the file.

import { visiblePath } from '../../diagnostics/visible.js';
import { isCurrent } from '../../project/is-current.js';
import { labelOf } from '../../project/paths.js';
import { writeOutput } from '../../project/write-output.js';
import type { Rendered } from '../../renderers/renderer.js';
import { tellError } from '../tell-error.js';
import type { Terminal } from '../terminal.js';
import { pathOfJob, type RenderJob } from './job.js';

export type Delivery = 'written' | 'current' | 'stale' | 'failed';

export function deliver(job: RenderJob, output: Rendered, check: boolean, terminal: Terminal): Delivery {
  if (check) return compare(job, output, terminal);
  if (job.destination === 'standard output') {
    terminal.write(output);
    return 'written';
  }
  const writing = writeOutput(job.destination, output);
  const label = labelOf(writing.path, terminal.folder);
  if (writing.kind === 'refused') {
    tellError(`${label} cannot be written: ${writing.reason}`, terminal);
    return 'failed';
  }
  terminal.tell(`${visiblePath(job.input.label)} -> ${visiblePath(label)}\n`);
  return 'written';
}

function compare(job: RenderJob, output: Rendered, terminal: Terminal): Delivery {
  const path = pathOfJob(job);
  if (path === undefined) return 'current';
  const label = visiblePath(labelOf(path, terminal.folder));
  const comparison = isCurrent(path, output);
  if (comparison.kind === 'unreadable') {
    tellError(`${label} cannot be read: ${comparison.reason}`, terminal);
    return 'failed';
  }
  if (comparison.kind === 'current') return 'current';
  const what = comparison.kind === 'missing' ? 'is not there' : 'is stale';
  terminal.tell(`${label} ${what}\n`);
  return 'stale';
}
