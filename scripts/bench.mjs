// `npm run bench`: what starting, checking many files and drawing cost, as multiples of `node -e 0`, how the cost of
// drawing grows, and how fast maps are read.
// CPU time of whole processes (user + system, by bash's `time`), medians over interleaved rounds. Needs bash.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  drawing();
  manyFiles();
  await reading();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function startUp() {
  const small = join(folder, 'small.journey');
  const twenty = join(folder, 'twenty.journey');
  writeFileSync(small, generateMap(12));
  writeFileSync(twenty, generateMap(20));
  const commands = [
    ['node -e 0', [process.execPath, '-e', '0'], 1],
    ['journey --version', [process.execPath, journey, '--version'], 2],
    ['journey check, 12 touchpoints', [process.execPath, journey, 'check', small], 3],
    ['journey render, 20 touchpoints', [process.execPath, journey, 'render', twenty, '-o', join(folder, 'out.svg')], 5],
  ];
  const times = measure(commands, 5);
  const floor = median(times[0]);
  process.stdout.write('start-up                              CPU ms   x node -e 0   at most\n');
  commands.forEach(([name, , most], index) => {
    const ratios = times[index].map((time, round) => time / times[0][round]);
    process.stdout.write(
      `${name.padEnd(36)}${median(times[index]).toFixed(1).padStart(8)}${median(ratios).toFixed(2).padStart(14)}${most.toFixed(1).padStart(10)}\n`,
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
      const result = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8', env: environment });
      if (result.status !== 0) throw new Error(`${name} failed: ${result.stderr}`);
      const [user, system] = result.stderr.trim().split(' ').map(Number);
      if (round >= 0) times[index].push(((user + system) * 1000) / runs);
    });
  }
  return times;
}

/** Whole processes drawing maps from small to huge: CPU time and the most memory each of them ever held. */
function drawing() {
  writeFileSync(join(folder, 'journey.config.yaml'), 'limits:\n  fileBytes: 67108864\n  statements: 1000000\n');
  const usage = join(folder, 'usage.json');
  const record = join(folder, 'record-usage.cjs');
  writeFileSync(
    record,
    `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())));`,
  );
  const used = (words) => {
    const result = spawnSync(process.execPath, ['--require', record, ...words], { encoding: 'utf8', env: environment });
    if (result.status !== 0) throw new Error(`${words.join(' ')} failed: ${result.stderr}`);
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8'));
    return { time: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 };
  };
  const commands = [20, 200, 2000, 20_000].map((count) => {
    const path = join(folder, `${count}.journey`);
    writeFileSync(path, generateMap(count));
    return { count, words: [journey, 'render', path, '-o', join(folder, 'out.svg')] };
  });
  const rounds = Array.from({ length: 3 }, () => ({
    floor: used(['-e', '0']),
    drawn: commands.map(({ words }) => used(words)),
  }));
  const floor = {
    time: median(rounds.map((round) => round.floor.time)),
    memory: median(rounds.map((round) => round.floor.memory)),
  };
  process.stdout.write(
    'journey render                        CPU ms   x node -e 0        MB     growth of time, of memory\n',
  );
  let before;
  commands.forEach(({ count }, index) => {
    const time = median(rounds.map((round) => round.drawn[index].time));
    const memory = median(rounds.map((round) => round.drawn[index].memory));
    const ratio = median(rounds.map((round) => round.drawn[index].time / round.floor.time));
    const own = { time: [count, time - floor.time], memory: [count, memory - floor.memory] };
    // What a tiny map costs is loading and compiling code, which says nothing of growth.
    const growth =
      before === undefined || count <= 200
        ? ''
        : `${exponent(before.time, own.time).padStart(14)}${exponent(before.memory, own.memory).padStart(11)}`;
    process.stdout.write(
      `${`${count} touchpoints`.padEnd(36)}${time.toFixed(1).padStart(8)}${ratio.toFixed(2).padStart(14)}${memory.toFixed(0).padStart(10)}${growth}\n`,
    );
    before = own;
  });
  process.stdout.write(`floor of this machine: ${floor.time.toFixed(1)} ms, ${floor.memory.toFixed(0)} MB\n\n`);
}

