// The command line as commander knows it: every command with its options, and what they have in common.

import { Command } from 'commander';
import { visibleLines } from '../diagnostics/visible.js';
import type { CommandDefinition } from './command.js';
import { commands } from './commands/index.js';
import type { Terminal } from './terminal.js';
import { version } from './version.js';

const examples = [
  { line: 'journey init', meaning: 'write map.journey, a map to start from' },
  { line: 'journey render map.journey', meaning: 'draw it: map.svg' },
  { line: 'journey check', meaning: 'find the mistakes in every map below' },
];

/** `run` is called with the command that the user named, and what they wrote for it. */
export function createProgram(
  terminal: Pick<Terminal, 'write' | 'tell'>,
  run: (definition: CommandDefinition, command: Command) => Promise<void>,
): Command {
  const program = new Command('journey')
    .description('Customer journey maps as code: write a map as text, check it like code, draw it.')
    .usage('<command> [options]')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .option('--color', 'colour messages even where no terminal is seen')
    .option('--no-color', 'never colour messages')
    .configureOutput({
      writeOut: (text) => terminal.write(text),
      writeErr: (text) => terminal.tell(visibleLines(text).join('\n')),
    })
    .configureHelp({ showGlobalOptions: true, subcommandTerm: (command) => command.name() })
    .showHelpAfterError('run "journey --help" for the commands')
    .exitOverride()
    .addHelpText('after', exampleText(examples));
  for (const definition of commands) {
    const command = program.command(definition.name);
    equip(command, definition);
    command.action(() => run(definition, command));
  }
  return program;
}

function equip(command: Command, definition: CommandDefinition): void {
  const { name, aliases, summary, examples: shown } = definition;
  command.aliases(aliases).summary(summary);
  definition.configure(command);
  command.showHelpAfterError(`run "journey ${name} --help" for its options`).addHelpText('after', exampleText(shown));
}

function exampleText(shown: CommandDefinition['examples']): string {
  const width = Math.max(...shown.map(({ line }) => line.length));
  return ['', 'Examples:', ...shown.map(({ line, meaning }) => `  ${line.padEnd(width)}  ${meaning}`)].join('\n');
}
