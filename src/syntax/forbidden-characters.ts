// Finds the characters that may stand nowhere in a map, one finding a line. Looks at no structure.

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { report } from '../diagnostics/problem.js';
import { controlCharacter, loneCarriageReturn } from '../diagnostics/problems/text.js';
import type { SourceFile } from '../source/source-file.js';
import { spanOf } from '../source/span.js';
import type { TextEdit } from '../source/text-edit.js';

export function findForbiddenCharacters(file: SourceFile): readonly Diagnostic[] {
  if (!SUSPECT.test(file.text)) return [];
  const diagnostics: Diagnostic[] = [];
  const returns: number[] = [];
  const found: number[] = [];
  for (const { index } of file.text.matchAll(FORBIDDEN)) {
    if (file.text[index] === '\r') returns.push(index);
    else found.push(index);
  }
  for (let first = 0, line = 0; first < found.length; ) {
    const start = found[first] ?? 0;
    while ((file.lineStarts[line + 1] ?? Number.POSITIVE_INFINITY) <= start) line += 1;
    const lineEnd = file.lineStarts[line + 1] ?? Number.POSITIVE_INFINITY;
    let next = first + 1;
    while ((found[next] ?? Number.POSITIVE_INFINITY) < lineEnd) next += 1;
    diagnostics.push(describeLine(file, found.slice(first, next)));
    first = next;
  }
  if (returns.length > 0) diagnostics.push(describeReturns(file, returns));
  return diagnostics;
}

/** One look at each character: most texts hold none of these, and FORBIDDEN is far slower to find that out. */
const SUSPECT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufffe\uffff]/;

/** Control characters but tab and line ends, line separators, non-characters, half surrogate pairs. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function describeLine(file: SourceFile, offsets: readonly number[]): Diagnostic {
  const [first = 0] = offsets;
  const character = file.text[first] ?? '';
  const edits = offsets.map((offset): TextEdit => ({ span: spanOf(file, offset, offset + 1), text: '' }));
  const fix = { title: offsets.length === 1 ? 'delete it' : 'delete them', safe: false, edits };
  return report(controlCharacter, spanOf(file, first, first + 1), { character, more: offsets.length - 1 }, { fix });
}

function describeReturns(file: SourceFile, offsets: readonly number[]): Diagnostic {
  const [first = 0] = offsets;
  const edits = offsets.map((offset): TextEdit => ({ span: spanOf(file, offset, offset + 1), text: '\n' }));
  const fix = { title: 'end the line here with a line feed', safe: false, edits };
  return report(loneCarriageReturn, spanOf(file, first, first + 1), { count: offsets.length }, { fix });
}
