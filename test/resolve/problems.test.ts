// Every documented problem of meaning: its bad example has it, alone, and its good example has none.

import { describe, expect, it } from 'vitest';
import { referenceProblems } from '../../src/diagnostics/problems/references.js';
import { structureProblems } from '../../src/diagnostics/problems/structure.js';
import { valueProblems } from '../../src/diagnostics/problems/values.js';
import { exampleProject } from './example-project.js';
import { resolveText } from './resolving.js';

const problems = [...structureProblems, ...valueProblems, ...referenceProblems];

describe.each(problems.map((problem) => [`${problem.code} ${problem.name}`, problem] as const))('%s', (_, problem) => {
  it('is found in its bad example, and nothing else is', () => {
    const { diagnostics, findings } = resolveText(problem.badExample, exampleProject);
    expect(
      diagnostics.map(({ code }) => code),
      findings.join('\n'),
    ).toEqual([problem.code]);
  });

  it('is not found in its good example, nor is anything else', () => {
    expect(resolveText(problem.goodExample, exampleProject).findings).toEqual([]);
  });

  it('speaks as all messages do: lower case, no full stop', () => {
    for (const { message, help } of resolveText(problem.badExample, exampleProject).diagnostics) {
      for (const sentence of [message, ...help]) expect(sentence).toMatch(/^[^A-Z].*[^.]$/s);
    }
  });
});

it('codes and names are unique', () => {
  expect(new Set(problems.map(({ code }) => code)).size).toBe(problems.length);
  expect(new Set(problems.map(({ name }) => name)).size).toBe(problems.length);
});
