// What stays of a finding when lines move: by it servers tell old findings from new ones. Looks at no line number.

import { lineText, positionAt } from '../source/source-file.js';
import type { Diagnostic } from './diagnostic.js';

/**
 * One for each finding, all different: of the file, the code, the named part of the map and the words of the line.
 * Where all of that is the same, the second is told from the first by their order.
 */
export function fingerprintsOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const key = keyOf(diagnostic);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return hashText(count === 1 ? key : `${key} ${count}`);
  });
}

function keyOf({ code, span, within = [] }: Diagnostic): string {
  const line = lineText(span.file, positionAt(span.file, span.start).line);
  return JSON.stringify([code, span.file.path, within, line.trim().replace(/\s+/g, ' ')]);
}

/** 64 bits as hexadecimal digits: two multiplicative hashes of 32 bits, each mixed into the other at the end. */
function hashText(text: string): string {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x9e3779b1);
    second = Math.imul(second ^ unit, 0x5f356495);
  }
  const mixed = (one: number, other: number) =>
    Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  return [mixed(first, second), mixed(second, first)]
    .map((part) => (part >>> 0).toString(16).padStart(8, '0'))
    .join('');
}
