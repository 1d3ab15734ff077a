// Runs the command line inside the test, in a folder of its own, and keeps what it wrote to which stream.

import { Readable } from 'node:stream';
import { runCommandLine } from '../../src/cli/run.js';
import type { Terminal } from '../../src/cli/terminal.js';

export interface Run {
  readonly exitCode: number;
  /** Standard output. */
  readonly data: string;
  /** Standard error. */
  readonly messages: string;
}

export interface RunOptions {
  readonly standardInput?: string | Uint8Array;
  readonly columns?: number;
  readonly interrupted?: () => Promise<void>;
  /** Called at every message. */
  readonly onMessage?: (messages: string) => void;
}

export async function runJourney(folder: string, words: readonly string[], options: RunOptions = {}): Promise<Run> {
  let data = '';
  let messages = '';
  const terminal: Terminal = {
    write: (piece) => {
      data += typeof piece === 'string' ? piece : Buffer.from(piece).toString('utf8');
    },
    tell: (text) => {
      messages += text;
      options.onMessage?.(messages);
    },
    standardInput: () => Readable.from(options.standardInput === undefined ? [] : [Buffer.from(options.standardInput)]),
    isScreen: () => false,
    columns: () => options.columns ?? 80,
    folder,
    environment: {},
    coloursOf: (_stream, wish) => (wish === true ? 1 : 0),
    interrupted: options.interrupted ?? (() => new Promise(() => {})),
  };
  const exitCode = await runCommandLine(words, terminal);
  return { exitCode, data, messages };
}

/** A map without a finding, whose last step may be added to. */
export const goodMap = `journey: Dinner
  state: current
  status: assumed
  scenario: A Friday evening
  goal: Eat well nearby
  owner: Guest experience
  reviewed: 2026-09-30
persona eva: Eva
  goal: Eat well without planning
stage find: Find
  step: Asks around
stage book: Book
  step: Picks a time
stage eat: Eat
  step: Orders a pizza
`;
/** Its third line lacks a colon. */
export const badMap = 'journey: Lunch\nstage eat: Eat\n  step Orders a soup\n';
/** Nothing to draw. */
export const library = 'channel web: Website\n';
