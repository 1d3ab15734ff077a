// The second half of the way: journey -> scene -> picture, as far as the format goes it. `compile.ts` loads it when it is
// first used; the sheet and the format load when they are.

import type { OwnFont } from './fonts/own-font.js';
import type { FontSubsetter } from './fonts/picture-fonts.js';
import type { ImageReader } from './image/image.js';
import type { Journey } from './model/journey.js';
import { themeOf, widthOf } from './model/queries.js';
import { renderers } from './renderers/index.js';
import type {
  FormatOptions,
  JourneyRenderer,
  PictureRenderer,
  Rasterizer,
  Rendered,
  Renderer,
  SceneRenderer,
  SceneRendering,
} from './renderers/renderer.js';
import type { Scene } from './scene/scene.js';
import { shownJourney } from './scene/shown-journey.js';
import { themes } from './themes/index.js';
import type { Theme } from './themes/theme.js';
import { isSheetWidth, leastSheetWidth, mostSheetWidth } from './vocabulary/sheet-width.js';

export interface RenderOptions extends FormatOptions {
  /** Default `svg`. A renderer of your own stands for itself. */
  readonly format?: string | Renderer;
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
  /** Makes pixels: `png` needs it. */
  readonly rasterize?: Rasterizer;
}

/** Throws a `RangeError` for a format, theme or view that there is none of, and for a width that no sheet can have. */
export async function draw(journey: Journey, options: RenderOptions): Promise<Rendered> {
  const { format = 'svg', view } = options;
  const renderer = typeof format === 'object' ? format : named('format', renderers, format);
  checkView(journey, view);
  if (renderer.drawsFrom === 'journey') return tell(renderer, journey, options);
  const theme = themeFor(journey, options);
  if (renderer.drawsFrom === 'scene') return drawScene(renderer, journey, view, theme, options);
  return drawPicture(renderer, journey, theme, options);
}

async function tell(renderer: JourneyRenderer, journey: Journey, options: RenderOptions): Promise<Rendered> {
  const { view } = options;
  return renderer.render(shownJourney(journey, view), { options, ...(view === undefined ? {} : { view }) });
}

async function drawScene(
  renderer: SceneRenderer,
  journey: Journey,
  view: string | undefined,
  theme: Theme,
  options: RenderOptions,
): Promise<Rendered> {
  const { scene, rendering } = await sceneFor(journey, view, theme, options);
  return renderer.render(scene, rendering);
}

async function drawPicture(
  renderer: PictureRenderer,
  journey: Journey,
  theme: Theme,
  options: RenderOptions,
): Promise<Rendered> {
  const shown = renderer.oneTheme === true ? inOneTheme(theme) : theme;
  const svgRenderer = named('format', renderers.filter(isSceneRenderer), 'svg');
  const pictureOf = async (view: string | undefined): Promise<string> => {
    checkView(journey, view);
    return String(await drawScene(svgRenderer, journey, view, shown, options));
  };
  const { scene, rendering } = await sceneFor(journey, options.view, shown, options);
  const { rasterize } = options;
  return renderer.render(String(await svgRenderer.render(scene, rendering)), {
    ...rendering,
    scene,
    pictureOf,
    ...(rasterize === undefined ? {} : { rasterize }),
  });
}

interface Arranged {
  readonly scene: Scene;
  readonly rendering: SceneRendering;
}

async function sceneFor(
  journey: Journey,
  view: string | undefined,
  theme: Theme,
  options: RenderOptions,
): Promise<Arranged> {
  const { arrange, embeddedFonts } = await import('./arrange.js');
  const { fonts = [], images, embedFonts } = options;
  const width = chosenWidth(journey, { ...options, view });
  const scene = arrange(journey, { view, theme, width, fonts, images });
  const embedded = await embeddedFonts(scene, fonts, embedFonts);
  const rendering = { journey: shownJourney(journey, view), theme, options, fonts: { own: fonts, embedded } };
  return { scene, rendering: view === undefined ? rendering : { ...rendering, view } };
}

function isSceneRenderer(renderer: Renderer): renderer is SceneRenderer {
  return renderer.drawsFrom === 'scene';
}

function chosenWidth(
  journey: Journey,
  { view, width = widthOf(journey, view) }: Pick<RenderOptions, 'width'> & { readonly view: string | undefined },
): number | undefined {
  if (width === undefined || isSheetWidth(width)) return width;
  throw new RangeError(`a width is a whole number from ${leastSheetWidth} to ${mostSheetWidth}, not ${width}`);
}

function themeFor(journey: Journey, { theme, view }: RenderOptions): Theme {
  if (typeof theme === 'object') return theme;
  return named('theme', themes, theme ?? themeOf(journey, view)?.text ?? 'auto');
}

function inOneTheme({ dark: _, ...theme }: Theme): Theme {
  return theme;
}

function checkView(journey: Journey, view: string | undefined): void {
  const views = journey.views.map(({ id }) => ({ name: id }));
  if (view !== undefined) named('view', views, view);
}

function named<Thing extends { readonly name: string }>(kind: string, things: readonly Thing[], name: string): Thing {
  const thing = things.find((candidate) => candidate.name === name);
  if (thing !== undefined) return thing;
  const known = things.map((candidate) => candidate.name).join(', ');
  throw new RangeError(`there is no ${kind} "${name}"; there is ${known === '' ? 'none' : known}`);
}
