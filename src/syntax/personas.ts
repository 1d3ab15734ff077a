// The words after `@`. Says what is wrong with their shape; whether they are declared is for the resolver.

import type { IToken } from 'chevrotain';
import { report } from '../diagnostics/problem.js';
import { personaShape } from '../diagnostics/problems/syntax.js';
import { type Span, textOf } from '../source/span.js';
import type { Word } from './ast.js';
import { type Reading, spanFrom } from './reading.js';
import { composed, isName, onlyNameCharacters } from './word-shape.js';

export interface Personas {
  readonly words: readonly Word[];
  /** Words behind the first `@` that belong to none. */
  readonly left: readonly IToken[];
}

/** `behind` are the words that stand behind the first of `tokens`. */
export function readPersonas(
  reading: Reading,
  base: number,
  tokens: readonly IToken[],
  behind: readonly IToken[],
): Personas {
  const words: Word[] = [];
  const slips: PersonaSlip[] = [];
  const parted = new Set<IToken>();
  let next = 0;
  for (const token of tokens) {
    const name = token.image.slice(1);
    const start = token.startOffset + 1;
    if (isName(name)) {
      words.push({ text: composed(name), span: spanFrom(reading, base, start, start + name.length) });
      continue;
    }
    while (behind[next] !== undefined && (behind[next]?.startOffset ?? 0) < start) next += 1;
    // `@ eva` is `@eva`.
    const follower = name === '' ? behind[next] : undefined;
    if (follower !== undefined) parted.add(follower);
    const last = follower ?? token;
    const span = spanFrom(reading, base, token.startOffset, last.startOffset + last.image.length);
    const meant = onlyNameCharacters(follower?.image ?? name);
    slips.push({ span, meant: isName(meant) ? meant : undefined });
    if (isName(meant)) words.push({ text: meant, span });
    if (!name.endsWith(',') || token !== tokens[tokens.length - 1]) continue;
    // `@eva, ben` is `@eva @ben`.
    const listed = behind.filter(({ startOffset }) => startOffset > start);
    for (const word of listed) {
      const another = onlyNameCharacters(word.image);
      const place = spanFrom(reading, base, word.startOffset, word.startOffset + word.image.length);
      parted.add(word);
      slips.push({ span: place, meant: isName(another) ? another : undefined });
      if (isName(another)) words.push({ text: another, span: place });
    }
  }
  reportSlips(reading, slips);
  return { words, left: parted.size === 0 ? behind : behind.filter((word) => !parted.has(word)) };
}

/** Something after `@` that is no name, and what it is without what no name has: `@eva,` is `@eva`. */
interface PersonaSlip {
  readonly span: Span;
  readonly meant: string | undefined;
}

/** One finding a line. */
function reportSlips(reading: Reading, slips: readonly PersonaSlip[]): void {
  const [first] = slips;
  if (first === undefined) return;
  const found = textOf(first.span);
  if (first.meant === undefined) {
    reading.add(report(personaShape, first.span, { found }));
    return;
  }
  const proposal = `@${first.meant}`;
  const edits = slips.flatMap(({ span, meant }) => (meant === undefined ? [] : [{ span, text: `@${meant}` }]));
  const fix = { title: `write "${proposal}"`, safe: true, edits };
  reading.add(report(personaShape, first.span, { found, proposal }, { fix }));
}
