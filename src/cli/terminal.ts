// The outside of the command line: streams, folder, environment. Commands touch nothing else of the process.

import type { Readable } from 'node:stream';
import type { ColourLevel } from '../diagnostics/formats/format.js';
import { colourLevel } from './colour-level.js';

export interface Terminal {
  /** Data: what another program may read. */
  readonly write: (data: string | Uint8Array) => void;
  /** Messages: what a person reads. */
  readonly tell: (text: string) => void;
  readonly standardInput: () => Readable;
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
    if (!guarded.has(stream)) stream.on('error', endQuietly);
    guarded.add(stream);
    return stream;
  };
  return {
    write: (data) => void guard(process.stdout).write(data),
    tell: (text) => void guard(process.stderr).write(text),
    standardInput: () => process.stdin,
    folder: process.cwd(),
    environment: env,
    coloursOf: (stream, wish) => colourLevel(env, (stream === 'data' ? process.stdout : process.stderr).isTTY, wish),
    interrupted: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
      }),
  };
}

/** `journey check | head`: who reads has seen enough. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode ?? 0);
}
