// Takes a comma-separated text apart, each item with its place. Understands none of them.

import type { Text, Word } from '../../syntax/ast.js';
import { spanWithin } from './value-reader.js';

/** Without blanks around them; nothing between two commas is no item. */
export function listedWords(text: Text): readonly Word[] {
  const items: Word[] = [];
  const { value } = text;
  for (let start = 0; start <= value.length; ) {
    const comma = value.indexOf(',', start);
    const end = comma === -1 ? value.length : comma;
    const item = value.slice(start, end);
    const trimmed = item.trim();
    if (trimmed !== '') {
      const from = start + item.indexOf(trimmed);
      items.push({ text: trimmed, span: spanWithin(text, from, from + trimmed.length) });
    }
    start = end + 1;
  }
  return items;
}
