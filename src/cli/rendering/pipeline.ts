// What rendering asks of the compiler, in one place. Drawing loads when it is first used.

import { compile, render } from '../../compile.js';
import type { Outcome } from '../../diagnostics/diagnostic.js';
import type { ImageReader } from '../../image/image.js';
import type { Journey } from '../../model/journey.js';
import type { OpenedMap } from '../../project/open-map.js';
import type { RenderJob } from './job.js';
import type { Look } from './look.js';
import { optimiseLater } from './optimise-later.js';
import type { OutputFormat } from './plan-outputs.js';

export function compileMap({ file, files, limits, project }: OpenedMap): Outcome<Journey> {
  const { scale } = project.configuration;
  return compile(file, { files, limits, ...(scale === undefined ? {} : { scale }) });
}

export function drawMap(
  journey: Journey,
  { format, view }: Pick<RenderJob, 'format' | 'view'>,
  { theme, fonts, embedFonts, images }: Pick<Look, 'theme' | 'fonts' | 'embedFonts'> & { readonly images: ImageReader },
): Promise<string | Uint8Array> {
  return render(journey, {
    format,
    fonts,
    images,
    ...(theme === undefined ? {} : { theme }),
    ...(embedFonts === undefined ? {} : { embedFonts }),
    ...(view === undefined ? {} : { view }),
  });
}

export async function outputFormats(): Promise<readonly OutputFormat[]> {
  const { renderers } = await import('../../renderers/index.js');
  await import('../../draw.js');
  optimiseLater();
  return renderers;
}
