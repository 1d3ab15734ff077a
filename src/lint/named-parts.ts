// Which named parts of a map a finding stands in: `stage find`, `step Asks around`. So findings keep their place when
// lines move. Judges nothing.

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Ast, Statement } from '../syntax/ast.js';

export function withNamedParts(diagnostics: readonly Diagnostic[], trees: readonly Ast[]): readonly Diagnostic[] {
  if (diagnostics.length === 0) return diagnostics;
  const byFile = new Map(trees.map((ast) => [ast.file, ast.statements]));
  return diagnostics.map((diagnostic) => {
    const within = namedParts(byFile.get(diagnostic.span.file) ?? [], diagnostic.span.start);
    return within.length === 0 ? diagnostic : { ...diagnostic, within };
  });
}

/** Nested below others, only these are parts of the map; all else is said of them. */
const parts: ReadonlySet<string> = new Set(['stage', 'step', 'touchpoint']);

function namedParts(statements: readonly Statement[], offset: number): readonly string[] {
  const names: string[] = [];
  let isTop = true;
  for (let at = statementAt(statements, offset); at !== undefined; at = statementAt(at.children, offset)) {
    const word = at.keyword.text;
    const name = at.name?.text ?? at.text?.value;
    if (isTop || parts.has(word)) names.push(name === undefined ? word : `${word} ${name.normalize()}`);
    isTop = false;
  }
  return names;
}

/** The last that begins, with the comments above it, at the place or before. */
function statementAt(statements: readonly Statement[], offset: number): Statement | undefined {
  let low = -1;
  let high = statements.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const statement = statements[middle];
    if (statement !== undefined && startOf(statement) <= offset) low = middle;
    else high = middle - 1;
  }
  return statements[low];
}

function startOf({ comments: [first], span }: Statement): number {
  return first?.span.start ?? span.start;
}
