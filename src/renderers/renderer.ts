// What a renderer is: an output format. An entry is light; what draws loads when it is first asked to. A renderer turns
// a scene, a picture or a journey into a file; it never measures or arranges, and asks nothing of the machine it runs on.

import type { PictureFonts } from '../fonts/picture-fonts.js';
import type { Journey } from '../model/journey.js';
import type { Scene } from '../scene/scene.js';
import type { Theme } from '../themes/theme.js';

/** A plugin is one of these too: docs/plugins.md. */
export type Renderer = SceneRenderer | PictureRenderer | JourneyRenderer;

/** The content of a file: text, or bytes. */
export type Rendered = string | Uint8Array;

interface OutputFormat {
  /** What `-f` takes, in small letters: `svg`. */
  readonly name: string;
  /** With the dot, in small letters: `.svg`. Files are given the first; each tells the format of a file that is named. */
  readonly endings: readonly [string, ...string[]];
  /** `image/svg+xml` */
  readonly mediaType: string;
  /** What it is good for, in one sentence. */
  readonly documentation: string;
  /** Loads what draws ahead of the first output, where that matters. */
  readonly load?: () => Promise<unknown>;
}

/** Draws the primitives of the finished sheet. */
export interface SceneRenderer extends OutputFormat {
  readonly drawsFrom: 'scene';
  readonly render: (scene: Scene, rendering: SceneRendering) => Rendered | Promise<Rendered>;
}

/** Makes something else of the picture. */
export interface PictureRenderer extends OutputFormat {
  readonly drawsFrom: 'svg';
  /** Its pictures have one set of colours: `auto` is `light`, for what cannot ask which its reader prefers. */
  readonly oneTheme?: boolean;
  readonly render: (svg: string, rendering: PictureRendering) => Rendered | Promise<Rendered>;
}

/** Tells the facts, without a sheet: no scene is made for it. */
export interface JourneyRenderer extends OutputFormat {
  readonly drawsFrom: 'journey';
  readonly render: (journey: Journey, rendering: Rendering) => Rendered | Promise<Rendered>;
}

/** What there is besides that which a renderer draws from. */
export interface Rendering {
  /** The name of the view that was asked for. */
  readonly view?: string;
  readonly options: FormatOptions;
}

export interface SceneRendering extends Rendering {
  /** What the view shows of it: its stages, personas and lanes. */
  readonly journey: Journey;
  readonly theme: Theme;
  readonly fonts: PictureFonts;
}

export interface PictureRendering extends SceneRendering {
  readonly scene: Scene;
  /** The picture of another view, or without a name of the whole map, in the same theme and fonts. */
  readonly pictureOf: (view: string | undefined) => Promise<string>;
  /** Pixels of a picture, where the machine can make them. */
  readonly rasterize?: Rasterizer;
}

/** What single formats can be asked for. A format that knows nothing of an option passes it by. */
export interface FormatOptions {
  readonly json?: JsonOptions;
  readonly markdown?: MarkdownOptions;
  readonly png?: PngOptions;
  readonly terminal?: TerminalOptions;
}

export interface JsonOptions {
  /** Where each fact stands in its file. Default: no. */
  readonly spans?: boolean;
}

export interface MarkdownOptions {
  /** The address of a picture of the map, to stand on top: `dinner.svg`, as seen from the page. Default: none. */
  readonly image?: string;
}

export interface PngOptions {
  /** Pixels for each unit of the picture. Default: 2. */
  readonly scale?: number;
}

export interface TerminalOptions {
  /** Cells of a line. Default: 80. */
  readonly columns?: number;
  /** 0: none, 1: 16 colours, 2: 256, 3: all. Default: 0. */
  readonly colours?: 0 | 1 | 2 | 3;
}

/** Makes a PNG of an SVG. The compiler draws no pixels: who calls it brings this. */
export type Rasterizer = (svg: string, picture: PixelRequest) => Promise<Uint8Array>;

export interface PixelRequest {
  readonly scale: number;
  readonly fonts: PictureFonts;
}
