// How lines belong together: nesting, comments, continuations, conflicts. Input beside what is read and what is said.

import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/source/text-edit.js';
import { codesOf, findingsOf, read, treeOf } from './known-words.js';

type Row = readonly [what: string, text: string, tree: readonly string[], codes: readonly string[]];

const nesting: readonly Row[] = [
  ['nothing', '', [], []],
  ['blanks only', ' \n\t\n\r\n', [], []],
  ['siblings and children', 'a: 1\n  b: 2\n  c: 3\nd: 4\n', ['a: 1 (b: 2; c: 3)', 'd: 4'], []],
  ['widths that differ between parents', 'a: 1\n b: 2\nc: 3\n     d: 4\n', ['a: 1 (b: 2)', 'c: 3 (d: 4)'], []],
  ['an indented first line', '    a: 1\n      b: 2\n    c: 3\n', ['a: 1 (b: 2)', 'c: 3'], []],
  ['tabs alone', 'a: 1\n\tb: 2\n\t\tc: 3\n', ['a: 1 (b: 2 (c: 3))'], []],
  ['tabs in one stage, spaces in another', 'a: 1\n\tb: 2\nc: 3\n  d: 4\n', ['a: 1 (b: 2)', 'c: 3 (d: 4)'], []],
  ['CRLF', 'a: 1\r\n  b: 2\r\n', ['a: 1 (b: 2)'], []],
  ['no line end at the end', 'a: 1\n  b: 2', ['a: 1 (b: 2)'], []],
  ['a byte-order mark', '\ufeffa: 1\nb: 2\n', ['a: 1', 'b: 2'], []],
  ['a tab among spaces is one level', 'a: 1\n  b: 2\n\tc: 3\n\t\td: 4\n', ['a: 1 (b: 2; c: 3 (d: 4))'], ['J020']],
  ['spaces among tabs', 'a: 1\n\tb: 2\n  c: 3\n    d: 4\n', ['a: 1 (b: 2; c: 3 (d: 4))'], ['J020']],
  ['a mix within a line', 'a: 1\n \tb: 2\n', ['a: 1 (b: 2)'], ['J020']],
  ['two runs of tabs', 'a: 1\n  b: 2\n\tc: 3\n  d: 4\n\te: 5\n', ['a: 1 (b: 2; c: 3; d: 4; e: 5)'], ['J020', 'J020']],
  ['between two levels', 'a: 1\n    b: 2\n   c: 3\n    d: 4\n', ['a: 1 (b: 2; c: 3; d: 4)'], ['J021']],
  ['between, nearer to the outer', 'a: 1\n    b: 2\n c: 3\n    d: 4\n', ['a: 1 (b: 2)', 'c: 3 (d: 4)'], ['J021']],
  ['between, like the outer one', 'a: 1\n  b: 2\n a: 3\n  d: 4\n', ['a: 1 (b: 2)', 'a: 3 (d: 4)'], ['J021']],
  ['further left than the first', '  a: 1\n    b: 2\nc: 3\n  d: 4\n', ['a: 1 (b: 2)', 'c: 3 (d: 4)'], ['J022']],
];

const continuations: readonly Row[] = [
  ['joined by a space', 'a: one\n  | two\n  |three\n', ['a: one two three'], []],
  ['Chinese and Japanese by nothing', 'a: 日本\n  | 語で\n  | ab\n', ['a: 日本語で ab'], []],
  ['Korean by a space', 'a: 한국\n  | 말\n', ['a: 한국 말'], []],
  ['a paragraph break', 'a: one\n  |\n  | two\n', ['a: one\ntwo'], []],
  ['breaks at the ends say nothing', 'a:\n  |\n  | one\n  |\n  |\n', ['a: one'], []],
  ['a text that begins below', 'a:\n  | one\n', ['a: one'], []],
  ['CRLF', 'a: one\r\n  | two\r\nb: 3\r\n', ['a: one two', 'b: 3'], []],
  ['bars within a text', 'a: one | two\n  | three | four |\n', ['a: one | two three | four |'], []],
  ['a list at the very end', 'a: one\n  | two [b: 3]\n', ['a: one two [b=3]'], []],
  ['a list on a line of its own', 'a: one\n  | [b: 3]\n', ['a: one [b=3]'], []],
  ['a list above the end', 'a: one [b: 3]\n  | two\n', ['a: one two [b=3]'], ['J025']],
  ['not deeper', '  a: one\n  | two\n', ['a: one two'], ['J024']],
  ['below a blank line, once', 'a: one\n\n  | two\n  | three\n', ['a: one'], ['J023']],
  ['below a comment', 'a: one\n  # no\n  | two\n', ['a: one #no'], ['J023']],
  ['below nothing', '| one\n', [], ['J023']],
  ['below a line without a colon', 'note one\n  | two\n', ['note: one two'], ['J030']],
];

