// `npm run gallery`: every example in every layout and theme, and gallery/index.html to look through them.
// `npm run gallery -- --readme`: the pictures of the README and of examples/README.md, in docs/images.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeReadmePictures } from './gallery/readme-pictures.mjs';
import { loadSources } from './load-sources.mjs';

const root = join(import.meta.dirname, '..');
process.chdir(root);

const sources = await loadSources(
  `
  export { compileExample, drawExample, exampleNames } from './test/example-maps.js';
  export { layouts } from './src/layouts/index.js';
  export { themes } from './src/themes/index.js';`,
  'gallery',
);

if (process.argv.includes('--readme')) await writeReadmePictures(sources, join(root, 'docs', 'images'));
else await writeGallery(join(root, 'gallery'));

async function writeGallery(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const pictures = [];
  for (const example of sources.exampleNames) {
    for (const { name: layout } of sources.layouts) {
      const { value: journey } = await sources.compileExample(example, layout);
      for (const { name: theme } of sources.themes) {
        const svg = await sources.drawExample(journey, theme);
        const file = `${example}-${layout}-${theme}.svg`;
        writeFileSync(join(folder, file), svg);
        pictures.push({ example, layout, theme, file, bytes: Buffer.byteLength(svg), ...sizeOf(svg) });
      }
    }
  }
  const page = readFileSync(join(import.meta.dirname, 'gallery', 'page.html'), 'utf8');
  // `<` alone could end the script early, whatever a file is called.
  const data = JSON.stringify(pictures).replaceAll('<', '\\u003c');
  writeFileSync(
    join(folder, 'index.html'),
    page.replace('[/* pictures */]', () => data),
  );
  process.stdout.write(`${pictures.length} pictures: open gallery/index.html\n`);
}

function sizeOf(svg) {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}
