// `--print-config`: the rules that hold for a file, as YAML, each value with a comment that says where it comes from.

import { dirname, resolve } from 'node:path';
import { levelOf } from '../../lint/settings.js';
import { type HeldRules, heldRules, type RuleFlags, settingsFrom } from '../../project/linting/held-rules.js';
import { createProjectFinder } from '../../project/project.js';
import { rules } from '../../rules/index.js';
import type { Rule } from '../../rules/rule.js';
import type { OptionValue } from '../../rules/shared/options.js';
import type { ExitCode } from '../command.js';
import type { Terminal } from '../terminal.js';
import { writeFindings } from '../write-findings.js';

export async function printConfig(file: string, flags: RuleFlags, terminal: Terminal): Promise<ExitCode> {
  const path = resolve(terminal.folder, file);
  const project = await createProjectFinder(terminal.folder)(dirname(path));
  if (project.diagnostics.length > 0) {
    await writeFindings(project.diagnostics, { format: 'pretty', colour: undefined, stream: 'messages' }, terminal);
    return 2;
  }
  const held = heldRules(project.ruleLayers, path, flags);
  const ignored = project.ruleLayers.some(({ ignores }) => ignores(path));
  const lines = [
    ...(ignored ? ['# passed over unless it is named (ignores)'] : []),
    `preset: ${held.preset.value}  # ${held.preset.origin}`,
    `require-reason: ${held.requireReason.value ? 'yes' : 'no'}  # ${held.requireReason.origin}`,
    'rules:',
    ...rules.flatMap((rule) => linesOf(rule, held)),
  ];
  terminal.write(`${lines.join('\n')}\n`);
  return 0;
}

function linesOf(rule: Rule, held: HeldRules): readonly string[] {
  const said = held.rules.get(rule.name);
  const severity = levelOf(rule, settingsFrom(held));
  const flagged = held.flags.skip?.has(rule.name) ? '--skip' : held.flags.only === undefined ? undefined : '--only';
  const origin = flagged ?? said?.severity?.origin ?? held.preset.value;
  const comment = `  # ${rule.code}, ${origin}`;
  const options = Object.entries(rule.options);
  if (options.length === 0) return [`  ${rule.name}: ${severity}${comment}`];
  return [
    `  ${rule.name}:`,
    `    severity: ${severity}${comment}`,
    ...options.map(([key, { usual }]) => {
      const own = said?.options.get(key);
      return `    ${key}: ${valueText(own?.value ?? usual)}  # ${own?.origin ?? 'default'}`;
    }),
  ];
}

function valueText(value: OptionValue): string {
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}