const comments: readonly Row[] = [
  ['of the next statement', '# x\na: 1\n', ['#x a: 1'], []],
  ['with a blank line between', '# x\n\na: 1\n', ['#x a: 1'], []],
  ['less deep than the next', 'a: 1\n# x\n  b: 2\n', ['a: 1 (#x b: 2)'], []],
  ['deeper than the next: last in its block', 'a: 1\n  b: 2\n  # x\nc: 3\n', ['a: 1 (b: 2) #x', 'c: 3'], []],
  ['deeper than all: in the innermost', 'a: 1\n  b: 2\n    # x\nc: 3\n', ['a: 1 (b: 2 #x)', 'c: 3'], []],
  ['at the end, within a block', 'a: 1\n  b: 2\n  # x\n', ['a: 1 (b: 2) #x'], []],
  ['never at the end of a line', 'a: 1 # x\n', ['a: 1 # x'], []],
  ['nothing else looks like one', 'a: # 1\n## y\nb: #2\n', ['a: # 1', '## y b: #2'], []],
];

const conflict = 'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> other\nc: 4\n';
const conflicts: readonly Row[] = [
  ['the first side is read', conflict, ['a: 1', 'b: 2', 'c: 4'], ['J008']],
  ['CRLF', conflict.replaceAll('\n', '\r\n'), ['a: 1', 'b: 2', 'c: 4'], ['J008']],
  ['three sides', conflict.replace('=======', '||||||| base\nb: 0\n======='), ['a: 1', 'b: 2', 'c: 4'], ['J008']],
  ['two conflicts', conflict + conflict, ['a: 1', 'b: 2', 'c: 4', 'a: 1', 'b: 2', 'c: 4'], ['J008', 'J008']],
  ['a continued text on both sides', 'a: 1\n<<<<<<<\n  | 2\n=======\n  | 3\n>>>>>>>\n', ['a: 1'], ['J008']],
  ['a mark left over', 'a: 1\n<<<<<<< HEAD\nb: 2\n', ['a: 1', 'b: 2'], ['J008']],
  ['signs within a text are text', 'a: <<<<<<< HEAD\n', ['a: <<<<<<< HEAD'], []],
];

describe.each([
  ['nesting', nesting],
  ['continuation', continuations],
  ['comments', comments],
  ['conflicts', conflicts],
])('%s', (_, rows) => {
  it.each(rows)('%s', (_what, text, tree, codes) => {
    expect(treeOf(text)).toEqual(tree);
    expect(codesOf(text)).toEqual(codes);
  });
});

describe('the places and fixes of findings about lines', () => {
  it.each([
    [
      'a: 1\n  b: 2\n\tc: 3\n\td: 4\n',
      'J020 3:1-2: 2 lines from here on are indented with tabs, and what stands above with spaces',
    ],
    ['a: 1\n    b: 2\n   c: 3\n', 'J021 3:1-4: this line is indented by 3, between the levels 0 and 4 above it'],
    ['  a: 1\nb: 2\n', 'J022 2:1-5: this line begins further left than the first one, "a: 1"'],
    ['a: 1\n| b\n', 'J024 2:1-2: a line with "|" is indented deeper than the "a" it continues'],
    ['a: 1 [b: 2]\n  | c\n', 'J025 1:6-12: the list "[b: 2]" stands above the end of its text'],
  ])('%j', (text, finding) => {
    expect(findingsOf(text)).toEqual([finding]);
  });

  it.each([
    ['a: 1\n  b: 2\n\tc: 3\n\t\td: 4\n', 'a: 1\n  b: 2\n  c: 3\n    d: 4\n'],
    ['a: 1\n\tb: 2\n    c: 3\n        d: 4\n', 'a: 1\n\tb: 2\n\tc: 3\n\t\td: 4\n'],
    ['a: 1\n| b\n', 'a: 1\n  | b\n'],
    ['a: 1\n\n\n  | b\n', 'a: 1\n  | b\n'],
    ['a: 1 [b: 2]\n  | c\n', 'a: 1\n  | c [b: 2]\n'],
    ['a: 1 [b: 2]\n  | c [d: 3]\n', 'a: 1\n  | c [b: 2, d: 3]\n'],
    ['a: 1\n>>>>>>> x\nb: 2\n', 'a: 1\nb: 2\n'],
    ['```\na: 1\n', 'a: 1\n'],
    ['\u00a0\u00a0a: 1\n\u00a0\u00a0b: 2\n', '  a: 1\n  b: 2\n'],
  ])('%j is mended, and stays mended', (text, mended) => {
    const [diagnostic] = read(text).diagnostics;
    expect(applyEdits(text, diagnostic?.fix?.edits ?? [])).toBe(mended);
    expect(codesOf(mended)).toEqual([]);
  });

  it('keeps the blank lines around statements and comments for the formatter', () => {
    const [first, second, third] = read('# x\n\na: 1\n\n# y\nb: 2\nc: 3\n').value.statements;
    expect([first?.blankBefore, first?.blankAfterComments]).toEqual([false, true]);
    expect([second?.blankBefore, second?.blankAfterComments]).toEqual([true, false]);
    expect([third?.blankBefore, third?.blankAfterComments]).toEqual([false, false]);
  });

  it('keeps the comments at the end of the file apart', () => {
    const { statements, trailingComments } = read('a: 1\n  # in a\n# end\n').value;
    expect(statements[0]?.trailingComments.map(({ text }) => text)).toEqual(['in a']);
    expect(trailingComments.map(({ text }) => text)).toEqual(['end']);
  });

  it('keeps the lines of a continued text, for the formatter never re-wraps', () => {
    const text = 'a: one\n  |\n  |   two\n';
    const lines = read(text).value.statements[0]?.text?.lines ?? [];
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(['one', '', 'two']);
  });
});
