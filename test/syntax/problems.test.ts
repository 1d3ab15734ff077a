// Every problem of the text and its syntax: its bad example has exactly that finding, its good example none.

import { describe, expect, it } from 'vitest';
import { lineProblems } from '../../src/diagnostics/problems/lines.js';
import { listProblems } from '../../src/diagnostics/problems/lists.js';
import { headProblems } from '../../src/diagnostics/problems/syntax.js';
import { textProblems } from '../../src/diagnostics/problems/text.js';
import { codesOf, findingsOf } from './known-words.js';

const problems = [...textProblems, ...lineProblems, ...headProblems, ...listProblems];

/** Examples as long as the limits would teach nobody anything. */
const smallLimits = new Map([
  ['J001', { fileBytes: 64 }],
  ['J002', { lineLength: 38 }],
  ['J004', { statements: 1 }],
]);

describe('the problems of the syntax', () => {
  it.each(problems)('$code $name finds its bad example', ({ code, badExample }) => {
    expect(codesOf(badExample, smallLimits.get(code))).toEqual([code]);
  });

  it.each(problems)('$code $name accepts its good example', ({ code, goodExample }) => {
    expect(findingsOf(goodExample, code === 'J004' ? {} : smallLimits.get(code))).toEqual([]);
  });

  it('have codes and names of their own, in order', () => {
    const codes = problems.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(new Set(problems.map(({ name }) => name)).size).toBe(problems.length);
  });

  it.each(problems)('$code is documented', ({ code, name, summary, explanation }) => {
    expect(code).toMatch(/^J0[0-6]\d$/);
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(summary).not.toMatch(/^[A-Z]|\.$/);
    expect(explanation.length).toBeGreaterThan(60);
  });
});
