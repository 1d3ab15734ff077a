// Makes the small fonts that a picture carries: WOFF2 with just the characters it uses. Loads the subsetter, which is
// WebAssembly, when the first is asked for.

import type { FontSubsetter, FontUse } from '../../fonts/picture-fonts.js';
import { carriedFontFile } from './carried-files.js';

/** `missing` is told of what a picture only names: a font that no file is known for, or whose makers forbid it. */
export function createFontSubsetter(missing: (use: FontUse, reason: string) => void): FontSubsetter {
  return async (use) => {
    const bytes = fileOf(use);
    const subset = typeof bytes === 'string' ? bytes : await subsetOf(bytes, use);
    if (typeof subset !== 'string') return subset;
    missing(use, subset);
    return undefined;
  };
}

/** The bytes, or why there are none. */
function fileOf({ family, own, weight }: FontUse): Uint8Array | string {
  if (own?.mayEmbed === false) return 'its makers forbid it';
  return own?.file(weight) ?? carriedFontFile(family, weight) ?? 'its file is not known';
}

async function subsetOf(bytes: Uint8Array, { own, weight, characters }: FontUse): Promise<Uint8Array | string> {
  const { default: subsetFont } = await import('subset-font');
  try {
    return await subsetFont(bytes, characters, {
      targetFormat: 'woff2',
      noHinting: true,
      // The carried fonts' small capitals and old-style figures are drawn by nobody; a team's scripts may need any.
      ...(own === undefined ? { keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'calt'] } : {}),
      ...(own?.variable ? { variationAxes: { wght: weight } } : {}),
    });
  } catch {
    return 'its tables cannot be read';
  }
}
