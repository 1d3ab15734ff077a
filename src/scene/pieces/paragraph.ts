// Text as a piece: set in the width it is given, aligned with the sheet, or with its own direction where that differs.

import { highest } from '../highest.js';
import type { Paint } from '../paint.js';
import type { TextBlockPrimitive } from '../primitive.js';
import type { TextStyle } from '../text-style.js';
import type { SetText } from '../typesetter.js';
import type { Piece, Sheet } from './piece.js';

export const title: TextStyle = { size: 40, weight: 600 };
export const heading: TextStyle = { size: 20, weight: 600 };
export const pullQuote: TextStyle = { size: 20, weight: 400 };
export const body: TextStyle = { size: 14, weight: 400 };
export const strong: TextStyle = { size: 14, weight: 600 };
export const small: TextStyle = { size: 12, weight: 400 };
export const smallStrong: TextStyle = { size: 12, weight: 600 };

export interface ParagraphOptions {
  /** Figures of its sources. */
  readonly superscript?: string | undefined;
  /** BCP 47, where it differs from the sheet's. */
  readonly language?: string | undefined;
}

/** The author's words, paragraph below paragraph. */
export function paragraph(
  sheet: Sheet,
  text: string,
  style: TextStyle,
  paint: Paint,
  options: ParagraphOptions = {},
): Piece {
  const { typesetter } = sheet;
  const paragraphs = text.split('\n');
  const last = paragraphs.length - 1;
  const gap = 8;
  return {
    minimumWidth: highest(paragraphs.map((part) => Math.ceil(typesetter.longestWord(part, style)))),
    place: (width) => {
      const blocks = paragraphs.map((part, index) =>
        typesetter.set(part, style, width, index === last ? superscriptOption(options) : {}),
      );
      return {
        height: blocks.reduce((height, block) => height + block.height, 0) + gap * last,
        draw: (x, y) => {
          let top = y;
          return blocks.flatMap((block) => {
            const drawn = alignedBlock(sheet, block, paint, { x, y: top, width }, options.language);
            top += block.height + gap;
            return block.lines.length === 0 ? [] : [drawn];
          });
        },
      };
    },
  };
}

/** One line that is never broken, aligned with the sheet at its start. */
export function textLine(
  sheet: Sheet,
  text: string,
  style: TextStyle,
  paint: Paint,
  x: number,
  y: number,
  align: 'start' | 'middle' | 'end' = 'start',
): TextBlockPrimitive {
  return textBlock(sheet.typesetter.set(text, style, unbroken), paint, { x, y }, align);
}

/** Wider than any line. */
const unbroken = 1_000_000;

/** Lines of set text, their start, middle or end at `x` in the sheet's direction, their top at `y`. */
export function textBlock(
  set: SetText,
  paint: Paint,
  at: { readonly x: number; readonly y: number },
  align: 'start' | 'middle' | 'end' = 'start',
): TextBlockPrimitive {
  return {
    kind: 'text',
    style: set.style,
    paint,
    anchor: anchorFor(align, set.direction),
    direction: set.direction,
    lines: set.lines.map(({ text, width, baseline, superscript }) => ({
      text,
      x: at.x,
      y: at.y + baseline,
      width,
      ...(superscript === undefined ? {} : { superscript }),
    })),
  };
}

/**
 * A running text whose letters run against the sheet stands at the far side of its column, as its readers expect;
 * titles and labels keep to the sheet, beside their icons and above their texts.
 */
function alignedBlock(
  sheet: Sheet,
  set: SetText,
  paint: Paint,
  at: { readonly x: number; readonly y: number; readonly width: number },
  language: string | undefined,
): TextBlockPrimitive {
  const isRunning = set.style.weight === 400 && set.style.size !== 12;
  const against = isRunning && set.direction !== sheet.direction && set.lines.some(({ text }) => /\p{L}/u.test(text));
  const block = textBlock(set, paint, { x: against ? at.x + at.width : at.x, y: at.y }, against ? 'end' : 'start');
  return language === undefined ? block : { ...block, language };
}

/** On the unmirrored sheet `start` is the left edge; for right-to-left letters that is where their line ends. */
function anchorFor(align: 'start' | 'middle' | 'end', direction: 'ltr' | 'rtl'): 'start' | 'middle' | 'end' {
  if (align === 'middle' || direction === 'ltr') return align;
  return align === 'start' ? 'end' : 'start';
}

function superscriptOption(options: ParagraphOptions): { readonly superscript?: string } {
  return options.superscript === undefined ? {} : { superscript: options.superscript };
}
