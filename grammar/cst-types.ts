// Writes cst.ts, the types of the CST, from the rules of the parser. `npm run check` finds it stale when they differ.

import { generateCstDts } from 'chevrotain';
import { LineParser } from './line-parser.js';

/** The text that grammar/cst.ts must have. */
export function generateCstTypes(): string {
  const types = generateCstDts(new LineParser(true).getGAstProductions(), { includeVisitorInterface: false });
  const header = '// Generated from the rules of line-parser.ts by cst-types.ts. Do not edit.';
  const wanted = types
    .replace('CstNode, ICstVisitor, IToken', 'CstNode, IToken')
    .replaceAll('"', "'")
    .replaceAll('(IToken)[]', 'IToken[]');
  return `${header}\n\n${wanted.trim()}\n`;
}
