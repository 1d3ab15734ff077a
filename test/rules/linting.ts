// What the tests of rules share: a map linted with some rules, and findings as lines to compare with.

import { type CheckOptions, check } from '../../src/compile.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { findRule } from '../../src/lint/find-rule.js';
import type { LintSettings, RuleSetting } from '../../src/lint/settings.js';
import type { CalendarDate } from '../../src/model/value.js';
import { createSourceFile, positionAt } from '../../src/source/source-file.js';
import { type Project, readerOf } from '../resolve/resolving.js';

export const today: CalendarDate = { kind: 'date', year: 2026, month: 11, day: 1 };

export interface Linting extends Omit<CheckOptions, 'rules'> {
  readonly preset?: LintSettings['preset'];
  /** By code or name. */
  readonly only?: readonly string[];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly requireReason?: boolean;
  readonly project?: Project;
}

export function linted(text: string, linting: Linting = {}): readonly Diagnostic[] {
  const { preset = 'strict', only, rules = {}, requireReason, project = {}, ...options } = linting;
  const file = createSourceFile('map.journey', text);
  const settings: LintSettings = {
    preset,
    rules: new Map(Object.entries(rules).map(([rule, setting]) => [nameOf(rule), setting])),
    ...(only === undefined ? {} : { only: new Set(only.map(nameOf)) }),
    ...(requireReason === undefined ? {} : { requireReason }),
  };
  return check(file, { files: readerOf(project, file), today, ...options, rules: settings });
}

/** `line code`, with the path in front when it is not the map's own. */
export function places(text: string, linting: Linting = {}): readonly string[] {
  return linted(text, linting).map(({ code, span }) => {
    const path = span.file.path === 'map.journey' ? '' : `${span.file.path}:`;
    return `${path}${positionAt(span.file, span.start).line} ${code}`;
  });
}

export function messages(text: string, linting: Linting = {}): readonly string[] {
  return linted(text, linting).map(({ message }) => message);
}

function nameOf(codeOrName: string): string {
  const rule = findRule(codeOrName);
  if (rule === undefined) throw new Error(`no rule is called ${codeOrName}`);
  return rule.name;
}
