// Bundles the command line and the public API into dist/: split, so that each command loads only what it uses.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');

/** svgdom reads fonts and images, with Node's path, only to measure. We measure ourselves, so all of it stays out. */
const withoutFontReader = {
  name: 'without-font-reader',
  setup(builder) {
    const contents = 'export const textBBox = undefined; export const config = {}; export default undefined;';
    builder.onResolve({ filter: /^image-size$/ }, ({ path }) => ({ path, namespace: 'stub' }));
    builder.onLoad({ filter: /.*/, namespace: 'stub' }, () => ({ contents }));
    builder.onLoad({ filter: /svgdom\/src\/(config|utils\/(textUtils|defaults))\.js$/ }, () => ({ contents }));
  },
};

/** @type {import('esbuild').BuildOptions} */
export const bundling = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  splitting: true,
  minify: true,
  keepNames: false,
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  logLevel: 'warning',
  plugins: [withoutFontReader],
};

/** The public API runs in a browser as it is: no built-in of Node's may come in (test/browser.test.ts). */
export const browser = {
  entryPoints: { index: 'src/index.ts' },
  platform: 'browser',
  chunkNames: 'browser/[name]-[hash]',
};

/** Not bundled, but tables made from them are: their licences travel too. */
const derivedFrom = ['node_modules/linebreak/package.json'];

if (process.argv[1] === import.meta.filename) {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
  const commandLine = await build({
    ...bundling,
    entryPoints: { cli: 'src/cli/main.ts' },
    outdir: 'dist',
    platform: 'node',
    chunkNames: 'chunks/[name]-[hash]',
    define: { JOURNEY_VERSION: JSON.stringify(version) },
    // Some bundled CommonJS packages ask for Node's built-ins with require().
    banner: {
      js: 'import{createRequire as __journeyRequire}from"node:module";const require=__journeyRequire(import.meta.url);',
    },
  });
  const library = await build({ ...bundling, ...browser, outdir: 'dist' });
  const inputs = [commandLine, library].flatMap((result) => Object.keys(result.metafile.inputs));
  writeFileSync(join(root, 'dist', 'THIRD-PARTY-LICENSES.txt'), licences([...inputs, ...derivedFrom]));
}

/** The licence texts of every package whose code went into the bundle. */
function licences(inputs) {
  const folders = new Set(inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]).filter(Boolean));
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
      return `${name} ${version} (${license})\n\n${licenceText(join(root, folder))}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function licenceText(folder) {
  for (const name of ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license', 'LICENSE-MIT', 'LICENSE.TXT']) {
    try {
      return readFileSync(join(folder, name), 'utf8').trim();
    } catch {
      // the next name
    }
  }
  return `See ${dirname(folder)}; the package carries no licence file beside its declaration.`;
}
