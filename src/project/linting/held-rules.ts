// Which rules hold for a file, and where each of it is said: presets, configurations from far to near, flags.

import type { LintSettings } from '../../lint/settings.js';
import type { Level, PresetName } from '../../rules/rule.js';
import type { OptionValue } from '../../rules/shared/options.js';
import { positionAt } from '../../source/source-file.js';
import type { Span } from '../../source/span.js';
import type { RuleLine } from '../configuration/configuration.js';
import type { RuleLayer } from './rule-layer.js';

/** What the command line says of rules; names of rules throughout. */
export interface RuleFlags {
  readonly preset?: PresetName;
  readonly rules: ReadonlyMap<string, Level>;
  readonly only?: ReadonlySet<string>;
  readonly skip?: ReadonlySet<string>;
}

export interface HeldRules {
  readonly preset: Said<PresetName>;
  readonly requireReason: Said<boolean>;
  /** Only those of which something is said besides the preset. */
  readonly rules: ReadonlyMap<string, HeldRule>;
  readonly flags: RuleFlags;
}

export interface HeldRule {
  readonly severity?: Said<Level>;
  readonly options: ReadonlyMap<string, Said<OptionValue>>;
}

/** A value, and where it comes from: `journey.config.yaml:3`, `--preset`. */
export interface Said<Value> {
  readonly value: Value;
  readonly origin: string;
}

export function heldRules(layers: readonly RuleLayer[], path: string, flags: RuleFlags): HeldRules {
  let preset: Said<PresetName> = { value: 'recommended', origin: 'default' };
  let requireReason: Said<boolean> = { value: false, origin: 'default' };
  const rules = new Map<string, GrowingRule>();
  const ofRule = (rule: string) => {
    const held: GrowingRule = rules.get(rule) ?? { options: new Map() };
    rules.set(rule, held);
    return held;
  };
  const addLines = (lines: readonly RuleLine[]) => {
    for (const { rule, severity, options, span } of lines) {
      const held = ofRule(rule);
      const origin = originOf(span);
      if (severity !== undefined) held.severity = { value: severity, origin };
      for (const [key, value] of options) held.options.set(key, { value, origin });
    }
  };
  for (const layer of layers) {
    for (const part of [layer, ...layer.overrides.filter(({ matches }) => matches(path))]) {
      const reason = part['require-reason'];
      if (part.preset !== undefined) preset = { value: part.preset.value, origin: originOf(part.preset.span) };
      if (reason !== undefined) requireReason = { value: reason.value, origin: originOf(reason.span) };
      addLines(part.rules ?? []);
    }
  }
  if (flags.preset !== undefined) preset = { value: flags.preset, origin: '--preset' };
  for (const [rule, value] of flags.rules) ofRule(rule).severity = { value, origin: '--rule' };
  return { preset, requireReason, rules, flags };
}

interface GrowingRule {
  severity?: Said<Level>;
  readonly options: Map<string, Said<OptionValue>>;
}

export function settingsFrom({ preset, requireReason, rules, flags }: HeldRules): LintSettings {
  return {
    preset: preset.value,
    requireReason: requireReason.value,
    rules: new Map(
      [...rules].map(([rule, { severity, options }]) => [
        rule,
        {
          ...(severity === undefined ? {} : { severity: severity.value }),
          options: new Map([...options].map(([key, { value }]) => [key, value])),
        },
      ]),
    ),
    ...(flags.only === undefined ? {} : { only: flags.only }),
    ...(flags.skip === undefined ? {} : { skip: flags.skip }),
  };
}

function originOf({ file, start }: Span): string {
  return `${file.path}:${positionAt(file, start).line}`;
}
