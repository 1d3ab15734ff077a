// What `journey explain` prints.

import { expect, test } from 'vitest';
import { explainProblem, findProblem } from '../../src/diagnostics/explain.js';
import type { Problem } from '../../src/diagnostics/problem.js';

const problem: Problem<{ readonly name: string }> = {
  code: 'J203',
  name: 'unknown-channel',
  severity: 'error',
  summary: 'a channel that is declared nowhere',
  explanation: `Once a file or one of its includes declares a channel, the list is closed, so
that a slip of the pen does not become a new channel.

Either:
- declare it, or
- write the name of one that is declared.`,
  badExample: '\nchannel web: Website\n\nstage: Eat\n  channel: wbe\n',
  goodExample: 'channel web: Website\n\nstage: Eat\n  channel: web\n',
  message: ({ name }) => `no channel is called "${name}"`,
};

test('what, why, a file that has the problem, and the same file mended', () => {
  expect(explainProblem(problem)).toBe(`J203 unknown-channel (error)

a channel that is declared nowhere

Once a file or one of its includes declares a channel, the list is closed, so
that a slip of the pen does not become a new channel.

Either:
- declare it, or
- write the name of one that is declared.

Not like this:

    channel web: Website

    stage: Eat
      channel: wbe

But like this:

    channel web: Website

    stage: Eat
      channel: web
`);
});

test('prose is filled to 80 columns', () => {
  const explanation = `${'word '.repeat(40)}\nnext 予約する予約する ${'x'.repeat(90)} end`;
  const lines = explainProblem({ ...problem, explanation }).split('\n');
  expect(lines.filter((line) => line.length > 80)).toEqual(['x'.repeat(90)]);
  expect(lines[4]).toBe('word '.repeat(16).trim());
});

test('a problem is found by its code or name, in any case', () => {
  const problems = [problem];
  expect(findProblem(problems, 'J203')).toBe(problem);
  expect(findProblem(problems, ' j203 ')).toBe(problem);
  expect(findProblem(problems, 'Unknown-Channel')).toBe(problem);
  expect(findProblem(problems, 'J204')).toBeUndefined();
  expect(findProblem(problems, '__proto__')).toBeUndefined();
});
