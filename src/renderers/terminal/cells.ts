// Text as a terminal shows it: how many cells it takes, and where its lines break. Text of others is made visible first:
// nothing that steers a terminal passes.

import stringWidth from 'string-width';
import { collectGraphemes } from 'unicode-segmenter/grapheme';
import { visible } from '../../diagnostics/visible.js';

/** Lines of at most `width` cells (but for a single character that is wider); none is empty. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/\s+/).map(visible)) {
    if (word === '') continue;
    const cells = cellsOf(word);
    if (used > 0 && used + 1 + cells <= width) {
      line += ` ${word}`;
      used += 1 + cells;
      continue;
    }
    if (used > 0) lines.push(line);
    const pieces = cells <= width ? [word] : cut(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    used = cellsOf(line);
  }
  return used > 0 ? [...lines, line] : lines;
}

/** As much as fits, with a sign where something is left out. */
export function shortenedTo(text: string, width: number): string {
  const shown = visible(text.replaceAll(/\s+/g, ' '));
  if (cellsOf(shown) <= width) return shown;
  return `${cut(shown, Math.max(1, width - 1))[0] ?? ''}…`;
}

export function cellsOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let cells = 0;
  for (const grapheme of collectGraphemes(text)) cells += stringWidth(grapheme);
  return cells;
}

/** Between characters, where a word is wider than a line: Chinese, Japanese, addresses. */
function cut(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const grapheme of collectGraphemes(word)) {
    const cells = stringWidth(grapheme);
    if (used + cells > width && used > 0) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += grapheme;
    used += cells;
  }
  return [...pieces, piece];
}
