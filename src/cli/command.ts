// What a command of the command line is.

import type { Command } from 'commander';
import type { Terminal } from './terminal.js';

/** Light to load: what a command works with is imported by `run`, when it runs. */
export interface CommandDefinition {
  readonly name: string;
  readonly aliases: readonly string[];
  /** One line for the list of commands. */
  readonly summary: string;
  readonly examples: readonly Example[];
  /** Gives the command its description, arguments and options. */
  readonly configure: (command: Command) => void;
  /** `command` holds what the user wrote. */
  readonly run: (command: Command, terminal: Terminal) => Promise<ExitCode>;
}

export interface Example {
  readonly line: string;
  readonly meaning: string;
}

/** 0: done. 1: findings. 2: usage, configuration, reading or writing failed. */
export type ExitCode = 0 | 1 | 2;

export function worst(codes: Iterable<ExitCode>): ExitCode {
  let result: ExitCode = 0;
  for (const code of codes) if (code > result) result = code;
  return result;
}

/** What `--color` and `--no-color` say, wherever on the line they stand. */
export function colourWish(command: Command): boolean | undefined {
  return command.optsWithGlobals<{ readonly color?: boolean }>().color;
}
