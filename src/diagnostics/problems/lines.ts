// J020 to J029: how lines belong together. Indentation, and texts that go on over several lines.

import type { Problem, ProblemEntry } from '../problem.js';
import { shortened } from '../shortened.js';

export const mixedIndentation: Problem<{
  readonly within: boolean;
  readonly expected: 'spaces' | 'tabs';
  readonly lines: number;
}> = {
  code: 'J020',
  name: 'mixed-indentation',
  severity: 'error',
  summary: 'tabs and spaces are mixed in the indentation',
  explanation:
    'How wide a tab is, each editor decides for itself. Where tabs and spaces meet, two people see two different maps, so a line uses one of them, the same as the lines it stands with. Lines that follow each other make one finding.\n\nThe tool reads a tab as one level; look at the places before you accept the fix.',
  badExample: 'journey: Dinner\nstage: Eat\n  goal: A good evening\n\tneed: A quiet table\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  goal: A good evening\n  need: A quiet table\n',
  message: ({ within, expected, lines }) => {
    const subject = lines === 1 ? 'this line is' : `${lines} lines from here on are`;
    if (within) return `${subject} indented with tabs and spaces mixed`;
    const [found, other] = expected === 'spaces' ? ['tabs', 'spaces'] : ['spaces', 'tabs'];
    return `${subject} indented with ${found}, and what stands above with ${other}`;
  },
};

export const betweenLevels: Problem<{
  readonly width: number;
  readonly above: string;
  readonly inner: number;
  readonly outer: number;
  /** Where its word may stand at one of them only. */
  readonly only?: number;
}> = {
  code: 'J021',
  name: 'between-levels',
  severity: 'error',
  summary: 'a line stands between two levels of indentation',
  explanation:
    'Lines of one parent align. A line that is indented less than those above it, and more than their parent, belongs to neither by what the reader sees. It is read as one of the nearest of the two.',
  badExample: 'journey: Dinner\nstage: Eat\n    goal: A good evening\n   need: A quiet table\n',
  goodExample: 'journey: Dinner\nstage: Eat\n    goal: A good evening\n    need: A quiet table\n',
  message: ({ width, inner, outer }) =>
    `this line is indented by ${width}, between the levels ${outer} and ${inner} above it`,
  help: ({ above, inner, outer, only }) => {
    const beside = `indent it by ${inner} to stand beside "${shortened(above)}"`;
    if (only === undefined) return [`${beside}, or by ${outer} to stand one level further out`];
    return [only === inner ? beside : `indent it by ${outer} to stand one level further out`];
  },
};

export const belowBase: Problem<{ readonly first: string }> = {
  code: 'J022',
  name: 'before-the-first-column',
  severity: 'error',
  summary: 'a line begins further left than the first line of the file',
  explanation:
    'The first line says where the map begins, so that a map may stand indented inside another text. A line further left belongs to nothing; it is read as one of the top level.',
  badExample: '  journey: Dinner\nstage: Eat\n',
  goodExample: 'journey: Dinner\nstage: Eat\n',
  message: ({ first }) => `this line begins further left than the first one, "${shortened(first)}"`,
  help: () => ['begin both in the same column'],
};

export const orphanContinuation: Problem<{ readonly between: 'blank' | 'comment' | 'nothing' }> = {
  code: 'J023',
  name: 'nothing-to-continue',
  severity: 'error',
  summary: 'a line with `|` that stands below no statement',
  explanation:
    'A line that begins with `|` goes on with the text of the line directly above it. With a blank line or a comment between them nobody can see what it continues. Such lines are left out.\n\nFor a new paragraph within a text, write a line with nothing but `|`.',
  badExample: 'journey: Dinner\nstage: Eat\n  note: The first half\n\n    | and the second\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  note: The first half\n    | and the second\n',
  message: ({ between }) => {
    if (between === 'nothing') return 'this line begins with "|", and nothing stands above it to continue';
    return `this line begins with "|", and ${between === 'blank' ? 'a blank line' : 'a comment'} parts it from the text it continues`;
  },
  help: ({ between }) => {
    if (between === 'blank') return ['take the blank line away; a line with nothing but "|" makes a new paragraph'];
    return [between === 'comment' ? 'move the comment above the statement' : 'write "keyword: text"'];
  },
};

export const flatContinuation: Problem<{ readonly keyword: string }> = {
  code: 'J024',
  name: 'flat-continuation',
  severity: 'error',
  summary: 'a line with `|` is not indented deeper than its statement',
  explanation:
    'A line that begins with `|` goes on with the text above it and is indented deeper than the statement, as everything is that belongs to one.',
  badExample: 'journey: Dinner\nstage: Eat\n  note: The first half\n  | and the second\n',
  goodExample: 'journey: Dinner\nstage: Eat\n  note: The first half\n    | and the second\n',
  message: ({ keyword }) => `a line with "|" is indented deeper than the "${shortened(keyword)}" it continues`,
};

export const listAboveContinuation: Problem<{ readonly list: string }> = {
  code: 'J025',
  name: 'list-above-continuation',
  severity: 'error',
  summary: 'a list of facts stands in the middle of a text that goes on below',
  explanation:
    'The list of facts ends a statement. Where a text goes on over several lines with `|`, the list stands at the end of the last.',
  badExample:
    'journey: Dinner\nstage: Eat\n  pain: The music is loud [severity: high]\n    | and the tables are close\n',
  goodExample:
    'journey: Dinner\nstage: Eat\n  pain: The music is loud\n    | and the tables are close [severity: high]\n',
  message: ({ list }) => `the list "${shortened(list)}" stands above the end of its text`,
  help: () => ['move it to the end of the last line with "|"'],
};

export const lineProblems: readonly ProblemEntry[] = [
  mixedIndentation,
  betweenLevels,
  belowBase,
  orphanContinuation,
  flatContinuation,
  listAboveContinuation,
];
