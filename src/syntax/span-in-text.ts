// The place in the file of a piece of a text's value, for messages about one name of several or one word of many.

import type { Span } from '../source/span.js';
import type { Text } from './ast.js';

/** From `start` to `end` of `text.value`; the whole text where lines were joined or a backslash left out. */
export function spanInText(text: Text, start: number, end: number): Span {
  const { span, value, lines } = text;
  const literal = (lines === undefined || lines.length < 2) && span.end - span.start === value.length;
  return literal ? { ...span, start: span.start + start, end: span.start + end } : span;
}
