// Plugins: formats of the team's, run when the command line says so and never otherwise.

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPlugins } from '../../../src/project/plugins/load-plugins.js';
import { renderers } from '../../../src/renderers/index.js';
import { goodMap, runJourney } from '../../cli/run-journey.js';
import { temporaryFolder } from '../temporary-folder.js';

const wiki = resolve('examples/plugins/wiki.js');

/** A plugin whose parts can be set. */
function plugin(parts: string, exported = 'export const renderer'): string {
  return `${exported} = { name: 'up', endings: ['.up'], mediaType: 'text/plain', documentation: 'Loud.', drawsFrom: 'journey', render: (journey) => journey.title.toUpperCase(), ${parts} };\n`;
}

describe('the example', () => {
  test('draws the pain points of an example, by -f and by the ending', async () => {
    const words = ['render', 'examples/dinner.journey', '--plugin', 'examples/plugins/wiki.js'];
    const { exitCode, data } = await runJourney(resolve('.'), [...words, '-f', 'wiki', '-o', '-']);
    expect(exitCode).toBe(0);
    expect(data).toMatch(
      /^h2\. Dinner at Bella Pizza\n\|\| stage \|\| pain point \|\| severity \|\|\n\| Research \| Few recent reviews \| high \|\n/,
    );
    const folder = temporaryFolder({ 'a.journey': `${goodMap}    pain: A | b\n` });
    expect((await runJourney(folder, ['render', 'a.journey', '--plugin', wiki, '-o', 'x.wiki'])).exitCode).toBe(0);
    expect(readFileSync(join(folder, 'x.wiki'), 'utf8')).toContain('| Eat | A \\| b |  |');
  });

  test('does as docs/plugins.md shows it', () => {
    const page = readFileSync('docs/plugins.md', 'utf8');
    for (const [property] of page.matchAll(/^\| `(\w+)` \|/gm))
      expect(readFileSync(wiki, 'utf8')).toContain(`  ${property.slice(3, -3)}:`);
  });
});

describe('a plugin', () => {
  test.each<[string, Record<string, string>, string]>([
    ['as a module', { 'up.mjs': plugin('') }, './up.mjs'],
    ['as a default', { 'up.mjs': plugin('', 'const it').concat('export default it;\n') }, 'up.mjs'],
    ['as CommonJS', { 'up.cjs': plugin('', 'exports.renderer') }, 'up.cjs'],
    ['as one of several', { 'up.mjs': plugin('', 'const it').concat('export const renderers = [it];\n') }, 'up.mjs'],
    [
      'as a package',
      {
        'node_modules/loud/package.json': '{"name":"loud","type":"module","exports":"./index.js"}',
        'node_modules/loud/index.js': plugin(''),
      },
      'loud',
    ],
    ['that takes its time', { 'up.mjs': plugin('render: async (journey) => journey.title.toUpperCase()') }, 'up.mjs'],
    ['that gives bytes', { 'up.mjs': plugin('render: (journey) => new TextEncoder().encode("DINNER")') }, 'up.mjs'],
    [
      'that makes something of the picture',
      { 'up.mjs': plugin('drawsFrom: "svg", render: (svg) => svg.includes("</svg>") ? "DINNER" : ""') },
      'up.mjs',
    ],
    [
      'that draws the sheet',
      { 'up.mjs': plugin('drawsFrom: "scene", render: (scene) => scene.title.toUpperCase()') },
      'up.mjs',
    ],
  ])('%s', async (_how, files, name) => {
    const folder = temporaryFolder({ 'a.journey': goodMap, ...files });
    const run = await runJourney(folder, ['render', 'a.journey', '--plugin', name, '-f', 'up', '-o', '-']);
    expect(run).toEqual({ exitCode: 0, data: 'DINNER', messages: '' });
  });

  test.each([
    ['throw new Error("no luck");', 'cannot be loaded: no luck'],
    ['export const other = 1;', 'exports no "renderer", "renderers" or default'],
    ['export const renderer = 1;', 'exports a renderer that is no object'],
    [plugin('name: "UP"'), 'needs a "name" of small letters, digits and hyphens'],
    [plugin('name: "svg"'), 'has the name "svg", which is that of another format'],
    [plugin('endings: [".json"]'), 'has the ending .json, which is that of another format'],
    [plugin('endings: [".journey"]'), 'needs "endings", such as [".txt"], and none of a map or of YAML'],
    [plugin('endings: ["../x"]'), 'needs "endings"'],
    [plugin('endings: []'), 'needs "endings"'],
    [plugin('drawsFrom: "air"'), 'needs "drawsFrom": "scene", "svg" or "journey"'],
    [plugin('render: 1'), 'needs a function "render"'],
    ['import "./not-there.js";', 'is not installed here, or imports what is not'],
  ])('%s: %s', async (code, reason) => {
    const folder = temporaryFolder({ 'p.mjs': code });
    const { refused } = await loadPlugins([{ words: 'p.mjs', folder }], renderers);
    expect(refused).toEqual([expect.stringContaining(`the plugin "p.mjs" ${reason}`)]);
  });

  test.each(['./nothing.js', 'nothing'])('that is not there (%s) ends with 2, and nothing is drawn', async (name) => {
    const folder = temporaryFolder({ 'a.journey': goodMap });
    const { exitCode, messages } = await runJourney(folder, ['render', 'a.journey', '--plugin', name]);
    expect(exitCode).toBe(2);
    expect(messages).toMatch(new RegExp(`^error: the plugin "${name}" is not (?:there|installed here)`));
    expect(existsSync(join(folder, 'a.svg'))).toBe(false);
  });

  test.each([
    ['throws', 'render: () => { throw new Error("out of paint"); }', 'out of paint'],
    ['gives neither text nor bytes', 'render: () => 17', 'the plugin for "up" gave neither text nor bytes'],
  ])('that %s hinders no other output, and the old file stays', async (_what, parts, message) => {
    const folder = temporaryFolder({
      'a.journey': goodMap,
      'b.journey': goodMap,
      'a.up': 'old',
      'p.mjs': plugin(parts),
    });
    const words = ['render', 'a.journey', 'b.journey', '--plugin', 'p.mjs', '-f', 'svg,up'];
    const { exitCode, messages } = await runJourney(folder, words);
    expect(exitCode).toBe(2);
    expect(messages).toContain(`error: a.up cannot be drawn: ${message}\n`);
    expect(messages).toContain('2 outputs written, 2 failed\n');
    expect(readFileSync(join(folder, 'a.up'), 'utf8')).toBe('old');
    expect(existsSync(join(folder, 'b.svg'))).toBe(true);
  });
});

