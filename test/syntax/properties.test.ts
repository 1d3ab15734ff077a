// What holds for every text, tried on many: nothing throws, every place lies in the text, line ends don't matter.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { Span } from '../../src/source/span.js';
import type { Ast, Statement } from '../../src/syntax/ast.js';
import { walk } from '../../src/syntax/walk.js';
import { read, treeOf } from './known-words.js';

const rich = `\ufeff# about
journey dinner: Dinner at Bella Pizza [severity: high, note: "a, \\"b\\" [c]", optional]

persona eva: Eva
\tgoal: One
\t  need: mixed
stage research: Research
  # of the step
  step Asks friends: Asks [channel: web, phone, severity: high]
    thought @eva @ben: Why \\[severity: x]?
      | and more
      |
      | \u65e5\u672c [effect: x
   pain point : Loud [severity:high]
- step: B [note: \u201cx\u201d]
<<<<<<< HEAD
Stage: \u00a0C
||||||| base
=======
stage: D
>>>>>>> x
  @eva: hi
\u00a0\u00a0level +1: A [optional]
\`\`\`
stage Research Me\r
| x\u0000
# end`;

/** Texts of the pieces that matter, in any order. */
const pieces = [
  ...[
    '\n',
    '\r\n',
    '\n  ',
    '\n    ',
    '\n\t',
    '\n|',
    '\n  | ',
    ' ',
    ':',
    ': ',
    '\uff1a',
    '@',
    '#',
    '[',
    ']',
    '"',
    '\\',
    ',',
  ],
  ...[
    'stage',
    'severity',
    'Asks',
    '[severity: ',
    'optional]',
    '\\[',
    '\u201c',
    '\u201d',
    '\u00a0',
    '\u200b',
    '\u0000',
    '\r',
  ],
  ...[
    '- ',
    '1. ',
    '---',
    '`',
    '<<<<<<<',
    '=======',
    '>>>>>>>',
    '|||||||',
    '\u65e5\u672c',
    '\ud83d\ude42',
    '\ud800',
    '\ufeff',
  ],
];
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
);

describe('every text', () => {
  it('is read without throwing, and every place lies in it', () => {
    fc.assert(
      fc.property(texts, (text) => expectPlaces(text)),
      { numRuns: 2000 },
    );
  });

  it('also cut off at every character', () => {
    for (let end = 0; end <= rich.length; end += 1) {
      expectPlaces(rich.slice(0, end));
      expectPlaces(rich.slice(end));
    }
  });

  it('means the same with CRLF', () => {
    const plain = texts.map((text) => text.replaceAll('\r', ''));
    fc.assert(
      fc.property(plain, (text) => {
        expect(treeOf(text.replaceAll('\n', '\r\n'))).toEqual(treeOf(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives its findings in the order of their places', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const starts = read(text).diagnostics.map(({ span }) => span.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });
});

describe('every text of an author', () => {
  const literal = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
    .map((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\ufffe\uffff[\]]/gu, '').replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter((text) => text !== '');

  it('is kept as it is', () => {
    fc.assert(
      fc.property(literal, (text) => {
        const { value, diagnostics } = read(`stage x @y: ${text}\n`);
        expect(value.statements[0]?.text?.value).toBe(text);
        expect(diagnostics).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is kept as a quoted value of a list', () => {
    fc.assert(
      fc.property(literal, (text) => {
        fc.pre(!text.includes('\\'));
        const { value } = read(`stage: a [note: "${text.replaceAll('"', '\\"')}"]\n`);
        expect(value.statements[0]?.list?.items[0]?.value?.value).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('walk', () => {
  it('visits every statement in order, with its ancestors', () => {
    const seen: string[] = [];
    walk(read('a: 1\n  b: 2\n    c: 3\n  d: 4\ne: 5\n').value, ({ keyword }, ancestors) => {
      seen.push([...ancestors.map((ancestor) => ancestor.keyword.text), keyword.text].join('/'));
    });
    expect(seen).toEqual(['a', 'a/b', 'a/b/c', 'a/d', 'e']);
  });
});

function expectPlaces(text: string): void {
  const { value, diagnostics } = read(text);
  for (const span of [...spansOfAst(value), ...diagnostics.flatMap(spansOfDiagnostic)]) {
    const inside = span.start >= 0 && span.start <= span.end && span.end <= text.length;
    if (!inside) throw new Error(`${span.start}-${span.end} is outside of ${JSON.stringify(text)}`);
  }
}

function spansOfDiagnostic({ span, related, fix, alternatives }: Diagnostic): readonly Span[] {
  const fixes = [...(fix === undefined ? [] : [fix]), ...(alternatives ?? [])];
  return [span, ...related.map((place) => place.span), ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span))];
}

function spansOfAst(ast: Ast): readonly Span[] {
  const spans = ast.trailingComments.map(({ span }) => span);
  walk(ast, (statement) => spans.push(...spansOfStatement(statement)));
  return spans;
}

function spansOfStatement(statement: Statement): readonly Span[] {
  const { span, keyword, name, personas, text, list, loneWords, comments, trailingComments } = statement;
  const optional = [name?.span, text?.span, list?.span, loneWords?.span].filter((found) => found !== undefined);
  const items = (list?.items ?? []).flatMap((item) => [
    item.span,
    item.keyword?.span ?? item.span,
    item.value?.span ?? item.span,
  ]);
  const words = [...personas, ...(loneWords?.words ?? []), ...comments, ...trailingComments].map((word) => word.span);
  return [span, keyword.span, ...optional, ...(text?.lines ?? []), ...items, ...words];
}
