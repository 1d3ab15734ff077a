// What `journey explain` says of a rule. Only text; prints nothing.

import { indentExample, wrapText } from '../diagnostics/explain.js';
import type { Rule } from '../rules/rule.js';
import type { OptionDefinition } from '../rules/shared/options.js';

/** Plain text of at most 80 columns; examples keep their lines. */
export function explainRule(rule: Rule): string {
  const { why, sources, badExample, goodExample, whenNot } = rule.documentation();
  const options = Object.entries(rule.options).map(([key, definition]) => wrapText(optionText(key, definition)));
  return [
    `${rule.code} ${rule.name} (${severitiesOf(rule)})`,
    wrapText(rule.summary),
    wrapText(why),
    ...sources.map(({ who, says }) => wrapText(`${who}: ${says}`)),
    ...(options.length === 0 ? [] : ['Options:', ...options]),
    `Not like this:\n\n${indentExample(badExample)}`,
    `But like this:\n\n${indentExample(goodExample)}`,
    wrapText(whenNot),
  ]
    .join('\n\n')
    .concat('\n');
}

/** `recommended: info, strict: warning`. */
export function severitiesOf({ presets }: Rule): string {
  return `recommended: ${presets.recommended}, strict: ${presets.strict}`;
}

function optionText(key: string, definition: OptionDefinition): string {
  return `${key}: ${definition.documentation} ${usualText(definition)}`;
}

export function usualText(definition: OptionDefinition): string {
  if (definition.kind === 'number')
    return `A whole number from ${definition.least} to ${definition.most}; default ${definition.usual}.`;
  return `A list of words; default ${definition.usual.length === 0 ? 'none' : definition.usual.join(', ')}.`;
}
