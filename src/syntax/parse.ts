// Text to AST: the whole surface of the language on one screen. Never throws; every finding of the text is reported.

import { findConflicts } from '../../grammar/conflicts.js';
import { readLogicalLines } from '../../grammar/logical-lines.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { report } from '../diagnostics/problem.js';
import { tooManyBytes } from '../diagnostics/problems/text.js';
import type { SourceFile } from '../source/source-file.js';
import { spanOf } from '../source/span.js';
import type { Ast } from './ast.js';
import { findForbiddenCharacters } from './forbidden-characters.js';
import { defaultLimits, type Limits } from './limits.js';
import { createReading, type WordKnowledge } from './reading.js';
import { buildTree } from './tree.js';

/**
 * Reads a file. What can't be understood is left out or taken for the nearest thing, and a finding says so; findings
 * come in the order of their places. `words` decides what is said of slips, such as `[severity: high` without its end.
 */
export function parse(
  file: SourceFile,
  limits: Partial<Limits> = {},
  words: Partial<WordKnowledge> = {},
): Outcome<Ast> {
  const { fileBytes, lineLength, depth, statements } = { ...defaultLimits, ...limits };
  const bytes = utf8Length(file.text, fileBytes);
  if (bytes > fileBytes) {
    const diagnostic = report(tooManyBytes, spanOf(file, 0, 0), { bytes, limit: fileBytes });
    return { value: { kind: 'ast', file, statements: [], trailingComments: [] }, diagnostics: [diagnostic] };
  }
  const conflicts = findConflicts(file);
  const diagnostics: Diagnostic[] = [...conflicts.diagnostics, ...findForbiddenCharacters(file)];
  const add = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic);
  };
  const reading = createReading(file, { ...knowsNothing, ...words }, add);
  const { skipped } = conflicts;
  const lineLimits = { lineLength, statements };
  const tree = buildTree(reading, depth, (visit) =>
    readLogicalLines(file, { skipped, limits: lineLimits, visit, add }),
  );
  reading.runs.finish();
  diagnostics.sort((a, b) => a.span.start - b.span.start);
  return { value: { kind: 'ast', file, ...tree }, diagnostics };
}

const knowsNothing: WordKnowledge = { isKnownWord: () => false, synonymOf: () => undefined };

/** Counted only where the answer is not plain: a UTF-16 unit takes one to three bytes. */
function utf8Length(text: string, limit: number): number {
  if (text.length * 3 <= limit) return text.length;
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // The halves of a surrogate pair share four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes;
}
