// Bundles the command line and the public API into dist/: split, so that each command loads only what it uses.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, transform } from 'esbuild';

const root = join(import.meta.dirname, '..');

/** Chevrotain asks lodash for little; see there. */
const plainLodash = {
  name: 'plain-lodash',
  setup(builder) {
    builder.onResolve({ filter: /^lodash-es$/ }, () => ({ path: join(import.meta.dirname, 'plain-lodash.mjs') }));
  },
};

/**
 * Node's own modules without what `import` and a `require` made for each file cost at every start: an import of `node:fs`
 * alone touches all it exports, and loads the streams. Commander would start programs for commands that are files of
 * their own; ours are none.
 */
const builtInsAtOnce = {
  name: 'built-ins-at-once',
  setup(builder) {
    builder.onResolve({ filter: /^(node:)?[a-z_/0-9]+$/ }, ({ path, importer }) => {
      if (!isBuiltin(path) || !importer) return undefined;
      const isUnused = path === 'node:child_process' && importer.includes('commander');
      // A copy for each importer: shared ones would be chunks of their own.
      return { path, namespace: isUnused ? 'stub' : 'built-in', suffix: `?${importer}` };
    });
    builder.onLoad({ filter: /.*/, namespace: 'stub' }, () => ({ contents: 'export default undefined;' }));
    builder.onLoad({ filter: /.*/, namespace: 'built-in' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
  },
};

/**
 * What several parts share goes into a chunk for each set of parts that share it: dozens of tiny files, each costing
 * half a millisecond. Where one part is always loaded before another, saying so here makes one set of many.
 */
const loadedBefore = [
  {
    first: 'src/cli/run.ts',
    later:
      /\/src\/(cli\/checking\/check-files|cli\/starting\/write-starter-map|diagnostics\/explain|vocabulary\/word-help)\.ts$/,
  },
  {
    first: 'src/cli/checking/check-files.ts',
    later:
      /\/src\/(draw|arrange|renderers\/index|renderers\/svg\/draw-svg|cli\/rendering\/render-files|project\/find-maps|project\/(configuration|fonts|theming)\/(read|open|subset)-[\w-]+|diagnostics\/formats\/index)\.ts$/,
  },
];

const fewerChunks = {
  name: 'fewer-chunks',
  setup(builder) {
    for (const { first, later } of loadedBefore) {
      const line = `import ${JSON.stringify(join(root, first))};\n`;
      builder.onLoad({ filter: later }, ({ path }) => ({ contents: line + readFileSync(path, 'utf8'), loader: 'ts' }));
    }
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
  plugins: [plainLodash],
};

/** The public API runs in a browser as it is: no built-in of Node's may come in (test/browser.test.ts). */
export const browser = {
  entryPoints: { index: 'src/index.ts' },
  platform: 'browser',
  chunkNames: 'browser/[name]-[hash]',
};

export const commandLine = {
  entryPoints: { cli: 'src/cli/main.ts' },
  platform: 'node',
  chunkNames: 'chunks/[name]-[hash]',
  // They become scripts, which know where they lie by these names (asScript).
  define: { 'import.meta.dirname': '__dirname', 'import.meta.url': '__filename' },
  // Loaded for --font, --embed-fonts and PNG alone, and two bring machine code of their own: they stay packages.
  external: ['fontkit', 'subset-font', '@resvg/resvg-js'],
  plugins: [...bundling.plugins, builtInsAtOnce, fewerChunks],
  // The lines that fewerChunks adds are no imports in the end: they only say what belongs together.
  logOverride: { 'ignored-bare-import': 'silent' },
};

/** Not bundled, but tables made from them are: their licences travel too. */
const derivedFrom = ['node_modules/linebreak/package.json'];

if (process.argv[1] === import.meta.filename) {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
  const program = await build({
    ...bundling,
    ...commandLine,
    outdir: 'dist/program',
    write: false,
    define: { ...commandLine.define, JOURNEY_VERSION: JSON.stringify(version) },
  });
  const library = await build({ ...bundling, ...browser, outdir: 'dist' });
  for (const { path, text } of program.outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await asScript(text));
  }
  writeFileSync(join(root, 'dist', 'program', 'package.json'), '{ "type": "commonjs" }\n');
  const inputs = [program, library]
    .flatMap((result) => Object.keys(result.metafile.inputs))
    .filter((path) => !/^(?:built-in|stub):/.test(path));
  writeFileSync(join(root, 'dist', 'THIRD-PARTY-LICENSES.txt'), licences([...inputs, ...derivedFrom]));
  keepBytecode();
}

/** V8 lets a program keep the bytecode of scripts, not of modules. In ASCII, which is read fastest. */
async function asScript(module) {
  const { code } = await transform(module, {
    format: 'cjs',
    platform: 'node',
    target: 'es2022',
    charset: 'ascii',
    minify: true,
    supported: { 'dynamic-import': false },
  });
  return code;
}

/** What everybody does: V8 has bytecode of the functions that these use. */
function keepBytecode() {
  const folder = mkdtempSync(join(tmpdir(), 'journey-build-'));
  const mistaken = join(folder, 'mistaken.journey');
  writeFileSync(mistaken, 'journey: A map with a mistake\nstage: One\n  touchpiont: Two\n');
  const dinner = join(root, 'examples', 'dinner.journey');
  try {
    runProgram(['render', dinner, '-o', join(folder, 'dinner.svg')], 0);
    runProgram(['check', dinner], 0);
    runProgram(['check', mistaken], 1);
    runProgram(['--version'], 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runProgram(words, expected) {
  const program = join(import.meta.dirname, 'keep-bytecode.cjs');
  const { status, stderr } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8' });
  if (status !== expected) throw new Error(`the built program cannot ${words[0]} (exit ${status}): ${stderr}`);
}

/** The licence texts of every package whose code went into the bundle. */
function licences(inputs) {
  const folders = new Set(
    inputs.map((path) => /^[^:]*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]).filter(Boolean),
  );
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
