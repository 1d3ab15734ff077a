// Looks at a map with every rule that holds: runs them, says once what is one cause, silences what the author silenced.
// Knows no single rule but that of unused suppressions.

import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import type { Journey } from '../model/journey.js';
import { rules } from '../rules/index.js';
import type { Checked, Found, Rule } from '../rules/rule.js';
import { lintedMap } from '../rules/shared/linted-map.js';
import type { OptionValue } from '../rules/shared/options.js';
import type { Surroundings } from '../rules/shared/surroundings.js';
import { saidOnce } from './once.js';
import { type LintSettings, type RunningRule, runningRules } from './settings.js';
import { readSuppressions, type Suppressions } from './suppressions/read-suppressions.js';
import { silences } from './suppressions/silences.js';
import { unusedSuppressions } from './suppressions/unused.js';

/**
 * `errors`: the map has findings that are errors of the text; then only its suppressions are looked at, since much of
 * what rules would miss may stand on lines that could not be understood.
 */
export function lint(
  journey: Journey,
  settings: LintSettings,
  surroundings: Surroundings,
  errors = false,
): readonly Diagnostic[] {
  const suppressions = readSuppressions(surroundings.trees, settings.requireReason === true);
  if (errors) return suppressions.diagnostics;
  const running = runningRules(rules, settings, journey.library);
  const map = lintedMap(journey, surroundings);
  const looked = running.flatMap(({ rule, severity }): readonly Looked[] => {
    const checked = rule.check?.(map, settings.rules.get(rule.name)?.options ?? noOptions);
    return checked === undefined ? [] : [{ rule, severity, checked }];
  });
  const findings = judge(looked, suppressions);
  return [...suppressions.diagnostics, ...findings, ...unusedSuppressions(running, suppressions, journey)];
}

interface Looked extends RunningRule {
  readonly checked: Checked;
}

const noOptions: ReadonlyMap<string, OptionValue> = new Map();

function judge(looked: readonly Looked[], suppressions: Suppressions): readonly Diagnostic[] {
  const said = placesByRule(looked);
  return looked.flatMap(({ rule, severity, checked }) => {
    const { found, instances } = checked;
    // Silenced first, so that a suppression counts as used also where another rule speaks of the same cause.
    const heard = found.filter((one) => !silences(suppressions, rule.name, one.at));
    const own = heard.filter((one) => !rule.yieldsTo.some((other) => said.get(other)?.has(placeOf(one))));
    const silenced = found.length - heard.length;
    const shown =
      instances === undefined ? own : saidOnce(rule, own, { ...instances, count: instances.count - silenced });
    return shown.map((one) => diagnosticOf(rule, severity, one));
  });
}

/** Where those rules found something that others yield to. */
function placesByRule(looked: readonly Looked[]): ReadonlyMap<string, ReadonlySet<string>> {
  const yieldedTo = new Set(looked.flatMap(({ rule }) => rule.yieldsTo));
  return new Map(
    looked
      .filter(({ rule }) => yieldedTo.has(rule.name))
      .map(({ rule, checked }) => [rule.name, new Set(checked.found.map(placeOf))]),
  );
}

function placeOf({ at: { keywordSpan } }: Found): string {
  return `${keywordSpan.start} ${keywordSpan.file.path}`;
}

function diagnosticOf({ code, name }: Rule, severity: Severity, found: Found): Diagnostic {
  const { at, span, message, label, related, notes, help, fix } = found;
  const placed = at.placedBy === undefined ? [] : [{ span: at.placedBy, message: 'placed here' }];
  return {
    code,
    name,
    severity,
    span: span ?? at.keywordSpan,
    message,
    ...(label === undefined ? {} : { label }),
    related: [...(related ?? []), ...placed],
    notes: notes ?? [],
    help: help ?? [],
    ...(fix === undefined ? {} : { fix }),
  };
}
