// Where the command line starts. Answers what needs nothing, loads the rest; holds no command of its own.

import { writeSync } from 'node:fs';
import { version } from './version.js';

const words = process.argv.slice(2);
const [word] = words;

if (words.length === 1 && (word === '--version' || word === '-V')) {
  process.exitCode = writeVersion();
} else {
  void import('./run.js').then(async ({ runCommandLine }) => {
    process.exitCode = await runCommandLine(words);
  });
}

/** A full disk behind the output is told as everywhere else; a reader that went away needs no word. */
function writeVersion(): 0 | 2 {
  try {
    writeSync(1, `${version}\n`);
    return 0;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    if (code === 'EPIPE') return 0;
    writeSync(2, `error: the version cannot be written: ${code}\n`);
    return 2;
  }
}
