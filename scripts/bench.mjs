// `npm run bench`: what starting costs, as multiples of `node -e 0` in the same run, and how fast maps are read.
// CPU time of whole processes (user + system, by bash's `time`), medians over interleaved rounds. Needs bash.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { generateMap } from './generate-map.mjs';

const root = join(import.meta.dirname, '..');
const journey = join(root, 'bin', 'journey.js');
const folder = mkdtempSync(join(tmpdir(), 'journey-bench-'));
// This variable makes Node read a bundle of certificates at every start, which doubles the floor.
const environment = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };

try {
  startUp();
  await reading();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function startUp() {
  const small = join(folder, 'small.journey');
  const twenty = join(folder, 'twenty.journey');
  writeFileSync(small, generateMap(8));
  writeFileSync(twenty, generateMap(20));
  const commands = [
    ['node -e 0', [process.execPath, '-e', '0'], 1],
    ['journey --version', [process.execPath, journey, '--version'], 2],
    ['journey check, 8 touchpoints', [process.execPath, journey, 'check', small], 3],
    ['journey render, 20 touchpoints', [process.execPath, journey, 'render', twenty, '-o', join(folder, 'out.svg')], 5],
  ];
  const sizes = [200, 2000].map((count) => {
    const path = join(folder, `${count}.journey`);
    writeFileSync(path, generateMap(count));
    return [
      `journey render, ${count} touchpoints`,
      [process.execPath, journey, 'render', path, '-o', join(folder, 'out.svg')],
    ];
  });
  const times = measure([...commands, ...sizes], 5);
  const floor = median(times[0]);
  process.stdout.write('start-up                              CPU ms   x node -e 0   at most\n');
  [...commands, ...sizes].forEach(([name, , most], index) => {
    const ratios = times[index].map((time, round) => time / times[0][round]);
    const limit = most === undefined ? '' : most.toFixed(1);
    process.stdout.write(
      `${name.padEnd(36)}${median(times[index]).toFixed(1).padStart(8)}${median(ratios).toFixed(2).padStart(14)}${limit.padStart(10)}\n`,
    );
  });
  process.stdout.write(`floor of this machine: ${floor.toFixed(1)} ms\n\n`);
}

/** Milliseconds a run: for each command, one figure a round. Short commands run several times a round. */
function measure(commands, rounds) {
  const times = commands.map(() => []);
  for (let round = -1; round < rounds; round += 1) {
    commands.forEach(([name, words, most], index) => {
      const runs = most === undefined ? 1 : 5;
      const line = words.map((word) => `'${word}'`).join(' ');
      const script = `TIMEFORMAT='%U %S'; time for i in $(seq ${runs}); do ${line} >/dev/null 2>&1 || exit 9; done`;
      const result = spawnSync('bash', ['-c', script], { encoding: 'utf8', env: environment });
      if (result.status !== 0) throw new Error(`${name} failed: ${result.stderr}`);
      const [user, system] = result.stderr.trim().split(' ').map(Number);
      if (round >= 0) times[index].push(((user + system) * 1000) / runs);
    });
  }
  return times;
}

async function reading() {
  // Beside node_modules, so that the packages are found.
  const outfile = join(root, 'node_modules', '.bench.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/index.ts'],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    outfile,
    packages: 'external',
    logLevel: 'error',
  });
  const { compile } = await import(outfile);
  const limits = { fileBytes: 64 << 20, statements: 10_000_000 };
  process.stdout.write('parsing and resolving                 MB    MB/s (warm)\n');
  const points = [];
  for (const touchpoints of [250, 2500, 25_000]) {
    const text = generateMap(touchpoints);
    const megabytes = Buffer.byteLength(text) / 1e6;
    const times = [];
    const rounds = touchpoints > 10_000 ? 3 : 9;
    for (let round = 0; round < rounds; round += 1) {
      const before = process.cpuUsage();
      const { diagnostics } = compile(text, { limits });
      const used = process.cpuUsage(before);
      if (diagnostics.length > 0) throw new Error(`the generated map has findings: ${diagnostics[0].message}`);
      times.push((used.user + used.system) / 1e6);
    }
    const seconds = median(times.slice(1));
    points.push([megabytes, seconds]);
    process.stdout.write(
      `${`${touchpoints} touchpoints`.padEnd(34)}${megabytes.toFixed(2).padStart(6)}${(megabytes / seconds).toFixed(1).padStart(14)}\n`,
    );
  }
  const [first, last] = [points[1], points[2]];
  const exponent = Math.log(last[1] / first[1]) / Math.log(last[0] / first[0]);
  process.stdout.write(
    `growth from ${first[0].toFixed(1)} to ${last[0].toFixed(1)} MB: exponent ${exponent.toFixed(2)}\n`,
  );
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
