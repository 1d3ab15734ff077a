// Every rule as its documentation has it: the bad example breaks it, the good one does not.

import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.js';
import { linted } from './linting.js';

const exampleProject = { 'dinner.journey': 'journey: Dinner today\n' };

/** Found by those who read outputs, or by the comments of a file. */
const notByLooking = new Set(['stale-output', 'unused-suppression']);

describe.each(rules.map((rule) => [`${rule.code} ${rule.name}`, rule] as const))('%s', (_, rule) => {
  const { badExample, goodExample, why, sources, whenNot } = rule.documentation();
  const only = rule.name === 'unused-suppression' ? ['J607', 'J308'] : [rule.name];

  it.skipIf(rule.name === 'stale-output')('is found in its bad example, once', () => {
    const codes = linted(badExample, { only, project: exampleProject }).map(({ code }) => code);
    expect(codes).toEqual([rule.code]);
  });

  it('is not found in its good example', () => {
    const found = linted(goodExample, { only, project: exampleProject });
    expect(found.map(({ message }) => message)).toEqual([]);
  });

  it('speaks as all messages do: lower case, no full stop', () => {
    for (const { message, help } of linted(badExample, { only, project: exampleProject })) {
      for (const sentence of [message, ...help]) expect(sentence).toMatch(/^[^A-Z].*[^.]$/s);
    }
  });

  it('says why, who recommends it and when to leave it', () => {
    expect(why.length).toBeGreaterThan(80);
    expect(whenNot.length).toBeGreaterThan(20);
    expect(sources.length).toBeGreaterThan(0);
    expect(rule.summary).toMatch(/^[^A-Z].*[^.]$/);
  });

  it('is looked for in maps', () => {
    expect(rule.check === undefined).toBe(notByLooking.has(rule.name) && rule.name !== 'stale-output');
  });
});

it('codes and names are unique, codes ascend', () => {
  const codes = rules.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
});

it('yields only to rules that there are', () => {
  const names = new Set(rules.map(({ name }) => name));
  expect(rules.flatMap(({ yieldsTo }) => yieldsTo).filter((name) => !names.has(name))).toEqual([]);
});
