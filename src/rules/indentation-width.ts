// J510: files that indent now by two, now by four.

import type { Ast, Statement } from '../syntax/ast.js';
import { defineRule, type Found } from './rule.js';

export const indentationWidth = defineRule({
  code: 'J510',
  name: 'indentation-width',
  summary: 'indentation widths differ in a file',
  presets: { recommended: 'warning', strict: 'warning' },
  forLibraries: true,
  check: ({ surroundings }) => surroundings.trees.flatMap(oddOne),
  documentation: () => ({
    why: 'Where levels are as wide as it happened, nobody sees at a glance what belongs to what, and the next line is set on the wrong level. The language takes any width, and one width a file is kinder to its readers. The finding stands once a file, at the first line that differs from what is usual there.',
    sources: [{ who: 'PEP 8, YAML Lint and most style guides', says: 'One width of indentation throughout a file.' }],
    badExample: 'journey: Dinner\n  goal: Eat well\nstage eat: Eat\n  step: Waits\n      note: Long\n',
    goodExample: 'journey: Dinner\n  goal: Eat well\nstage eat: Eat\n  step: Waits\n    note: Long\n',
    whenNot: 'Switch it off for files that another program writes.',
  }),
});

function oddOne(ast: Ast): readonly Found[] {
  const steps: Indented[] = [];
  for (const statement of ast.statements) gather(statement, steps);
  const counts = new Map<number, number>();
  for (const { width } of steps) counts.set(width, (counts.get(width) ?? 0) + 1);
  const usual = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
  const odd = steps.find(({ width }) => width !== usual);
  if (odd === undefined) return [];
  const count = steps.filter(({ width }) => width !== usual).length;
  const { keyword } = odd.statement;
  const others = count === 1 ? '' : `, and so are ${count - 1} other blocks`;
  const help = [`indent each level by ${usual}`];
  return [
    {
      at: { keywordSpan: keyword.span },
      message: `this block is indented by ${odd.width}, where the file indents by ${usual}${others}`,
      help,
    },
  ];
}

interface Indented {
  /** The first of its block. */
  readonly statement: Statement;
  readonly width: number;
}

/** Children of one parent align, which is checked elsewhere: one a block is enough. */
function gather(parent: Statement, steps: Indented[]): void {
  const [first] = parent.children;
  if (first === undefined) return;
  steps.push({ statement: first, width: first.indentation.length - parent.indentation.length });
  for (const child of parent.children) gather(child, steps);
}
