// The few colours of a terminal, by what they mean. Without colour everything still says the same: no meaning hangs on one.

import { Chalk } from 'chalk';
import type { TerminalOptions } from '../renderer.js';

export type Ink = (text: string) => string;

export interface Inks {
  readonly title: Ink;
  readonly quiet: Ink;
  readonly pain: Ink;
  readonly opportunity: Ink;
  /** In the order of the personas. */
  readonly personas: readonly [Ink, ...Ink[]];
}

export function inksFor(colours: TerminalOptions['colours'] = 0): Inks {
  const chalk = new Chalk({ level: colours });
  return {
    title: chalk.bold,
    quiet: chalk.dim,
    pain: chalk.red,
    opportunity: chalk.green,
    personas: [chalk.blue, chalk.yellow, chalk.magenta, chalk.cyan],
  };
}
