// The bytecode that the build keeps beside the program: taken where it fits, and never needed.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'journey-program-'));
const bytecode = join(copy, 'dist', 'program', 'bytecode');

beforeAll(() => {
  if (!existsSync(join(root, 'dist', 'program', 'cli.js')))
    spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' });
  for (const folder of ['bin', 'dist', 'examples']) cpSync(join(root, folder), join(copy, folder), { recursive: true });
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

const takesBytecode = `
  const { bytecodeFolder, createLoader, entry } = require('./bin/load-program.js');
  const refused = [];
  createLoader(bytecodeFolder(), (name, script) => { if (script.cachedDataRejected !== false) refused.push(name); })(entry);
  process.on('exit', () => console.log(JSON.stringify(refused)));`;

test.each([[['check', 'examples/dinner.journey']], [['render', 'examples/dinner.journey', '-o', 'dinner.svg']]])(
  'every part that %j loads has bytecode, and V8 takes it',
  (words) => {
    const { stdout } = node(['-e', takesBytecode, 'journey', ...words]);
    expect(stdout.trim()).toBe('[]');
  },
);

test('bytecode that is cut off is refused, and the program runs from its source', () => {
  const [folder = ''] = readdirSync(bytecode);
  truncateSync(join(bytecode, folder, 'cli.js.bytecode'), 100);
  expect(node(['-e', takesBytecode, 'journey', 'check', 'examples/dinner.journey']).stdout.trim()).toBe('["cli.js"]');
  expect(checked()).toEqual({ status: 0, stderr: '1 file checked, no findings\n' });
});

test('without bytecode of this Node the program runs as it is', () => {
  rmSync(bytecode, { recursive: true });
  expect(checked()).toEqual({ status: 0, stderr: '1 file checked, no findings\n' });
  mkdirSync(bytecode);
  expect(checked()).toEqual({ status: 0, stderr: '1 file checked, no findings\n' });
});

function checked() {
  const { status, stderr } = node(['bin/journey.js', 'check', 'examples/dinner.journey']);
  return { status, stderr };
}

function node(words: readonly string[]) {
  return spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8' });
}
