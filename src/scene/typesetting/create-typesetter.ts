// The typesetter: measures with the carried fonts' metrics, breaks by Unicode, balances. Remembers what it has measured,
// so one is made per render; it reads nothing and draws nothing.

import type { OwnFont } from '../../fonts/own-font.js';
import type { TextStyle } from '../text-style.js';
import type { SetOptions, SetText, Typesetter } from '../typesetter.js';
import { balancedLines } from './balanced-lines.js';
import { baseDirection } from './base-direction.js';
import { baselineIn, lineHeightFor, trackingFor } from './line-metrics.js';
import { partedPieces, syllablesOf } from './long-words.js';
import { drawable, type LetterSpacing, type Paragraph, paragraphsOf, spacedAdvance } from './paragraph.js';

export function createTypesetter(fonts: readonly OwnFont[] = []): Typesetter {
  const styles = new Map<number, KnownStyle>();
  const knownStyle = ({ size, weight }: TextStyle): KnownStyle => {
    const found = styles.get(size + weight);
    if (found !== undefined) return found;
    const tracking = trackingFor(size);
    const spacing = fonts.length === 0 ? { weight, tracking } : { weight, tracking, own: fonts };
    const made = { spacing, texts: new Map<string, KnownText>() };
    styles.set(size + weight, made);
    return made;
  };
  return {
    measure: (text, style) => inUnits(spacedAdvance(drawable(text), knownStyle(style).spacing), style),
    longestWord: (text, style) => {
      const { spacing, texts } = knownStyle(style);
      const known = knownText(texts, text, spacing);
      known.longestWord ??= inUnits(longestAdvance(known.paragraphs, spacing), style);
      return known.longestWord;
    },
    set: (text, style, width, options) => {
      const { spacing, texts } = knownStyle(style);
      const known = knownText(texts, text, spacing);
      const tail = options?.superscript ? spacedAdvance(options.superscript, spacing) : 0;
      const setting: Setting = { style, spacing, tail, available: availableFor(width, style), ...options };
      // Wherever a text fits into one line it is set alike.
      const room = known.advance + tail <= setting.available ? 'one line' : width;
      const key = options === undefined ? room : keyOf(room, options);
      const found = known.set.get(key);
      if (found !== undefined) return found;
      const made = setParagraphs(text, known.paragraphs, setting);
      known.set.set(key, made);
      return made;
    },
  };
}

/** What this typesetter has found out about texts of one style. */
interface KnownStyle {
  readonly spacing: LetterSpacing;
  readonly texts: Map<string, KnownText>;
}

/** Columns ask again and again while they look for their widths. */
interface KnownText {
  readonly paragraphs: readonly Paragraph[];
  /** In one line, in thousandths of an em; endless for several paragraphs. */
  readonly advance: number;
  longestWord: number | undefined;
  /** By the width asked for, and all else that was. */
  readonly set: Map<string | number, SetText>;
}

function knownText(texts: Map<string, KnownText>, text: string, spacing: LetterSpacing): KnownText {
  const found = texts.get(text);
  if (found !== undefined) return found;
  const paragraphs = paragraphsOf(text, spacing);
  const [only] = paragraphs;
  const advance = only !== undefined && paragraphs.length === 1 ? lineAdvance(only) : Number.POSITIVE_INFINITY;
  const made: KnownText = { paragraphs, advance, longestWord: undefined, set: new Map() };
  texts.set(text, made);
  return made;
}

function lineAdvance({ pieces }: Paragraph): number {
  let advance = 0;
  let next = 0;
  for (const { kerningBefore, advance: own, lastAdvance } of pieces) {
    advance = next + kerningBefore + lastAdvance;
    next += kerningBefore + own;
  }
  return advance;
}

function keyOf(room: string | number, { centred = false, superscript = '', minimumHeight = 0 }: SetOptions): string {
  return `${room} ${centred} ${minimumHeight} ${superscript}`;
}

const inUnits = (advance: number, { size }: TextStyle) => (advance * size) / 1000;

function longestAdvance(paragraphs: readonly Paragraph[], spacing: LetterSpacing): number {
  let longest = 0;
  for (const { pieces } of paragraphs) {
    for (const { lastText, lastAdvance } of pieces) {
      if (lastAdvance <= longest) continue;
      const syllables = syllablesOf(lastText);
      const widest =
        syllables.length < 2 ? lastAdvance : Math.max(...syllables.map((part) => spacedAdvance(part, spacing)));
      longest = Math.max(longest, widest);
    }
  }
  return longest;
}

interface Line {
  readonly text: string;
  readonly advance: number;
}

interface Setting extends SetOptions {
  readonly style: TextStyle;
  readonly spacing: LetterSpacing;
  /** Advance of the superscript. */
  readonly tail: number;
  /** Thousandths of an em. */
  readonly available: number;
}

function availableFor(width: number, { size }: TextStyle): number {
  return Math.max(0, Math.floor((width * 1000) / size + tolerance));
}

/** Thousandths of an em: a width that was measured holds the text that it was measured from, in spite of rounding. */
const tolerance = 1e-6;

function setParagraphs(text: string, paragraphs: readonly Paragraph[], setting: Setting): SetText {
  const { style, spacing, tail, available, superscript, centred = false, minimumHeight = 0 } = setting;
  const broken = paragraphs.flatMap((paragraph, index) =>
    linesOf(paragraph, available, index === paragraphs.length - 1 ? tail : 0, centred, spacing),
  );
  const lineHeight = lineHeightFor(text, style.size);
  const lines = broken.map(({ text, advance }, index) => ({
    text,
    width: inUnits(advance, style),
    baseline: index * lineHeight + baselineIn(lineHeight, style.size),
    ...(superscript && index === broken.length - 1 ? { superscript } : {}),
  }));
  return {
    style,
    lines,
    width: lines.reduce((widest, line) => Math.max(widest, line.width), 0),
    height: Math.max(minimumHeight, lines.length * lineHeight),
    direction: baseDirection(text),
  };
}

function linesOf(
  { pieces, isWide }: Paragraph,
  width: number,
  tail: number,
  centred: boolean,
  spacing: LetterSpacing,
): readonly Line[] {
  if (pieces.length === 0) return [{ text: '', advance: 0 }];
  const fitting = { width, tail, lastLineWeight: centred || isWide ? 1 : 0.6, avoidLoneWord: !isWide };
  const parts = partedPieces(pieces, width, tail, spacing);
  let first = 0;
  return balancedLines(parts, fitting).map((end) => {
    const last = parts[end - 1];
    const text = parts.slice(first, end - 1).reduce((sum, piece) => sum + piece.text, '') + (last?.lastText ?? '');
    first = end;
    return { text, advance: spacedAdvance(text, spacing) + (end === parts.length ? tail : 0) };
  });
}
