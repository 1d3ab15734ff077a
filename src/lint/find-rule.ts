// A rule by its code or its name, and what somebody meant who misspelt one.

import { suggest } from '../diagnostics/suggest.js';
import { rules } from '../rules/index.js';
import type { Rule } from '../rules/rule.js';

const index: ReadonlyMap<string, Rule> = new Map(
  rules.flatMap((rule) => [
    [rule.code.toLowerCase(), rule],
    [rule.name, rule],
  ]),
);

/** Whatever the case: `J403`, `j403`, `pain-without-opportunity`. */
export function findRule(codeOrName: string): Rule | undefined {
  return index.get(codeOrName.trim().toLowerCase());
}

/** The name or code that is nearest, nearest first. */
export function nearestRules(word: string): readonly string[] {
  const isCode = /^j\d/i.test(word);
  return suggest(
    word,
    rules.map(({ code, name }) => (isCode ? code : name)),
    2,
  );
}
