// The middle of drawing: journey -> plan -> rows -> scene. `draw.ts` loads it for formats that show a sheet.

import type { OwnFont } from './fonts/own-font.js';
import type { EmbeddedFont, FontSubsetter } from './fonts/picture-fonts.js';
import type { ImageReader } from './image/image.js';
import { lowerLanes } from './lanes/index.js';
import { layoutNamed } from './layouts/index.js';
import type { Journey } from './model/journey.js';
import { fontUses } from './scene/font-uses.js';
import { layoutOf } from './scene/layout-of.js';
import { planMap } from './scene/plan-map.js';
import type { Scene } from './scene/scene.js';
import { simplified } from './scene/simplified.js';
import { createTypesetter } from './scene/typesetting/create-typesetter.js';
import type { Theme } from './themes/theme.js';

export interface ArrangeOptions {
  readonly view: string | undefined;
  readonly theme: Theme;
  /** In pixels; `undefined`: one wide sheet. */
  readonly width: number | undefined;
  readonly fonts: readonly OwnFont[];
  readonly images: ImageReader | undefined;
}

export function arrange(journey: Journey, { view, theme, width, fonts, images }: ArrangeOptions): Scene {
  const plan = planMap(journey, {
    typesetter: createTypesetter(fonts),
    ...(view === undefined ? {} : { view }),
    ...(images === undefined ? {} : { images }),
  });
  return inTheme(layoutNamed(layoutOf(journey, view)).arrange(plan, lowerLanes(plan), width), theme);
}

function inTheme(scene: Scene, { surfaces = 'toned', authorColours = 'kept' }: Theme): Scene {
  return { ...scene, children: simplified(scene.children, { surfaces, authorColours }) };
}

/** The fonts that the picture of a scene carries. */
export async function embeddedFonts(
  scene: Scene,
  fonts: readonly OwnFont[],
  embedFonts: FontSubsetter | undefined,
): Promise<readonly EmbeddedFont[]> {
  if (embedFonts === undefined) return [];
  const embedded: EmbeddedFont[] = [];
  for (const use of fontUses(scene.children, fonts)) {
    const bytes = await embedFonts(use);
    if (bytes !== undefined) embedded.push({ family: use.family, weights: use.weights, bytes });
  }
  return embedded;
}
