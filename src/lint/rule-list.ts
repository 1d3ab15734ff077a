// All rules as a list: for `journey rules`, for programs, and for docs/rules/README.md. Only text.

import { rules } from '../rules/index.js';
import type { Rule } from '../rules/rule.js';

export const ruleListFormats = ['text', 'markdown', 'json'] as const;
export type RuleListFormat = (typeof ruleListFormats)[number];

export function ruleList(format: RuleListFormat): string {
  if (format === 'json') return `${JSON.stringify({ rules: rules.map(ruleData) }, undefined, 2)}\n`;
  return format === 'markdown' ? `${ruleTable((rule) => rule.name)}\n` : textList();
}

/** `link` gives the name as it stands in the table. */
export function ruleTable(link: (rule: Rule) => string): string {
  const rows = rules.map(
    (rule) =>
      `| ${rule.code} | ${link(rule)} | ${rule.summary} | ${rule.presets.recommended} | ${rule.presets.strict} |`,
  );
  return ['| code | name | finds | recommended | strict |', '|---|---|---|---|---|', ...rows].join('\n');
}

function textList(): string {
  const width = Math.max(...rules.map(({ name }) => name.length));
  const rows = rules.map(
    ({ code, name, presets, summary }) =>
      `${code}  ${name.padEnd(width)}  ${presets.recommended.padEnd(11)}  ${presets.strict.padEnd(7)}  ${summary}`,
  );
  const head = `code  ${'name'.padEnd(width)}  recommended  strict   finds`;
  return `${[head, ...rows].join('\n')}\n`;
}

function ruleData(rule: Rule) {
  const { code, name, summary, presets, options, forLibraries } = rule;
  const { why, sources, badExample, goodExample, whenNot } = rule.documentation();
  return { code, name, summary, presets, forLibraries, options, why, sources, badExample, goodExample, whenNot };
}
