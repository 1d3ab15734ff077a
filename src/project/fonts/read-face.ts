// One font file as something that can measure, or why it is none. Loads the font reader: import this only for a file.
// A broken font is refused or measured roughly; it never throws.

import { create, type Font } from 'fontkit';
import type { FontWeight } from '../../fonts/letters.js';

export type FaceReading = { readonly kind: 'read'; readonly face: FontFace } | FaceRefusal;

export interface FaceRefusal {
  readonly kind: 'refused';
  /** A clause: `is not a font`. */
  readonly reason: string;
}

export interface FontFace {
  readonly family: string;
  readonly weights: readonly FontWeight[];
  /** One file for both weights, by its weight axis. */
  readonly variable: boolean;
  /** What the font's makers allow, as the file says. */
  readonly mayEmbed: boolean;
  readonly bytes: Uint8Array;
  readonly has: (codePoint: number) => boolean;
  readonly advance: (text: string, weight: FontWeight) => number;
}

export function readFace(bytes: Buffer): FaceReading {
  const reason = reasonAgainst(bytes);
  if (reason !== undefined) return { kind: 'refused', reason };
  try {
    return { kind: 'read', face: faceOf(create(bytes), bytes) };
  } catch {
    return { kind: 'refused', reason: 'is damaged: its tables cannot be read' };
  }
}

/** By the first bytes, whatever the name says. */
function reasonAgainst(bytes: Buffer): string | undefined {
  const mark = bytes.toString('latin1', 0, 4);
  if (mark === '\0\x01\0\0' || mark === 'OTTO' || mark === 'true') return undefined;
  if (mark === 'wOFF' || mark === 'wOF2') return 'is a web font: give the TTF or OTF file that it was made from';
  if (mark === 'ttcf') return 'is a collection of fonts: take the one you want out of it';
  return 'is not a TTF or OTF font';
}

function faceOf(font: Font, bytes: Uint8Array): FontFace {
  const os2 = font['OS/2'];
  const axis = font.variationAxes.wght;
  const variable = axis !== undefined && axis.min <= 400 && axis.max >= 600;
  const fonts: Readonly<Record<FontWeight, Font>> = variable
    ? { 400: font.getVariation({ wght: 400 }), 600: font.getVariation({ wght: 600 }) }
    : { 400: font, 600: font };
  const family = cleaned(font.getName('preferredFamily') ?? (font.familyName ?? '').replace(weightWord, ''));
  // Reads the tables that measuring needs: a font that lacks one is found out here.
  for (const weight of [400, 600] as const) shapedAdvance(fonts[weight], 'Hg 01');
  font.hasGlyphForCodePoint(0x41);
  const own: FontWeight = (os2?.usWeightClass ?? 400) < 500 ? 400 : 600;
  return {
    family: family === '' ? 'Own Font' : family,
    weights: variable ? [400, 600] : [own],
    variable,
    mayEmbed: os2?.fsType.noEmbedding !== true && os2?.fsType.noSubsetting !== true,
    bytes,
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    advance: rememberingAdvance(fonts),
  };
}

/** Fonts without a typographic family carry their weight in the name. */
const weightWord = / (?:Thin|(?:Extra|Ultra)?Light|Regular|Book|Medium|(?:Semi|Demi|Extra|Ultra)?Bold|Black|Heavy)$/i;

function cleaned(name: string): string {
  return name
    .replace(/[^\p{L}\p{N} ._-]/gu, '')
    .trim()
    .slice(0, 60);
}

/** Word by word: a map says the same words again and again, and shaping is slow. Few fonts kern with a space. */
function rememberingAdvance(fonts: Readonly<Record<FontWeight, Font>>): FontFace['advance'] {
  const known = { 400: new Map<string, number>(), 600: new Map<string, number>() };
  const advanceOf = (word: string, weight: FontWeight): number => {
    const found = known[weight].get(word);
    if (found !== undefined) return found;
    const advance = safeAdvance(fonts[weight], word);
    known[weight].set(word, advance);
    return advance;
  };
  return (text, weight) => {
    const words = text.split(' ');
    const spaces = words.length > 1 ? (words.length - 1) * advanceOf(' ', weight) : 0;
    return words.reduce((sum, word) => sum + (word === '' ? 0 : advanceOf(word, weight)), spaces);
  };
}

/** Tables of single scripts are read when their first letter comes: only then is it known that one is damaged. */
function safeAdvance(font: Font, text: string): number {
  try {
    return shapedAdvance(font, text);
  } catch {
    return 1000 * [...text].length;
  }
}

function shapedAdvance(font: Font, text: string): number {
  const advance = Math.round((font.layout(text).advanceWidth * 1000) / font.unitsPerEm);
  if (!Number.isFinite(advance) || Math.abs(advance) > 100_000 * (text.length + 1)) throw new RangeError('no advance');
  return Math.max(0, advance);
}
