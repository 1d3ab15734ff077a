// Where the command line starts. Answers what needs nothing, loads the rest; holds no command of its own.

import { writeSync } from 'node:fs';
import { version } from './version.js';

const words = process.argv.slice(2);
const [word] = words;

if (words.length === 1 && (word === '--version' || word === '-V')) {
  writeSync(1, `${version}\n`);
} else {
  const { runCommandLine } = await import('./run.js');
  process.exitCode = await runCommandLine(words);
}
