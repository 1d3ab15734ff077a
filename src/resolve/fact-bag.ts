// The facts of one holder while they are gathered: where a word that stands once comes a second time, it is said.

import { report } from '../diagnostics/problem.js';
import { givenTwice } from '../diagnostics/problems/structure.js';
import type { Fact } from '../model/fact.js';
import { note, type Resolution } from './resolution.js';
import type { KnownWord } from './words.js';

/** A fact that is being put together. */
export type MutableFact = { -readonly [Key in keyof Fact]: Fact[Key] };

/** Facts of one holder, as they are gathered. */
export interface FactBag {
  readonly facts: Fact[];
  /** The first fact of each word, once there are many. */
  firsts: Map<string, Fact> | undefined;
}

export function createFactBag(): FactBag {
  return { facts: [], firsts: undefined };
}

/** Most holders hold few facts, which are faster looked through than indexed. */
const few = 12;

/** Nothing is lost: also the second of two facts that can only be one stays in the model. */
export function addFact(bag: FactBag, fact: Fact, { entry, role }: KnownWord, resolution: Resolution): void {
  const first = entry.repeats || role === 'extension' ? undefined : firstOf(bag, fact.word);
  bag.facts.push(fact);
  if (bag.firsts !== undefined && !bag.firsts.has(fact.word)) bag.firsts.set(fact.word, fact);
  if (first === undefined) return;
  const related = [{ span: first.span, message: 'first given here' }];
  note(resolution, report(givenTwice, fact.keywordSpan, { word: fact.word }, { related }));
}

function firstOf(bag: FactBag, word: string): Fact | undefined {
  const { facts } = bag;
  if (facts.length <= few) return facts.find((fact) => fact.word === word);
  if (bag.firsts === undefined) {
    bag.firsts = new Map();
    for (const fact of facts) if (!bag.firsts.has(fact.word)) bag.firsts.set(fact.word, fact);
  }
  return bag.firsts.get(word);
}
