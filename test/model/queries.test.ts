// Questions that later stages ask of the model.

import { expect, it } from 'vitest';
import { byId, choiceOf, factOf, factsOf, flagOf, textOfFact, valueOfFact } from '../../src/model/queries.js';
import { resolveText } from '../resolve/resolving.js';

const { journey } = resolveText(
  'journey: D\n  goal: One\n  goal: Two\n  state: Current\n  reviewed: soon\npersona eva: Eva\n  primary: yes\n',
);

it('all facts of a word, in order, or the first', () => {
  expect(factsOf(journey, 'goal').map(({ text }) => text)).toEqual(['One', 'Two']);
  expect(factOf(journey, 'goal')?.text).toBe('One');
  expect(factOf(journey, 'scenario')).toBeUndefined();
});

it('the words of a fact, and its value when it is of the kind asked for', () => {
  expect(textOfFact(journey, 'state')).toBe('Current');
  expect(choiceOf(journey, 'state')).toBe('current');
  expect(valueOfFact(journey, 'reviewed', 'date')).toBeUndefined();
});

it('a flag that nobody set is no', () => {
  const eva = byId(journey.personas, 'eva');
  expect(eva && flagOf(eva, 'primary')).toBe(true);
  expect(flagOf(journey, 'primary')).toBe(false);
  expect(byId(journey.personas, '__proto__')).toBeUndefined();
});
