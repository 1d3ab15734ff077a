// What the command line says of rules, with the nearest name where there is no such rule.

import { findRule, nearestRules } from '../../lint/find-rule.js';
import type { RuleFlags } from '../../project/linting/held-rules.js';
import type { Level, PresetName } from '../../rules/rule.js';

export interface WrittenRuleFlags {
  readonly preset?: PresetName;
  /** `NAME=SEVERITY`. */
  readonly rule?: readonly string[];
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}

export type ReadRuleFlags =
  | { readonly kind: 'read'; readonly flags: RuleFlags }
  | { readonly kind: 'refused'; readonly reason: string };

export function readRuleFlags({ preset, rule = [], only, skip }: WrittenRuleFlags): ReadRuleFlags {
  const wrong: string[] = [];
  const nameOf = (word: string, flag: string): readonly string[] => {
    const found = findRule(word);
    if (found === undefined) wrong.push(noRule(word, flag));
    return found === undefined ? [] : [found.name];
  };
  const setOf = (words: readonly string[], flag: string) =>
    new Set(words.flatMap((word) => word.split(',').flatMap((one) => nameOf(one.trim(), flag))));
  const rules = rule.flatMap((assignment) => {
    const [name = '', severity] = assignment.split('=', 2);
    const level = levels.find((known) => known === severity?.trim());
    if (level === undefined)
      wrong.push(`"--rule ${assignment}" is not NAME=SEVERITY; severities are ${levels.join(', ')}`);
    return level === undefined ? [] : nameOf(name, '--rule').map((found) => [found, level] as const);
  });
  const flags: RuleFlags = {
    ...(preset === undefined ? {} : { preset }),
    rules: new Map(rules),
    ...(only === undefined ? {} : { only: setOf(only, '--only') }),
    ...(skip === undefined ? {} : { skip: setOf(skip, '--skip') }),
  };
  const [reason] = wrong;
  return reason === undefined ? { kind: 'read', flags } : { kind: 'refused', reason };
}

const levels: readonly Level[] = ['off', 'info', 'warning', 'error'];

function noRule(word: string, flag: string): string {
  if (/^j[012]\d\d$/i.test(word))
    return `${flag}: ${word.toUpperCase()} is no rule but an error of the text, and always holds`;
  const [nearest] = nearestRules(word);
  const advice = nearest === undefined ? '"journey rules" lists them.' : `Did you mean "${nearest}"?`;
  return `${flag}: no rule is called "${word}". ${advice}`;
}
