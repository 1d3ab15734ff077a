// What rendering asks of the compiler, in one place. Drawing loads when it is first used.

import { compile, render } from '../../compile.js';
import type { Outcome } from '../../diagnostics/diagnostic.js';
import type { Journey } from '../../model/journey.js';
import { textOfFact } from '../../model/queries.js';
import type { OpenedMap } from '../../project/open-map.js';
import type { Project } from '../../project/project.js';
import type { RenderJob } from './job.js';
import type { OutputFormat } from './plan-outputs.js';

export function compileMap({ file, files, limits, project }: OpenedMap): Outcome<Journey> {
  const { scale } = project.configuration;
  return compile(file, { files, limits, ...(scale === undefined ? {} : { scale }) });
}

/** The theme is that of the flag, else of the map, else of the configuration. */
export function drawMap(
  journey: Journey,
  { format, theme, view }: Pick<RenderJob, 'format' | 'theme' | 'view'>,
  { configuration }: Project,
): Promise<string | Uint8Array> {
  const own = textOfFact(journey, 'theme') === undefined ? configuration.theme : undefined;
  const chosen = theme ?? own;
  return render(journey, {
    format,
    ...(chosen === undefined ? {} : { theme: chosen }),
    ...(view === undefined ? {} : { view }),
  });
}

export async function outputFormats(): Promise<readonly OutputFormat[]> {
  const { renderers } = await import('../../renderers/index.js');
  return renderers;
}
