// The font files that come with the package: Noto Sans in two weights, and three fonts of symbols.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FontWeight } from '../../fonts/letters.js';
import { readBytes } from '../read-bytes.js';

/** `undefined`: the package has no such font. */
export function carriedFontFile(family: string, weight: FontWeight): Uint8Array | undefined {
  const name = fileNames.get(family)?.[weight];
  if (name === undefined) return undefined;
  const folder = folderOfFonts();
  const reading = folder === undefined ? undefined : readBytes(join(folder, name), MAXIMUM_BYTES);
  return reading?.kind === 'bytes' ? reading.bytes : undefined;
}

/** Of all of them, the main family first. */
export function carriedFontPaths(): readonly string[] {
  const folder = folderOfFonts();
  if (folder === undefined) return [];
  const names = [...fileNames.values()].flatMap((weights) => [weights[400], weights[600]]);
  return [...new Set(names)].map((name) => join(folder, name));
}

const MAXIMUM_BYTES = 4 * 1024 * 1024;

const fileNames: ReadonlyMap<string, Readonly<Record<FontWeight, string>>> = new Map([
  ['Noto Sans', { 400: 'NotoSans-Regular.ttf', 600: 'NotoSans-SemiBold.ttf' }],
  ['Noto Sans Symbols', inOneWeight('NotoSansSymbols-Regular.ttf')],
  ['Noto Sans Symbols 2', inOneWeight('NotoSansSymbols2-Regular.ttf')],
  ['Noto Sans Math', inOneWeight('NotoSansMath-Regular.ttf')],
]);

function inOneWeight(name: string): Readonly<Record<FontWeight, string>> {
  return { 400: name, 600: name };
}

/** Upwards from this file, which lies elsewhere once it is bundled. */
function folderOfFonts(): string | undefined {
  for (let at = import.meta.dirname; ; at = dirname(at)) {
    const folder = join(at, 'src', 'fonts', 'files');
    if (existsSync(join(folder, 'OFL.txt'))) return folder;
    if (at === dirname(at)) return undefined;
  }
}
