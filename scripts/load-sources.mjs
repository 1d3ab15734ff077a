// The compiler's own sources for a script: TypeScript, bundled beside node_modules and imported. `exports` is the text of a
// module whose paths begin at the root of the package.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');

export async function loadSources(exports, name) {
  const outfile = join(root, 'node_modules', `.${name}-${process.pid}.mjs`);
  await build({
    absWorkingDir: root,
    stdin: { contents: exports, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outfile,
    packages: 'external',
    define: { JOURNEY_VERSION: '"gallery"' },
    logLevel: 'error',
  });
  try {
    return await import(outfile);
  } finally {
    rmSync(outfile);
  }
}
