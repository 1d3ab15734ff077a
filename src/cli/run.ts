// Runs one command line from words to exit code. Whatever happens, the user gets one clear message and no stack trace.

import { CommanderError } from 'commander';
import { visible } from '../diagnostics/visible.js';
import type { ExitCode } from './command.js';
import { commands } from './commands/index.js';
import { createProgram } from './program.js';
import { tellError } from './tell-error.js';
import { createTerminal, type Terminal } from './terminal.js';

export async function runCommandLine(
  words: readonly string[],
  terminal: Terminal = createTerminal(),
): Promise<ExitCode> {
  try {
    const forgotten = forgottenCommand(words);
    if (forgotten !== undefined) {
      terminal.tell(forgotten);
      return 2;
    }
    let exitCode: ExitCode = 0;
    const program = createProgram(terminal, async (definition, command) => {
      exitCode = await definition.run(command, terminal);
    });
    await program.parseAsync([...words], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    apologise(error, terminal);
    return 2;
  }
}

/** `journey dinner.journey`. */
function forgottenCommand(words: readonly string[]): string | undefined {
  const first = words.find((word) => !word.startsWith('-'));
  const known = commands.some(({ name, aliases }) => name === first || aliases.includes(first ?? ''));
  if (first === undefined || known || !first.endsWith('.journey')) return undefined;
  const shown = visible(first);
  return [
    'error: say what to do with the map:',
    `  journey render ${shown}    draw it`,
    `  journey check ${shown}     find its mistakes`,
    '',
  ].join('\n');
}

function apologise(error: unknown, terminal: Terminal): void {
  const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  tellError(message, terminal);
  terminal.tell('this is a bug in journey; please report it with the map that shows it (JOURNEY_DEBUG=1 tells more)\n');
  if (terminal.environment.JOURNEY_DEBUG === '1' && error instanceof Error) terminal.tell(`${error.stack}\n`);
}
