// Makes a PNG of a picture of ours, with the fonts of the package and no others of the machine's, so that the same picture
// gives the same bytes. Refuses what would be larger than anybody can open; never gives an empty picture.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { carriedFonts, type FontName, fontOf } from '../../fonts/font-chain.js';
import type { OwnFont } from '../../fonts/own-font.js';
import type { PixelRequest, Rasterizer } from '../../renderers/renderer.js';
import { carriedFontPaths } from '../fonts/carried-files.js';
import { systemFontFiles } from './system-fonts.js';

/**
 * `missing` is told of characters that neither the package nor the team has a font for: this machine's fonts draw them.
 * What it makes throws a `RangeError` for a picture of too many pixels; the message says how to go on.
 */
export function createRasterizer(missing: (characters: string) => void): Rasterizer {
  return async (svg, request) => {
    const others = charactersOfOthers(svg, request.fonts.own);
    if (others !== '') missing(others);
    return pixelsOf(svg, request, systemFontFiles(others));
  };
}

async function pixelsOf(
  svg: string,
  { scale, fonts }: PixelRequest,
  systemFonts: readonly string[] | undefined,
): Promise<Uint8Array> {
  const { width, height } = sizeOf(svg);
  checkSize(width, height, scale);
  const { Resvg } = await import('@resvg/resvg-js');
  const folder = fonts.own.length === 0 ? undefined : mkdtempSync(join(tmpdir(), 'journey-fonts-'));
  try {
    const own = folder === undefined ? [] : fonts.own.flatMap((font, index) => writtenFont(font, index, folder));
    const picture = new Resvg(svg, {
      font: {
        fontFiles: [...own, ...carriedFontPaths(), ...(systemFonts ?? [])],
        loadSystemFonts: systemFonts === undefined,
        defaultFontFamily: 'Noto Sans',
        sansSerifFamily: 'Noto Sans',
      },
      fitTo: { mode: 'zoom', value: scale },
    });
    return picture.render().asPng();
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** Pixels: 400 MB while they are made. */
const MOST_PIXELS = 100_000_000;
/** Pixels a side: what image libraries and browsers still open. */
const LONGEST_SIDE = 32_767;

function checkSize(width: number, height: number, scale: number): void {
  const pixels = (factor: number) => Math.ceil(width * factor) * Math.ceil(height * factor);
  const fits = (factor: number) =>
    pixels(factor) <= MOST_PIXELS && Math.ceil(Math.max(width, height) * factor) <= LONGEST_SIDE;
  if (fits(scale)) return;
  const largest = Math.min(Math.sqrt(MOST_PIXELS / (width * height)), LONGEST_SIDE / Math.max(width, height));
  const usable = Math.floor(largest * 100) / 100;
  const size = `${Math.ceil(width * scale)} x ${Math.ceil(height * scale)} pixels`;
  const ways = 'a --view shows less, and svg has no such limit';
  const way = usable >= 0.1 ? `--scale ${usable} fits, ${ways}` : ways;
  const limits = `${MOST_PIXELS / 1_000_000} million, or ${LONGEST_SIDE} a side`;
  throw new RangeError(`it would have ${size}, and a PNG may have ${limits}: ${way}`);
}

/** Of our own pictures: the renderer writes both. */
function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /^<svg[^>]* viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const size = { width: Number(width), height: Number(height) };
  if (!(size.width > 0 && size.height > 0)) throw new RangeError('the picture has no size');
  return size;
}

function charactersOfOthers(svg: string, own: readonly OwnFont[]): string {
  const carried: readonly FontName[] = carriedFonts;
  return [...new Set(svg.match(/[^\0-\u007f]/gu) ?? [])]
    .filter((character) => {
      const codePoint = character.codePointAt(0) ?? 0;
      return !carried.includes(fontOf(character)) && !own.some((font) => font.has(codePoint));
    })
    .sort()
    .join('');
}

/** The library reads fonts from files only. */
function writtenFont({ weights, file }: OwnFont, index: number, folder: string): readonly string[] {
  return weights.map((weight) => {
    const path = join(folder, `${index}-${weight}.ttf`);
    writeFileSync(path, file(weight));
    return path;
  });
}