/** A folder of small maps, as a team's repository has them. */
function manyFiles() {
  const floor = ['node -e 0', [process.execPath, '-e', '0'], 1];
  const commands = [100, 1000].map((count) => {
    const maps = join(folder, `${count}-maps`);
    mkdirSync(maps);
    for (let map = 0; map < count; map += 1) writeFileSync(join(maps, `map-${map}.journey`), generateMap(5));
    return [`journey check, ${count} maps of ${(generateMap(5).length / 1000).toFixed(1)} KB`, maps, ['check', maps]];
  });
  const [, hundred] = commands[0];
  const [, thousand] = commands[1];
  // The first round, which is not counted, fills the cache.
  commands.push(['journey check --cache, the same', thousand, ['check', thousand, '--cache']]);
  commands.push([
    'journey render, 100 maps to SVG',
    hundred,
    ['render', hundred, '-o', `${join(folder, 'pictures')}/`],
  ]);
  const all = [floor, ...commands.map(([name, , words]) => [name, [process.execPath, journey, ...words]])];
  const times = measure(all, 3);
  process.stdout.write('many files                            CPU ms   x node -e 0   ms a file\n');
  commands.forEach(([name, maps], index) => {
    const time = median(times[index + 1]);
    const ratio = time / median(times[0]);
    const each = (time - median(times[0])) / Number(/(\d+)-maps$/.exec(maps)?.[1]);
    process.stdout.write(
      `${name.padEnd(36)}${time.toFixed(1).padStart(8)}${ratio.toFixed(2).padStart(14)}${each.toFixed(2).padStart(12)}\n`,
    );
  });
  process.stdout.write('\n');
}

async function reading() {
  const { compile, hostileShapes } = await loadSources();
  const limits = { fileBytes: 1e9, statements: 1e9, lineLength: 1e9 };
  const seconds = (text, rounds) => {
    const times = [];
    for (let round = 0; round <= rounds; round += 1) {
      const before = process.cpuUsage();
      compile(text, { limits });
      const used = process.cpuUsage(before);
      if (round > 0) times.push((used.user + used.system) / 1e6);
    }
    return median(times);
  };
  process.stdout.write('parsing and resolving                 MB    MB/s (warm)\n');
  const points = [250, 2500, 25_000].map((touchpoints) => {
    const text = generateMap(touchpoints);
    if (compile(text, { limits }).diagnostics.length > 0) throw new Error('the generated map has findings');
    const megabytes = Buffer.byteLength(text) / 1e6;
    const time = seconds(text, touchpoints > 10_000 ? 3 : 9);
    process.stdout.write(
      `${`${touchpoints} touchpoints`.padEnd(34)}${megabytes.toFixed(2).padStart(6)}${(megabytes / time).toFixed(1).padStart(14)}\n`,
    );
    return [megabytes, time];
  });
  process.stdout.write(
    `growth from ${points[0][0].toFixed(2)} to ${points[2][0].toFixed(1)} MB: exponent ${exponent(points[0], points[2])}\n\n`,
  );
  process.stdout.write('many of one thing, 2,000 to 20,000      exponent\n');
  for (const [what, make] of hostileShapes) {
    const [small, large] = [2000, 20_000].map((count) => [count, seconds(make(count), 3)]);
    process.stdout.write(`${what.padEnd(38)}${exponent(small, large).padStart(10)}\n`);
  }
}

function exponent([size, time], [largerSize, largerTime]) {
  return (Math.log(largerTime / time) / Math.log(largerSize / size)).toFixed(2);
}

/** The compiler and the hostile maps of the tests, which are TypeScript: bundled beside node_modules and imported. */
async function loadSources() {
  const outfile = join(root, 'node_modules', '.bench.mjs');
  await build({
    absWorkingDir: root,
    stdin: {
      contents: `
        export { compile } from './src/index.js';
        export { hostileShapes } from './test/resolve/hostile-shapes.js';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    outfile,
    packages: 'external',
    logLevel: 'error',
  });
  try {
    return await import(outfile);
  } finally {
    rmSync(outfile);
  }
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
