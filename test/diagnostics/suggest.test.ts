import { expect, it } from 'vitest';
import { didYouMean, suggest } from '../../src/diagnostics/suggest.js';

const words = ['emotion', 'opportunity', 'touchpoint', 'thought', 'goal', 'job', 'n', 'Stage'];

it.each([
  ['emotoin', ['emotion'], 'two letters swapped are one slip'],
  ['touchpiont', ['touchpoint'], 'the same, in the middle'],
  ['oportunity', ['opportunity'], 'a letter is missing'],
  ['gaol', ['goal'], 'a short word may hold one slip'],
  ['gial', ['goal'], 'another letter'],
  ['gxxl', [], 'two slips in a word of four are another word'],
  ['STAGE', ['Stage'], 'case does not count'],
  ['m', [], 'one letter is too little to guess from'],
  ['zebra', [], 'nothing is near'],
  ['', [], 'nothing is written'],
])('%s -> %j: %s', (word, expected) => {
  expect(suggest(word, words)).toEqual(expected);
});

it('the nearest comes first, then the same first letter, then the order given', () => {
  expect(suggest('chanel', ['panel', 'channels', 'channel'])).toEqual(['channel', 'channels', 'panel']);
});

it('stops when its budget is spent, so that a file of slips stays fast', () => {
  const budget = { comparisons: 2 };
  expect(suggest('emotoin', ['emotiom', 'emotian', 'emotion'], 3, budget)).toHaveLength(2);
  expect(budget.comparisons).toBe(0);
});

it.each([
  [[], undefined],
  [['a'], 'did you mean "a"?'],
  [['a', 'b', 'c'], 'did you mean "a", "b" or "c"?'],
])('%j is asked as %s', (suggestions, question) => {
  expect(didYouMean(suggestions)).toBe(question);
});
