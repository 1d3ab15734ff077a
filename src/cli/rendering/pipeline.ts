// What rendering asks of the compiler, in one place. Drawing loads when it is first used.

import { compile, render } from '../../compile.js';
import type { Outcome } from '../../diagnostics/diagnostic.js';
import type { ImageReader } from '../../image/image.js';
import type { Journey } from '../../model/journey.js';
import { widthOf } from '../../model/queries.js';
import type { OpenedMap } from '../../project/open-map.js';
import type { FormatOptions, Rasterizer, Rendered, Renderer } from '../../renderers/renderer.js';
import { layoutOf } from '../../scene/layout-of.js';
import type { RenderJob } from './job.js';
import type { Look } from './look.js';
import { optimiseLater } from './optimise-later.js';

export function compileMap({ file, files, limits, project }: OpenedMap): Outcome<Journey> {
  const { scale } = project.configuration;
  return compile(file, { files, limits, ...(scale === undefined ? {} : { scale }) });
}

export function drawMap(
  journey: Journey,
  { format, view, width }: Pick<RenderJob, 'format' | 'view' | 'width'>,
  { theme, fonts, embedFonts, images }: Pick<Look, 'theme' | 'fonts' | 'embedFonts'> & { readonly images: ImageReader },
  options: FormatOptions,
  rasterize: Rasterizer,
): Promise<Rendered> {
  return render(journey, {
    ...options,
    rasterize,
    format,
    fonts,
    images,
    ...(theme === undefined ? {} : { theme }),
    ...(embedFonts === undefined ? {} : { embedFonts }),
    ...(view === undefined ? {} : { view }),
    ...(width === undefined ? {} : { width }),
  });
}

/** The width that was asked for and that the layout of the map cannot keep. */
export async function lostWidth(
  journey: Journey,
  { view, width = widthOf(journey, view) }: Pick<RenderJob, 'view' | 'width'>,
): Promise<{ readonly layout: string; readonly width: number } | undefined> {
  if (width === undefined) return undefined;
  const { layoutNamed } = await import('../../layouts/index.js');
  const { name, wraps } = layoutNamed(layoutOf(journey, view));
  return wraps ? undefined : { layout: name, width };
}

/** Loads what draws ahead of the first map: V8 is to optimise later from then on. */
export async function loadDrawing(formats: readonly Renderer[]): Promise<void> {
  const draws = formats.some(({ drawsFrom }) => drawsFrom !== 'journey');
  await Promise.all([
    import('../../draw.js'),
    ...(draws ? [import('../../arrange.js')] : []),
    ...formats.map(({ load }) => load?.()),
  ]);
  optimiseLater();
}
