// Adds to package-lock.json the optional packages of other platforms that an incomplete registry mirror left out:
// without them `npm ci` refuses the lock file. Run after `npm install`; changes nothing when nothing is missing.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const path = join(import.meta.dirname, '..', 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8'));
const systems = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
};
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el'];

const added = [];
for (const [, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const key = `node_modules/${name}`;
    if (lock.packages[key] !== undefined || !/^\d/.test(version)) continue;
    const words = name.split(/[-/]/);
    const cpu = processors.find((processor) => words.includes(processor));
    const system = words.find((word) => word in systems);
    if (system === undefined) continue;
    const libc = name.includes('musl') ? 'musl' : name.includes('gnu') ? 'glibc' : undefined;
    lock.packages[key] = {
      version,
      ...(cpu === undefined ? {} : { cpu: [cpu] }),
      ...(dev ? { dev: true } : {}),
      ...(libc === undefined || system !== 'linux' ? {} : { libc: [libc] }),
      optional: true,
      os: [system],
    };
    added.push(`${name}@${version}`);
  }
}
if (added.length > 0) {
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
}
process.stdout.write(added.length === 0 ? 'the lock file is complete\n' : `added ${added.join(', ')}\n`);
