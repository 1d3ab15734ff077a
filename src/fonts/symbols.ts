// The carried symbols (arrows, check marks, stars, mathematics): which font has each, and its advance.

import { codePointsIn, lazily, unpackNumbers } from './decoding.js';
import { symbolAdvances, symbolCharacters, symbolFonts } from './tables/symbols.js';

export type SymbolFont = (typeof fonts)[number];

/** `undefined`: none of the carried fonts has it. */
export function symbolFontOf(codePoint: number): SymbolFont | undefined {
  return symbols().get(codePoint)?.font;
}

/** In thousandths of an em, the same in both weights. */
export function symbolAdvanceOf(codePoint: number): number | undefined {
  return symbols().get(codePoint)?.advance;
}

const fonts = ['Noto Sans', 'Noto Sans Symbols', 'Noto Sans Symbols 2', 'Noto Sans Math'] as const;

interface CarriedSymbol {
  readonly font: SymbolFont;
  readonly advance: number;
}

const symbols = lazily((): ReadonlyMap<number, CarriedSymbol> => {
  const advances = unpackNumbers(symbolAdvances);
  return new Map(
    codePointsIn(symbolCharacters).map((codePoint, index) => [
      codePoint,
      { font: fonts[Number(symbolFonts[index])] ?? 'Noto Sans', advance: advances[index] ?? 0 },
    ]),
  );
});
