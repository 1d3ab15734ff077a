// What a picture is told of fonts beyond the chain that all maps have. Only types and names; no bytes are read here.

import { carriedFonts, fontFamilies } from './font-chain.js';
import type { FontWeight } from './letters.js';
import type { OwnFont } from './own-font.js';

export interface PictureFonts {
  readonly own: readonly OwnFont[];
  /** Carried in the picture itself. */
  readonly embedded: readonly EmbeddedFont[];
}

export interface EmbeddedFont {
  readonly family: string;
  /** The weights of text that it draws. */
  readonly weights: readonly FontWeight[];
  /** WOFF2. */
  readonly bytes: Uint8Array;
}

/** The characters that one font draws in one picture. */
export interface FontUse {
  readonly family: string;
  /** `undefined`: one of the carried fonts. */
  readonly own?: OwnFont;
  /** Of the file that draws them. */
  readonly weight: FontWeight;
  /** The weights of text that it draws: both, where there is only one file. */
  readonly weights: readonly FontWeight[];
  /** Each once, in the order of their code points. */
  readonly characters: string;
}

/** Makes a WOFF2 font of these characters; `undefined` where there is no file to make it from. */
export type FontSubsetter = (use: FontUse) => Promise<Uint8Array | undefined>;

/** The stack of a style sheet: the team's main fonts, the carried ones, the team's others, what a system may have. */
export function familiesWith(own: readonly OwnFont[]): readonly string[] {
  const main = own.filter((font) => font.main).map(({ family }) => family);
  const others = own.filter((font) => !font.main).map(({ family }) => family);
  const carried = fontFamilies.slice(0, carriedFonts.length);
  return [...new Set([...main, ...carried, ...others, ...fontFamilies])];
}
