// What journey.config.yaml says of rules: preset, severities, typed options, by file where they differ. The options and
// their limits are those of the rules themselves.

import { isMap, isScalar, type Node } from 'yaml';
import { report } from '../../diagnostics/problem.js';
import { unknownSetting } from '../../diagnostics/problems/configuration.js';
import { findRule, nearestRules } from '../../lint/find-rule.js';
import { rules } from '../../rules/index.js';
import type { Level, PresetName, Rule } from '../../rules/rule.js';
import type { OptionDefinition, OptionValue } from '../../rules/shared/options.js';
import type { Override, RuleLine } from './configuration.js';
import { type Reading, resolveAlias, spanOfNode } from './reading.js';
import {
  choice,
  documented,
  group,
  type JsonSchema,
  listOf,
  located,
  readAs,
  type Setting,
  text,
  wholeNumber,
  yesOrNo,
} from './setting.js';
import { wrong } from './wrong-value.js';

const levels: readonly Level[] = ['off', 'info', 'warning', 'error'];
const presetNames: readonly PresetName[] = ['recommended', 'strict'];

export const presetSetting = documented(
  'The rules that hold and how severely: `recommended`, what nobody disputes, or `strict`, what a mature team holds itself to. Default: recommended.',
  located(oneOf(presetNames)),
);

export const reasonSetting = documented(
  'Every `journey-ignore` gives its reason after `--`. Default: no.',
  located(yesOrNo),
);

export const rulesSetting: Setting<readonly RuleLine[]> = documented(
  'Rules by name or code: a severity (`off`, `info`, `warning`, `error`), or settings with `severity` and the options of the rule. `journey rules` lists them.',
  {
    schema: { type: 'object', additionalProperties: false, ...ruleSchemas() },
    read: (node, key, reading) => {
      const resolved = resolveAlias(node, reading);
      if (!isMap<Node, Node | null>(resolved)) return wrong(node, key, 'rules as lines "name: severity"', reading);
      return resolved.items.flatMap(({ key: nameNode, value }) => readRule(nameNode, value, key, reading));
    },
  },
);

const glob = text('a path or glob inside this folder, such as "drafts/**"', (words) => words !== '', { minLength: 1 });

export const overridesSetting: Setting<readonly Override[]> = documented(
  'Other rules for some files. Later ones win.',
  listOf(
    group<Override>({
      files: documented('Which maps, as globs from this folder. `!glob` takes away.', listOf(glob)),
      preset: presetSetting,
      rules: rulesSetting,
      'require-reason': reasonSetting,
    }),
  ),
);

export const ignoresSetting = documented(
  'Globs of files that `journey check` passes over, unless they are named. Drawing takes them all the same.',
  listOf(glob),
);

function readRule(nameNode: Node, value: Node | null, place: string, reading: Reading): readonly RuleLine[] {
  const written = String(isScalar(nameNode) ? nameNode.value : nameNode);
  const rule = findRule(written);
  if (rule === undefined) {
    const [nearest] = nearestRules(written);
    const help = nearest === undefined ? '"journey rules" lists all rules' : `did you mean "${nearest}"?`;
    const found = { key: written, place };
    reading.add(report(unknownSetting, spanOfNode(nameNode, reading), found, { help: [help] }));
    return [];
  }
  const read = settingOf(rule).read(value, `${place}.${written}`, { ...reading, anchor: value ?? nameNode });
  return read === undefined ? [] : [{ rule: rule.name, span: spanOfNode(nameNode, reading), ...read }];
}

type RuleValues = Omit<RuleLine, 'rule' | 'span'>;

/** `off`, or `{ severity: warning, limit: 200 }`. */
function settingOf(rule: Rule): Setting<RuleValues> {
  const severity = readAs(oneOf(levels), (level): RuleValues => ({ severity: level, options: new Map() }));
  const whole = wholeSetting(rule);
  return {
    schema: { anyOf: [severity.schema, whole.schema] },
    read: (node, key, reading) => (isMap(resolveAlias(node, reading)) ? whole : severity).read(node, key, reading),
  };
}

function wholeSetting({ options }: Rule): Setting<RuleValues> {
  const own = Object.entries(options).map(([key, definition]) => [key, optionSetting(definition)] as const);
  const settings: Readonly<Record<string, Setting<Level | OptionValue>>> = Object.fromEntries([
    ['severity', documented('Default: that of the preset.', oneOf(levels))],
    ...own,
  ]);
  return readAs(group<Readonly<Record<string, Level | OptionValue>>>(settings), (values) => {
    const given = Object.entries(values);
    const severity = levels.find((level) => level === values.severity);
    const optionValues = given.flatMap(([key, value]) =>
      typeof value === 'string' || value === undefined ? [] : [[key, value] as const],
    );
    return { ...(severity === undefined ? {} : { severity }), options: new Map<string, OptionValue>(optionValues) };
  });
}

function optionSetting(definition: OptionDefinition): Setting<OptionValue> {
  const usual = `${definition.documentation} Default: ${describeUsual(definition)}.`;
  if (definition.kind === 'number') return documented(usual, wholeNumber(definition.least, definition.most));
  return documented(usual, listOf(text('words', (words) => words.trim() !== '', { minLength: 1 })));
}

function describeUsual(definition: OptionDefinition): string {
  if (definition.kind === 'number') return String(definition.usual);
  return definition.usual.length === 0 ? 'none' : definition.usual.join(', ');
}

/** A choice of ours, so that its type is as narrow as its values. */
function oneOf<Value extends string>(values: readonly Value[]): Setting<Value> {
  return readAs(choice(values), (read) => values.find((value) => value === read));
}

function ruleSchemas(): JsonSchema {
  const properties = Object.fromEntries(
    rules.map((rule) => [rule.name, { description: `${rule.code}: ${rule.summary}.`, ...settingOf(rule).schema }]),
  );
  return { properties, patternProperties: { '^[Jj][3-6]\\d{2}$': { anyOf: [{ enum: levels }, { type: 'object' }] } } };
}
