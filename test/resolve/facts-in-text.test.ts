// Brackets and signs that are the author's: no finding speaks of them.

import { expect, it } from 'vitest';
import { compile } from '../../src/compile.js';

it.each([
  'pain: The form forgets [severity: high]',
  'pain: The form forgets (severity: unknown)',
  'pain: The form forgets (see severity: high)',
  'pain: Severity (high)',
  'pain: The severity high',
  'pain: As in [source 2]',
  'note: The score [severity high] of the survey was changed',
  'thought: @eva_b wrote this',
  'thought: @home at last',
  'thought: Ask @eva',
  'thought @ben: @eva is late',
])('%s', (line) => {
  const map = `journey: Dinner\npersona eva: Eva\n  primary: yes\npersona ben: Ben\nstage: Eat\n  ${line}\n`;
  expect(compile(map).diagnostics.filter(({ code }) => ['J123', 'J124'].includes(code))).toEqual([]);
  expect(compile(map).value.stages[0]?.facts).toHaveLength(1);
});
