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
  const spacingOf = ({ size, weight }: TextStyle): LetterSpacing =>
    fonts.length === 0 ? { weight, tracking: trackingFor(size) } : { weight, tracking: trackingFor(size), own: fonts };
  const remembered = new Map<string, KnownText>();
  const known = (text: string, style: TextStyle): KnownText => {
    const key = `${style.weight} ${trackingFor(style.size)} ${text}`;
    const found = remembered.get(key);
    if (found) return found;
    const made = { paragraphs: paragraphsOf(text, spacingOf(style)), set: new Map<string, SetText>() };
    remembered.set(key, made);
    return made;
  };
  return {
    measure: (text, style) => inUnits(spacedAdvance(drawable(text), spacingOf(style)), style),
    longestWord: (text, style) => inUnits(longestAdvance(known(text, style).paragraphs, spacingOf(style)), style),
    set: (text, style, width, options = {}) => {
      const { paragraphs, set } = known(text, style);
      const { centred = false, superscript = '', minimumHeight = 0 } = options;
      const key = `${style.size} ${width} ${centred} ${minimumHeight} ${superscript}`;
      const found = set.get(key);
      if (found) return found;
      const made = setParagraphs(text, paragraphs, style, width, spacingOf(style), options);
      set.set(key, made);
      return made;
    },
  };
}

/** What this typesetter has found out about a text: columns ask again and again while they look for their widths. */
interface KnownText {
  readonly paragraphs: readonly Paragraph[];
  readonly set: Map<string, SetText>;
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

function setParagraphs(
  text: string,
  paragraphs: readonly Paragraph[],
  style: TextStyle,
  width: number,
  spacing: LetterSpacing,
  options: SetOptions,
): SetText {
  const { superscript, centred = false, minimumHeight = 0 } = options;
  const tail = superscript ? spacedAdvance(superscript, spacing) : 0;
  const available = Math.max(0, Math.floor((width * 1000) / style.size + tolerance));
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

/** Thousandths of an em: a width that was measured holds the text that it was measured from, in spite of rounding. */
const tolerance = 1e-6;

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
