// A tree as text, in the one way a map is written: two spaces a level, one space between the parts of a line, at most
// one blank line. It changes blanks and nothing else: words, comments, quotes and the author's choice of inline or
// nested facts stay as written, and nothing is wrapped or aligned.

import { textOf } from '../source/span.js';
import type { Ast, Comment, FactItem, FactList, Statement } from '../syntax/ast.js';

/** Only of a tree that was read without an error: each line's parts are then where the grammar has them. */
export function formatTree(ast: Ast): string {
  const lines: string[] = [];
  writeBlock(lines, ast.statements, ast.trailingComments, 0);
  return lines.length === 0 ? '' : withLineEnds(lines, ast.file.text);
}

/** The line end that most lines of the file have; where they are even, the plain one. */
function withLineEnds(lines: readonly string[], written: string): string {
  const all = written.split('\n').length - 1;
  const returns = written.split('\r\n').length - 1;
  const lineEnd = returns * 2 > all ? '\r\n' : '\n';
  return lines.map((line) => line + lineEnd).join('');
}

function writeBlock(
  lines: string[],
  statements: readonly Statement[],
  trailingComments: readonly Comment[],
  depth: number,
): void {
  const indentation = '  '.repeat(depth);
  for (const statement of statements) {
    const { comments } = statement;
    for (const [index, comment] of comments.entries())
      writeComment(lines, indentation, comment, index === 0 && statement.blankBefore);
    writeBlank(lines, comments.length > 0 ? statement.blankAfterComments : statement.blankBefore);
    for (const line of linesOf(statement)) lines.push(indentation + line);
    writeBlock(lines, statement.children, statement.trailingComments, depth + 1);
  }
  for (const comment of trailingComments) writeComment(lines, indentation, comment, false);
}

function writeComment(lines: string[], indentation: string, comment: Comment, blankBefore: boolean): void {
  writeBlank(lines, blankBefore || comment.blankBefore);
  lines.push(indentation + withoutBlanks(textOf(comment.span)));
}

/** None at the top of the file. */
function writeBlank(lines: string[], wanted: boolean): void {
  if (wanted && lines.length > 0) lines.push('');
}

/** The statement's own lines, without indentation of its level. */
function linesOf(statement: Statement): readonly string[] {
  const { keyword, name, personas, span } = statement;
  const { text: source } = span.file;
  const lastOfHead = personas.at(-1) ?? name ?? keyword;
  const colon = source.indexOf(':', lastOfHead.span.end);
  const parts = [keyword, name, ...personas.map((persona) => ({ ...persona, isPersona: true }))];
  const head = parts.flatMap((word) =>
    word === undefined ? [] : [`${'isPersona' in word ? '@' : ''}${textOf(word.span)}`],
  );
  const [first = '', ...continuations] = bodyOf(statement, colon + 1)
    .split('\n')
    .map(withoutBlanks);
  const rest = continuations.map((line) => `  | ${withoutBlanks(line.slice(1))}`.trimEnd());
  return [`${head.join(' ')}:${first === '' ? '' : ` ${first}`}`, ...rest];
}

/** What stands behind the colon, over all its lines, with its list in order. */
function bodyOf({ span, list }: Statement, start: number): string {
  const { text: source } = span.file;
  if (list === undefined) return source.slice(start, span.end);
  const before = source.slice(start, list.span.start).replace(/[ \t]+$/, '');
  return `${before} ${listOf(list)}`;
}

function listOf({ items }: FactList): string {
  return `[${items.map(itemOf).join(', ')}]`;
}

function itemOf({ span, keyword }: FactItem): string {
  const written = textOf(span);
  if (keyword === undefined) return withoutBlanks(written);
  const wordLength = keyword.span.end - keyword.span.start;
  return `${written.slice(0, wordLength)}: ${withoutBlanks(written.slice(wordLength + 1))}`.trimEnd();
}

/** Only spaces, tabs and line ends: a no-break space at the end of a text is the author's. */
function withoutBlanks(text: string): string {
  return text.replace(/^[ \t]+/, '').replace(/[ \t\r]+$/, '');
}
