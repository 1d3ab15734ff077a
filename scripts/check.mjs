// `npm run check`: generates what is generated, then every check; fails when a generated file was not current.
import { spawnSync } from 'node:child_process';

const steps = [
  ['build', 'npm', ['run', '--silent', 'prepare']],
  ['generated files are current', 'node', ['scripts/generate.mjs', '--check']],
  ['formatting, types, folder order, dead code, package', 'npm', ['run', '--silent', 'lint']],
  ['tests', 'npx', ['vitest', 'run']],
];

const failed = steps.filter(([name, command, words]) => {
  process.stdout.write(`\n== ${name}\n`);
  return spawnSync(command, words, { stdio: 'inherit' }).status !== 0;
});
process.stdout.write(
  failed.length === 0 ? '\nall checks pass\n' : `\nfailed: ${failed.map(([name]) => name).join(', ')}\n`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
