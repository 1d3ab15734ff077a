// The outside of the command line: streams, folder, environment. Commands touch nothing else of the process.

import { fstatSync, statSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';
import { Readable } from 'node:stream';
import type { ColourLevel } from '../diagnostics/formats/format.js';
import { reasonOf } from '../project/system-error.js';
import { colourLevel } from './colour-level.js';

export interface Terminal {
  /** Data: what another program may read. */
  readonly write: (data: string | Uint8Array) => void;
  /** Messages: what a person reads. */
  readonly tell: (text: string) => void;
  readonly standardInput: () => Readable;
  /** Messages go to a screen, where a line can be written over. */
  readonly isScreen: () => boolean;
  /** Cells of a line of the screen. */
  readonly columns: () => number;
  /** Where paths that the user writes start. */
  readonly folder: string;
  /** For debugging and for tests: `JOURNEY_DEBUG`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** `wish` is what `--color` and `--no-color` say. */
  readonly coloursOf: (stream: 'data' | 'messages', wish: boolean | undefined) => ColourLevel;
  /** Resolves when the user asks to stop. */
  readonly interrupted: () => Promise<void>;
}

/** Streams are opened when they are first used: Node takes milliseconds for each. */
export function createTerminal(): Terminal {
  const { env } = process;
  const guarded = new Set<NodeJS.WriteStream>();
  const guard = (stream: NodeJS.WriteStream) => {
    if (!guarded.has(stream)) stream.on('error', (error) => end(error, stream === process.stdout));
    guarded.add(stream);
    return stream;
  };
  return {
    write: (data) => void guard(process.stdout).write(data),
    tell: (text) => void guard(process.stderr).write(text),
    standardInput: openStandardInput,
    isScreen: () => process.stderr.isTTY && env.TERM !== 'dumb',
    columns: () => process.stdout.columns ?? process.stderr.columns ?? USUAL_COLUMNS,
    folder: process.cwd(),
    environment: env,
    coloursOf: (stream, wish) => colourLevel(env, (stream === 'data' ? process.stdout : process.stderr).isTTY, wish),
    interrupted: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
      }),
  };
}

const USUAL_COLUMNS = 80;

/** `journey check | head`: who reads has seen enough. All else, such as a full disk, is said where it still can be. */
function end(error: NodeJS.ErrnoException, isData: boolean): never {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  if (isData) writeSync(2, `error: standard output cannot be written: ${reasonOf(error)}\n`);
  process.exit(2);
}

/** Node reads nothing from a folder, and puts /dev/null where standard input is closed: neither is an empty map. */
function openStandardInput(): Readable {
  const reason = reasonAgainst(0);
  if (reason === undefined) return process.stdin;
  return new Readable({
    read() {
      this.destroy(new Error(reason));
    },
  });
}

function reasonAgainst(descriptor: number): string | undefined {
  try {
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) return 'it is a folder';
    const isNothing = stats.isCharacterDevice() && stats.rdev === statSync(devNull).rdev;
    return isNothing ? 'it is closed, so nothing is piped in' : undefined;
  } catch {
    // Not every system can tell. Reading will.
    return undefined;
  }
}
