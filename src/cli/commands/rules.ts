// `journey rules`: what `journey check` looks for.

import type { CommandDefinition } from '../command.js';
import { oneOf } from '../option-values.js';

/** The tests hold this to the formats themselves, which load every rule. */
export const listFormats = ['text', 'markdown', 'json'] as const;

export const rulesCommand: CommandDefinition = {
  name: 'rules',
  aliases: [],
  summary: 'list the rules for good maps',
  examples: [
    { line: 'journey rules', meaning: 'every rule, and how severe it is in both presets' },
    { line: 'journey rules --format json', meaning: 'with reasons, examples and options, for programs' },
  ],
  configure: (command) => {
    command
      .description(
        'Lists the rules that "journey check" holds maps to, with their severities in both presets.\n"journey explain RULE" tells one in full.',
      )
      .option(
        '-f, --format <format>',
        `how the list is written: ${listFormats.join(', ')}`,
        oneOf(listFormats),
        'text',
      );
  },
  run: async (command, terminal) => {
    const { ruleList } = await import('../../lint/rule-list.js');
    const { format } = command.opts<{ readonly format: (typeof listFormats)[number] }>();
    terminal.write(ruleList(format));
    return 0;
  },
};
