// Whether two trees say the same: every word, text, fact and comment, in the same order and nesting, with the same
// grouping by blank lines. Where they stand and how they are indented does not matter.

import type { Ast, Comment, FactItem, Statement } from '../syntax/ast.js';

export function sameTree(first: Ast, second: Ast): boolean {
  return (
    same(first.statements, second.statements, sameStatement) &&
    same(first.trailingComments, second.trailingComments, sameComment)
  );
}

function sameStatement(first: Statement, second: Statement): boolean {
  return (
    first.keyword.text === second.keyword.text &&
    first.name?.text === second.name?.text &&
    first.text?.value === second.text?.value &&
    same(first.personas, second.personas, (one, other) => one.text === other.text) &&
    (first.list === undefined) === (second.list === undefined) &&
    same(first.list?.items ?? [], second.list?.items ?? [], sameItem) &&
    same(first.comments, second.comments, sameComment) &&
    same(first.trailingComments, second.trailingComments, sameComment) &&
    same(first.children, second.children, sameStatement)
  );
}

function sameItem(first: FactItem, second: FactItem): boolean {
  return (
    first.keyword?.text === second.keyword?.text &&
    first.value?.value === second.value?.value &&
    first.quoted === second.quoted
  );
}

function sameComment(first: Comment, second: Comment): boolean {
  return first.text === second.text;
}

function same<Thing>(
  first: readonly Thing[],
  second: readonly Thing[],
  alike: (one: Thing, other: Thing) => boolean,
): boolean {
  return (
    first.length === second.length &&
    first.every((thing, index) => {
      const other = second[index];
      return other !== undefined && alike(thing, other);
    })
  );
}
