// Which rules hold, how severely and with which options. Reads no configuration and knows no single rule.

import type { Severity } from '../diagnostics/diagnostic.js';
import type { Level, PresetName, Rule } from '../rules/rule.js';
import type { OptionValue } from '../rules/shared/options.js';

export interface LintSettings {
  readonly preset: PresetName;
  /** By the names of rules. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Names of the only rules that run; those that are off run too. */
  readonly only?: ReadonlySet<string>;
  /** Names of rules that do not run, whatever else is said. */
  readonly skip?: ReadonlySet<string>;
  /** Every suppression says why. */
  readonly requireReason?: boolean;
}

export interface RuleSetting {
  readonly severity?: Level;
  readonly options?: ReadonlyMap<string, OptionValue>;
}

export const recommendedSettings: LintSettings = { preset: 'recommended', rules: new Map() };

export interface RunningRule {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** Of a library only what is said of parts. */
export function runningRules(all: readonly Rule[], settings: LintSettings, library: boolean): readonly RunningRule[] {
  return all.flatMap((rule) => {
    const severity = levelOf(rule, settings);
    return severity === 'off' || (library && !rule.forLibraries) ? [] : [{ rule, severity }];
  });
}

export function levelOf(rule: Rule, { preset, rules, only, skip }: LintSettings): Level {
  if (skip?.has(rule.name)) return 'off';
  const level = rules.get(rule.name)?.severity ?? rule.presets[preset];
  if (only === undefined) return level;
  if (!only.has(rule.name)) return 'off';
  return level === 'off' ? loudest(rule) : level;
}

/** Who asks for a rule that is off wants to hear it. */
function loudest({ presets }: Rule): Level {
  const { strict, recommended } = presets;
  if (strict !== 'off') return strict;
  return recommended === 'off' ? 'warning' : recommended;
}
