// What we use of two libraries that declare no types.

declare module 'fontkit' {
  export interface Font {
    readonly unitsPerEm: number;
    readonly numGlyphs: number;
    readonly familyName: string | null;
    readonly variationAxes: { readonly wght?: { readonly min: number; readonly max: number } };
    readonly 'OS/2'?: {
      readonly usWeightClass: number;
      readonly fsType: { readonly noEmbedding?: boolean; readonly noSubsetting?: boolean };
    };
    readonly getName: (key: string) => string | null;
    readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
    readonly layout: (text: string) => { readonly advanceWidth: number };
    readonly getVariation: (settings: Readonly<Record<string, number>>) => Font;
  }
  export function create(bytes: Uint8Array): Font;
}

declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
    readonly keepFeatures?: readonly string[];
    readonly variationAxes?: Readonly<Record<string, number>>;
    readonly noHinting?: boolean;
  }
  function subsetFont(font: Uint8Array, text: string, options?: SubsetOptions): Promise<Uint8Array>;
  export = subsetFont;
}
