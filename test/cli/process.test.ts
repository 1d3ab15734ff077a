// What only a process of its own shows: streams, exit codes, signals. Few, as each costs a start of Node.

import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../project/temporary-folder.js';
import { badMap, goodMap } from './run-journey.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const journey = `${root}bin/journey.js`;

beforeAll(() => {
  if (!existsSync(`${root}dist/program/cli.js`))
    spawnSync(process.execPath, [`${root}scripts/build.mjs`], { stdio: 'inherit' });
});

function run(folder: string, words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    const env = { ...process.env, FORCE_COLOR: '', NO_COLOR: '', ...environment };
    execFile(process.execPath, [journey, ...words], { cwd: folder, env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : error.code, stdout, stderr });
    });
  });
}

test('--version prints the version of the package', async () => {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  expect(await run(root, ['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('data goes to standard output, messages to standard error, the worst of all to the exit code', async () => {
  const folder = temporaryFolder({ 'a.journey': badMap, 'b.journey': goodMap });
  const [check, render, usage] = await Promise.all([
    run(folder, ['check', '--format', 'compact']),
    run(folder, ['render', 'b.journey', '-o', '-']),
    run(folder, ['chekc']),
  ]);
  expect(check).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/^a\.journey:3:/),
    stderr: '1 error in 1 of 2 files\n',
  });
  expect(render).toMatchObject({ code: 0, stdout: expect.stringContaining('</svg>'), stderr: '' });
  expect(usage).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Did you mean check?') });
});

test('colour follows the environment', async () => {
  const folder = temporaryFolder({ 'a.journey': badMap });
  const forced = await run(folder, ['check'], { FORCE_COLOR: '1' });
  expect(forced.stdout).toContain('\u001b[');
});

test('a reader that stops reading is no error', async () => {
  const folder = temporaryFolder({ 'a.journey': `journey: A\nstage s: S\n${'  step\n'.repeat(20_000)}` });
  const child = spawn(process.execPath, [journey, 'check', '--format', 'compact'], { cwd: folder });
  child.stdout.once('data', () => child.stdout.destroy());
  expect(await ended(child)).toEqual({ code: 1, stderr: expect.stringMatching(/^(?:\d+ errors in 1 file\n)?$/) });
});

test.skipIf(!existsSync('/dev/full')).each([['check'], ['render', 'a.journey', '-o', '-'], ['words']])(
  'a full disk behind standard output is one line, and 2: %s',
  async (...words) => {
    const folder = temporaryFolder({ 'a.journey': words[0] === 'check' ? badMap : goodMap });
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [journey, ...words], { cwd: folder, stdio: ['ignore', full, 'pipe'] });
    const { code, stderr } = await ended(child);
    closeSync(full);
    expect(code).toBe(2);
    expect(stderr).toMatch(/error: standard output cannot be written: the disk is full\n$/);
    expect(stderr).not.toContain(' at ');
  },
);

test('standard input that is a folder, or closed, is no empty map', async () => {
  const folder = temporaryFolder();
  const opened = openSync(folder, 'r');
  const [inFolder, closed] = await Promise.all(
    [opened, 'ignore' as const].map((input) =>
      ended(spawn(process.execPath, [journey, 'render', '-'], { cwd: folder, stdio: [input, 'ignore', 'pipe'] })),
    ),
  );
  closeSync(opened);
  expect(inFolder).toMatchObject({ code: 2, stderr: expect.stringContaining("can't be read: it is a folder") });
  expect(closed).toMatchObject({ code: 2, stderr: expect.stringContaining("can't be read: it is closed") });
});

test('Ctrl-C ends a watch', async () => {
  const folder = temporaryFolder({ 'a.journey': goodMap });
  const child = spawn(process.execPath, [journey, 'render', 'a.journey', '--watch'], { cwd: folder });
  child.stderr.on('data', (piece) => {
    if (String(piece).includes('watching')) child.kill('SIGINT');
  });
  expect(await ended(child)).toMatchObject({ code: 0 });
});

function ended(child: ChildProcess): Promise<{ code: number | null; stderr: string }> {
  let stderr = '';
  child.stderr?.on('data', (piece) => {
    stderr += piece;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stderr })));
}
