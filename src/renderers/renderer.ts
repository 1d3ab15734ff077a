// What a renderer is: an output format. It draws a scene, or tells a journey; it never measures or arranges.

import type { PictureFonts } from '../fonts/picture-fonts.js';
import type { Scene } from '../scene/scene.js';
import type { Theme } from '../themes/theme.js';

export interface Renderer {
  /** What `-f` takes: `svg`. */
  readonly name: string;
  /** With the dot: `.svg`. */
  readonly extension: string;
  readonly documentation: string;
  readonly render: (scene: Scene, theme: Theme, fonts?: PictureFonts) => string | Uint8Array;
}
