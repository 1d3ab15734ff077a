// Maps as no formatter has seen them: any widths, any blanks, comments at every place, lists, continued texts, CRLF.

import fc from 'fast-check';

interface Node {
  readonly head: string;
  readonly gap: string;
  readonly body: string;
  readonly list: string;
  readonly continued: readonly string[];
  readonly above: readonly string[];
  readonly children: readonly Node[];
  /** How much deeper the children stand. */
  readonly step: number;
}

const blanks = fc.constantFrom('', ' ', '   ', '\t', '  \t ');
const head = fc.constantFrom('step', 'note', 'thought  @eva', 'pain p1\t@eva  @ben', 'x-any', 'stage ステージ');
const body = fc.constantFrom(
  '',
  'Plain',
  'Two  words',
  'A [sic] and [1]',
  'Ends [https://example.org]',
  '\\[severity: high] escaped',
  'colon: in it | bar # sign',
  '時間が\u3000かかる',
  'اتصل بنا',
  'emoji 👨‍👩‍👧 "quotes" «x»',
  'no-break\u00a0space',
);
const list = fc.constantFrom(
  '',
  '',
  '[note: b]',
  '[note:   b ,  note: "c, \\"d\\" [e]" ]',
  '[source: a,b,   c]',
  '[note: a, optional]',
);
/** Blank lines and comments, of any indentation. */
const between = fc.array(
  fc.oneof(
    fc.constantFrom('', '  ', '\t'),
    fc
      .tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom('#', '# a', '#b', '##  c  ', '# d: e [f: g]'))
      .map(([width, comment]) => `${' '.repeat(width)}${comment}`),
  ),
  { maxLength: 4 },
);

const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.record({
    head,
    gap: blanks,
    body,
    list,
    continued: fc.array(fc.constantFrom('', 'More', '  more [2] ', '\tlast'), { maxLength: 3 }),
    above: between,
    children: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant([]),
      fc.array(tie('node'), { maxLength: 3 }),
    ),
    step: fc.integer({ min: 1, max: 6 }),
  }),
}));

/** Many have findings, which the reader skips. */
export const writtenMap = fc
  .tuple(
    fc.array(node, { minLength: 1, maxLength: 4 }),
    between,
    fc.integer({ min: 0, max: 3 }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([nodes, below, base, lineEnd]) => [...nodes.flatMap((one) => linesOf(one, base)), ...below, ''].join(lineEnd));

function linesOf({ head, gap, body, list, continued, above, children, step }: Node, width: number): readonly string[] {
  const indentation = ' '.repeat(width);
  const lines = [body, ...continued.map((line) => `${' '.repeat(width + 3)}|${line}`)];
  const last = lines.length - 1;
  lines[last] = `${lines[last]}${list === '' ? '' : `${gap === '' ? ' ' : gap}${list}`}${gap}`;
  return [
    ...above,
    ...`${indentation}${head}:${gap}${lines.join('\n')}`.split('\n'),
    ...children.flatMap((child) => linesOf(child, width + step)),
  ];
}
