// Words where there is no room for all of them, cut between letters. Whoever shortens says them whole somewhere else.

import { graphemeSegments } from 'unicode-segmenter/grapheme';
import type { TextStyle } from './text-style.js';
import type { Typesetter } from './typesetter.js';

/** The words if their line is at most this wide, else their beginning with an ellipsis. */
export function shortened(typesetter: Typesetter, text: string, style: TextStyle, width: number): string {
  if (typesetter.measure(text, style) <= width) return text;
  const room = width - typesetter.measure('…', style);
  let [kept, used] = ['', 0];
  for (const { segment } of graphemeSegments(text)) {
    used += typesetter.measure(segment, style);
    if (used > room) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