describe('plugins of a configuration', () => {
  const marked = `import { writeFileSync } from 'node:fs';\nwriteFileSync(new URL('ran', import.meta.url), '');\n${plugin('')}`;
  const files = {
    'a.journey': goodMap,
    'p.mjs': marked,
    'journey.config.yaml': 'plugins: [./p.mjs]\noutputs:\n  - formats: [svg, up]\n',
  };

  test('run when the command line names the configuration', async () => {
    const folder = temporaryFolder(files);
    const { exitCode, messages } = await runJourney(folder, ['render', '--config', 'journey.config.yaml']);
    expect({ exitCode, messages }).toEqual({
      exitCode: 0,
      messages: 'a.journey -> a.svg\na.journey -> a.up\n2 outputs written\n',
    });
    expect(readFileSync(join(folder, 'a.up'), 'utf8')).toBe('DINNER');
  });

  test.each([[['render']], [['render', 'a.journey']], [['check']], [['show', 'a.journey']]])(
    'never when it was found: %j',
    async (words) => {
      const folder = temporaryFolder(files);
      const { messages } = await runJourney(folder, words);
      expect(existsSync(join(folder, 'ran'))).toBe(false);
      if (words[0] === 'render') {
        expect(messages).toContain(
          'warning: the plugins of journey.config.yaml are not run: a configuration that was found is not trusted with code; --config journey.config.yaml does\n',
        );
      }
    },
  );

  test('may have any name and place', async () => {
    const folder = temporaryFolder({
      'a.journey': goodMap,
      'ci/other.yaml': 'plugins: [./p.mjs]\n',
      'ci/p.mjs': marked,
    });
    const words = ['render', 'a.journey', '--config', 'ci/other.yaml', '-f', 'up', '-o', '-'];
    expect((await runJourney(folder, words)).data).toBe('DINNER');
  });

  test('a format that no plugin brings is an error that lists them', async () => {
    const folder = temporaryFolder({
      ...files,
      'journey.config.yaml': 'plugins: [./p.mjs]\noutputs: [{ formats: [upp] }]\n',
    });
    const { exitCode, messages } = await runJourney(folder, ['render', '--config', 'journey.config.yaml']);
    expect(exitCode).toBe(2);
    expect(messages).toMatch(/there is no format "upp"\. Known: svg, .*up\. Did you mean "up"\?/);
  });

  test('without plugins an unknown format is an error at its line', async () => {
    const folder = temporaryFolder({ 'a.journey': goodMap, 'journey.config.yaml': 'outputs: [{ formats: [svgg] }]\n' });
    const { exitCode, messages } = await runJourney(folder, ['render']);
    expect(exitCode).toBe(2);
    expect(messages).toContain('--> journey.config.yaml:1:');
    expect(messages).toContain('did you mean "svg"?');
  });

  test('a configuration that is not there', async () => {
    const folder = temporaryFolder({ 'a.journey': goodMap });
    const { exitCode, messages } = await runJourney(folder, ['render', '--config', 'nothing.yaml']);
    expect(exitCode).toBe(2);
    expect(messages).toContain('nothing.yaml');
  });
});
