// `npm run golden`: draws the maps of test/golden and accepts the pictures as what the tests expect. Says which changed:
// look at each before it is committed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'test', 'golden');
const command = join(import.meta.dirname, '..', 'bin', 'journey.js');
const drawn = mkdtempSync(join(tmpdir(), 'journey-golden-'));

try {
  const maps = readdirSync(folder).filter((name) => name.endsWith('.journey'));
  const words = [command, 'render', ...maps, '-o', drawn];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  if (status === 0) accept(maps.map((name) => name.replace('.journey', '')));
  else process.stderr.write(stderr);
  process.exitCode = status;
} finally {
  rmSync(drawn, { recursive: true, force: true });
}

function accept(names) {
  const changed = names.filter((name) => {
    const path = join(folder, `${name}.expected.svg`);
    const picture = readFileSync(join(drawn, `${name}.svg`), 'utf8');
    if (picture === textOf(path)) return false;
    writeFileSync(path, picture);
    return true;
  });
  const told = changed.map((name) => `test/golden/${name}.expected.svg\n`).join('');
  process.stdout.write(changed.length === 0 ? 'no golden picture has changed\n' : `${told}look at each, then commit\n`);
}

function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
