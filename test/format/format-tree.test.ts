import { expect, test } from 'vitest';
import { formatTree } from '../../src/format/format-tree.js';
import { sameTree } from '../../src/format/same-tree.js';
import { parseWithWords } from '../../src/resolve/parse-with-words.js';
import { createSourceFile } from '../../src/source/source-file.js';

function formatted(text: string): string {
  const { value, diagnostics } = parseWithWords(createSourceFile('map.journey', text));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return formatTree(value);
}

test.each([
  [
    'two spaces a level',
    'stage: A\n    step: B\n\tthought: C\n'.replace('\t', '        '),
    'stage: A\n  step: B\n    thought: C\n',
  ],
  ['tabs', 'stage: A\n\tstep: B\n\t\tthought: C\n', 'stage: A\n  step: B\n    thought: C\n'],
  ['an indented file', '   stage: A\n     step: B\n', 'stage: A\n  step: B\n'],
  [
    'one space between the parts of a head',
    'pain   few  @eva \t@ben:Few reviews\n',
    'pain few @eva @ben: Few reviews\n',
  ],
  [
    'one space behind the colon, none without a text',
    'stage:A\nstep:   B\njourney:\n  goal:C',
    'stage: A\nstep: B\njourney:\n  goal: C\n',
  ],
  ['blanks at the end of a line', 'stage: A  \t\n  \n', 'stage: A\n'],
  ['blanks within a text stay', 'note: a  b\t c\n', 'note: a  b\t c\n'],
  ['at most one blank line', '\n\nstage: A\n\n\n\nstage: B\n\n\n', 'stage: A\n\nstage: B\n'],
  ['no blank line is made', 'stage: A\nstage: B\n', 'stage: A\nstage: B\n'],
  ['one in front of the first child stays', 'stage: A\n\n  goal: B\n', 'stage: A\n\n  goal: B\n'],
  [
    'CRLF stays where most lines have it',
    'stage: A\r\n   goal: B\r\nstage: C\n',
    'stage: A\r\n  goal: B\r\nstage: C\r\n',
  ],
  ['and goes where most have none', 'stage: A\n   goal: B\nstage: C\r\n', 'stage: A\n  goal: B\nstage: C\n'],
  ['nothing', '\n \n', ''],
  ['comments alone', '\n# a\n\n\n# b', '# a\n\n# b\n'],
])('%s', (_name, written, expected) => {
  expect(formatted(written)).toBe(expected);
  expect(formatted(expected)).toBe(expected);
});

test.each([
  ['items', 'pain: A   [severity:   high,effect: workaround ]\n', 'pain: A [severity: high, effect: workaround]\n'],
  ['quotes and escapes stay', 'note: A [source: "a, \\"b\\"" ,  c]\n', 'note: A [source: "a, \\"b\\"", c]\n'],
  ['names', 'step: A [channel:  web ,phone, optional]\n', 'step: A [channel: web, phone, optional]\n'],
  ['a bracket that is text', 'note: See  [1]  and \\[severity: high]\n', 'note: See  [1]  and \\[severity: high]\n'],
  ['a list without a text', 'pain:   [severity: high]\n', 'pain: [severity: high]\n'],
])('lists: %s', (_name, written, expected) => {
  expect(formatTree(parseWithWords(createSourceFile('map.journey', written)).value)).toBe(expected);
});

test.each([
  ['lines stay lines', 'note: A\n      |  b\n   |\n |c  [source: x]\n', 'note: A\n  | b\n  |\n  | c [source: x]\n'],
  ['a text that begins below', 'note:\n   | a\n', 'note:\n  | a\n'],
  ['a list on a line of its own', 'note: A\n  |   [source: x]\n', 'note: A\n  | [source: x]\n'],
  ['with CRLF', 'note: A\r\n    | b\r\n', 'note: A\r\n  | b\r\n'],
])('continued texts: %s', (_name, written, expected) => {
  expect(formatted(written)).toBe(expected);
});

test('comments stay where they belong, as they are written', () => {
  const written = `#of the file
#
##  a heading

journey: A
      # last in the journey
    # also
# of the stage

stage: B
    # of the step
    step: C
          # last in the step
    # last in the stage
# last in the file
`;
  expect(formatted(written)).toBe(`#of the file
#
##  a heading

journey: A
  # last in the journey
  # also
# of the stage

stage: B
  # of the step
  step: C
    # last in the step
  # last in the stage
# last in the file
`);
});

test.each([
  ['above what goes on', 'stage: A\n      # b\n  step: B\n', 'stage: A\n  # b\n  step: B\n'],
  [
    'below one of an outer block',
    'stage: A\n# c\n   # also of C\nstage: C\n',
    'stage: A\n# c\n# also of C\nstage: C\n',
  ],
])('comments never change their order: %s', (_name, written, expected) => {
  expect(formatted(written)).toBe(expected);
});

test('a tree that says something else is told apart', () => {
  const tree = (text: string) => parseWithWords(createSourceFile('map.journey', text)).value;
  const same = (one: string, other: string) => sameTree(tree(one), tree(other));
  expect(same('stage: A\n  step: B\n', 'stage:A\n     step:B')).toBe(true);
  const base = '# c\npain p @eva: A [severity: high]\n  note: B\n  # d\n';
  for (const [from, to] of [
    ['# c', '# x'],
    ['pain', 'risk'],
    [' p ', ' q '],
    ['@eva', '@ben'],
    [': A', ': X'],
    ['high', '"high"'],
    ['severity', 'effect'],
    ['  note: B', 'note: B'],
    ['  # d', '# d'],
    [' [severity: high]', ''],
  ] as const)
    expect(same(base, base.replace(from, to)), from).toBe(false);
});
