// Visits every statement of a tree in the order of the file.

import type { Ast, Statement } from './ast.js';

/** `ancestors` are the statements it is nested in, the outermost first; valid during the call. */
export type Visit = (statement: Statement, ancestors: readonly Statement[]) => void;

export function walk(ast: Ast, visit: Visit): void {
  walkStatements(ast.statements, [], visit);
}

function walkStatements(statements: readonly Statement[], ancestors: Statement[], visit: Visit): void {
  for (const statement of statements) {
    visit(statement, ancestors);
    ancestors.push(statement);
    walkStatements(statement.children, ancestors, visit);
    ancestors.pop();
  }
}
