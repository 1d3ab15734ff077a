// Nothing that an author says is dropped: every fact of every word appears on the sheet.

import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.js';
import { layouts } from '../../src/layouts/index.js';
import type { Fact } from '../../src/model/fact.js';
import type { Declared, Journey, Moment } from '../../src/model/journey.js';
import { shownText } from '../../src/scene/pieces/fact-text.js';
import { hasWords, planOf, sceneOf, wordsOf } from '../scene/drawn-texts.js';
import { everyWord } from './every-word.js';

const { value: journey, diagnostics } = compile(everyWord);
const plan = planOf(everyWord);

test('the map that says every word is without a mistake', () => {
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
});

describe.each(layouts.map(({ name }) => name))('a map that says every word, as %s,', (layout) => {
  const words = wordsOf(sceneOf(everyWord, undefined, layout));

  test.each(factsOn(journey).map((fact) => [fact.word, fact.text, fact] as const))('%s: %s', (_, __, fact) => {
    expect(expectedTexts(fact).filter((text) => !hasWords(words, text))).toEqual([]);
  });

  test.each(thingsOn(journey).map(({ title }) => [title]))('%s', (title) => {
    expect(hasWords(words, title)).toBe(true);
  });
});

/** Told by marks, by the shape of the sheet, or to those who cannot see it. */
const withoutWords: ReadonlySet<string> = new Set([
  ...['primary', 'level', 'better', 'scale', 'language', 'direction', 'review-every', 'colour'],
]);

function factsOn(map: Journey): readonly Fact[] {
  const holders: readonly { readonly facts: readonly Fact[] }[] = [map, ...map.personas, ...map.actors];
  return [...holders, ...momentsOn(map)]
    .flatMap(({ facts }) => withNested(facts))
    .filter((fact) => !withoutWords.has(fact.word) && !(fact.word === 'source'));
}

function momentsOn(map: Journey): readonly Declared[] {
  return map.stages.flatMap((stage) => [stage, ...inner(stage.moments)]);
}

function inner(moments: readonly Moment[]): readonly Moment[] {
  return moments.flatMap((moment) => [moment, ...(moment.kind === 'step' ? inner(moment.moments) : [])]);
}

function withNested(facts: readonly Fact[]): readonly Fact[] {
  return facts.flatMap((fact) => [fact, ...withNested(fact.facts)]);
}

function thingsOn(map: Journey): readonly Declared[] {
  const own = [map, ...map.personas, ...map.actors, ...map.sources, ...map.metrics, ...map.lanes];
  return [...own, ...momentsOn(map)];
}

/** References, choices and dates are told in the sheet's words; scores by their words. */
function expectedTexts(fact: Fact): readonly string[] {
  if (fact.value.kind === 'score') return [fact.value.words];
  if (fact.value.kind === 'flag') return [plan.wording.facts.optional];
  if (fact.value.kind === 'label') return ['Brand new'];
  if (fact.word === 'metric' && fact.value.kind === 'references') return ['Would recommend us', '31', 'before 12'];
  if (fact.word === 'solves') return ['Far pain words'];
  return fact.word === 'personas' ? shownText(plan, fact).split(', ') : [shownText(plan, fact)];
}
