// The words that the tests of the syntax take for known; the syntax itself knows none.

import type { Outcome } from '../../src/diagnostics/diagnostic.js';
import { createSourceFile } from '../../src/source/source-file.js';
import type { Ast, Statement } from '../../src/syntax/ast.js';
import type { Limits } from '../../src/syntax/limits.js';
import { parse } from '../../src/syntax/parse.js';
import type { WordKnowledge } from '../../src/syntax/reading.js';

const known: ReadonlySet<string> = new Set(
  'journey persona stage step touchpoint goal need note thought emotion quote pain opportunity channel severity effect source duration optional primary level scale metric moment-of-truth drop-off'.split(
    ' ',
  ),
);

const synonyms: ReadonlyMap<string, string> = new Map([
  ['pain point', 'pain'],
  ['key moment', 'moment-of-truth'],
]);

export const words: WordKnowledge = {
  isKnownWord: (word) => known.has(word) || word.startsWith('x-'),
  synonymOf: (text) => synonyms.get(text),
};

export function read(text: string, limits: Partial<Limits> = {}): Outcome<Ast> {
  return parse(createSourceFile('map.journey', text), limits, words);
}

/** `J020 2:1-3: message`: code, line, first and last column, message. */
export function findingsOf(text: string, limits: Partial<Limits> = {}): readonly string[] {
  return read(text, limits).diagnostics.map(({ code, span, message }) => {
    const before = text.slice(0, span.start);
    const line = before.split('\n').length;
    const column = span.start - before.lastIndexOf('\n');
    return `${code} ${line}:${column}-${column + span.end - span.start}: ${message}`;
  });
}

export function codesOf(text: string, limits: Partial<Limits> = {}): readonly string[] {
  return read(text, limits).diagnostics.map(({ code }) => code);
}

/** The tree in short, as in `stage research @eva: Research [goal=x, flag] (child, child)`. */
export function treeOf(text: string, limits: Partial<Limits> = {}): readonly string[] {
  return read(text, limits).value.statements.map(short);
}

function short({ keyword, name, personas, text, list, children, comments, trailingComments }: Statement): string {
  const items = list?.items.map((item) =>
    [item.keyword?.text, item.value?.value].filter((part) => part !== undefined).join('='),
  );
  return [
    ...comments.map((comment) => `#${comment.text} `),
    [keyword.text, name?.text, ...personas.map((persona) => `@${persona.text}`)]
      .filter((part) => part !== undefined)
      .join(' '),
    ':',
    text === undefined ? '' : ` ${text.value}`,
    items === undefined ? '' : ` [${items.join(', ')}]`,
    children.length === 0 ? '' : ` (${children.map(short).join('; ')})`,
    ...trailingComments.map((comment) => ` #${comment.text}`),
  ].join('');
}
