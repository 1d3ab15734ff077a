// The second half of the way: journey -> plan -> rows -> scene -> picture. `compile.ts` loads it when it is first used.

import type { OwnFont } from './fonts/own-font.js';
import type { EmbeddedFont, FontSubsetter } from './fonts/picture-fonts.js';
import type { ImageReader } from './image/image.js';
import { lowerLanes } from './lanes/index.js';
import { layoutNamed } from './layouts/index.js';
import type { Journey } from './model/journey.js';
import { themeOf, widthOf } from './model/queries.js';
import { renderers } from './renderers/index.js';
import { fontUses } from './scene/font-uses.js';
import { layoutOf } from './scene/layout-of.js';
import { planMap } from './scene/plan-map.js';
import type { Scene } from './scene/scene.js';
import { simplified } from './scene/simplified.js';
import { createTypesetter } from './scene/typesetting/create-typesetter.js';
import { themes } from './themes/index.js';
import type { Theme } from './themes/theme.js';
import { isSheetWidth, leastSheetWidth, mostSheetWidth } from './vocabulary/sheet-width.js';

export interface RenderOptions {
  /** Default `svg`. */
  readonly format?: string;
  /** `light`, `dark`, `auto` (both in one picture), `high-contrast`, `mono`, or one of your own. Default: the map's own `theme`, else `auto`. */
  readonly theme?: string | Theme;
  /** The name of a `view` of the map. Default: the whole map. */
  readonly view?: string;
  /**
   * In pixels: stages wrap into bands, so that text stays readable where the picture is shown at its size. From 320 to
   * 10000. The layouts circle and empathy keep their own size. Default: the view's `width`, else one wide sheet.
   */
  readonly width?: number;
  /** Fonts of your own: as the main family, or for characters that the carried fonts lack. */
  readonly fonts?: readonly OwnFont[];
  /** Gives the bytes of images that the map names, for the picture to carry. Default: their captions stand for them. */
  readonly images?: ImageReader;
  /** Makes the subsets of fonts that the picture carries. Default: it carries none. */
  readonly embedFonts?: FontSubsetter;
}

/** Throws a `RangeError` for a format, theme or view that there is none of, and for a width that no sheet can have. */
export async function draw(journey: Journey, options: RenderOptions): Promise<string | Uint8Array> {
  const { format = 'svg', view, fonts = [], images } = options;
  const renderer = named('format', renderers, format);
  const theme = themeFor(journey, options);
  if (view !== undefined)
    named(
      'view',
      journey.views.map(({ id }) => ({ name: id })),
      view,
    );
  const plan = planMap(journey, {
    typesetter: createTypesetter(fonts),
    ...(view === undefined ? {} : { view }),
    ...(images === undefined ? {} : { images }),
  });
  const layout = layoutNamed(layoutOf(journey, view));
  const scene = inTheme(layout.arrange(plan, lowerLanes(plan), chosenWidth(journey, options)), theme);
  return renderer.render(scene, theme, { own: fonts, embedded: await embeddedFonts(scene, options) });
}

function chosenWidth(journey: Journey, { view, width = widthOf(journey, view) }: RenderOptions): number | undefined {
  if (width === undefined || isSheetWidth(width)) return width;
  throw new RangeError(`a width is a whole number from ${leastSheetWidth} to ${mostSheetWidth}, not ${width}`);
}

function themeFor(journey: Journey, { theme, view }: RenderOptions): Theme {
  if (typeof theme === 'object') return theme;
  return named('theme', themes, theme ?? themeOf(journey, view)?.text ?? 'auto');
}

function inTheme(scene: Scene, { surfaces = 'toned', authorColours = 'kept' }: Theme): Scene {
  return { ...scene, children: simplified(scene.children, { surfaces, authorColours }) };
}

async function embeddedFonts(
  scene: Scene,
  { fonts = [], embedFonts }: RenderOptions,
): Promise<readonly EmbeddedFont[]> {
  if (embedFonts === undefined) return [];
  const embedded: EmbeddedFont[] = [];
  for (const use of fontUses(scene.children, fonts)) {
    const bytes = await embedFonts(use);
    if (bytes !== undefined) embedded.push({ family: use.family, weights: use.weights, bytes });
  }
  return embedded;
}

function named<Thing extends { readonly name: string }>(kind: string, things: readonly Thing[], name: string): Thing {
  const thing = things.find((candidate) => candidate.name === name);
  if (thing !== undefined) return thing;
  const known = things.map((candidate) => candidate.name).join(', ');
  throw new RangeError(`there is no ${kind} "${name}"; there is ${known === '' ? 'none' : known}`);
}
