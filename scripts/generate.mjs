// Writes what is derived: docs/language.md from the vocabulary, docs/findings.md from the problems, docs/rules/ from the rules, docs/cli.md from the
// commands, the schemas of the configuration and of JSON, the grammar's CST types, the picture of the folder order. `--check` writes nothing and fails when a file is stale.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { order } from './architecture.mjs';

const root = join(import.meta.dirname, '..');
const checkOnly = process.argv.includes('--check');

const sources = await loadSources();
const files = [
  ['docs/language.md', () => sources.languageReference()],
  ['grammar/cst.ts', () => sources.generateCstTypes()],
  ['docs/cli.md', () => sources.commandReference()],
  ['docs/findings.md', () => sources.findingsReference()],
  ...sources.rulePages().map(({ name, text }) => [`docs/rules/${name}`, () => text]),
  ['journey.schema.json', () => formatted('journey.schema.json', JSON.stringify(sources.journeySchema()))],
  ['config.schema.json', () => formatted('config.schema.json', JSON.stringify(sources.configurationSchema()))],
  ['ARCHITECTURE.md', (text) => replaceGenerated(text, 'order', orderPicture())],
];

const stale = files.filter(([path, generate]) => {
  const current = read(path);
  const wanted = generate(current);
  if (current === wanted) return false;
  if (!checkOnly) writeFileSync(join(root, path), wanted);
  return true;
});
for (const [path] of stale)
  process.stdout.write(checkOnly ? `${path} is stale: npm run generate\n` : `wrote ${path}\n`);
process.exitCode = checkOnly && stale.length > 0 ? 1 : 0;

function read(path) {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return '';
  }
}

/** As Biome would write it. */
function formatted(path, text) {
  const { stdout } = spawnSync('npx', ['biome', 'format', `--stdin-file-path=${path}`], {
    input: text,
    encoding: 'utf8',
  });
  return stdout;
}

/** The functions that generate are TypeScript: bundled into a temporary module and imported. */
async function loadSources() {
  const folder = mkdtempSync(join(root, 'node_modules', '.generate-'));
  try {
    const outfile = join(folder, 'generate.mjs');
    await build({
      absWorkingDir: root,
      stdin: {
        contents: `
          export { languageReference } from './src/vocabulary/reference.js';
          export { generateCstTypes } from './grammar/cst-types.js';
          export { commandReference } from './src/cli/reference.js';
          export { findingsReference } from './src/diagnostics/reference.js';
          export { rulePages } from './src/lint/reference.js';
          export { journeySchema } from './src/renderers/json/journey-schema.js';
          export { configurationSchema } from './src/project/configuration/settings.js';`,
        resolveDir: root,
        loader: 'ts',
      },
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      define: { JOURNEY_VERSION: '"0.0.0"' },
      outfile,
      logLevel: 'error',
    });
    return await import(outfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function replaceGenerated(text, name, content) {
  const [start, end] = [`<!-- generated: ${name} -->`, `<!-- /generated: ${name} -->`];
  return `${text.slice(0, text.indexOf(start) + start.length)}\n${content}\n${text.slice(text.indexOf(end))}`;
}

function orderPicture() {
  const names = order.map((place) => (place.length === 1 ? place[0] : `{ ${place.join(' ')} }`));
  const lines = [''];
  for (const name of names) {
    const last = lines.length - 1;
    if (`${lines[last]} > ${name}`.length > 110) lines.push(`  > ${name}`);
    else lines[last] = lines[last] === '' ? name : `${lines[last]} > ${name}`;
  }
  return `A folder imports only what stands to its left; type imports count.\n\n\`\`\`\n${lines.join('\n')}\n\`\`\``;
}
