import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { discoverDefault } from '../../src/project/default-inputs.js';
import { createProjectFinder } from '../../src/project/project.js';
import { temporaryFolder } from './temporary-folder.js';

describe('the root of a project', () => {
  test('is the folder of the nearest configuration', async () => {
    const folder = temporaryFolder({ 'journey.config.yaml': '', 'a/journey.config.yaml': '', 'a/b/c': null, x: null });
    const projectOf = createProjectFinder(folder);
    expect((await projectOf(join(folder, 'a/b/c'))).root).toBe(join(folder, 'a'));
    expect((await projectOf(join(folder, 'x'))).root).toBe(folder);
  });

  test('else of the repository, and nothing above it counts', async () => {
    const folder = temporaryFolder({
      'journey.config.yaml': 'theme: dark',
      'repository/.git': null,
      'repository/maps': null,
    });
    const project = await createProjectFinder(folder)(join(folder, 'repository/maps'));
    expect(project).toMatchObject({ root: join(folder, 'repository'), configuration: {} });
  });

  test('else the folder of the map', async () => {
    const folder = temporaryFolder({ maps: null });
    expect((await createProjectFinder(folder)(join(folder, 'maps'))).root).toBe(join(folder, 'maps'));
  });

  test('can be set to a folder below the configuration', async () => {
    const folder = temporaryFolder({ 'journey.config.yaml': 'root: maps', maps: null });
    expect((await createProjectFinder(folder)(folder)).root).toBe(join(folder, 'maps'));
  });

  test('cannot be set to a folder that is not there', async () => {
    const folder = temporaryFolder({ 'journey.config.yaml': 'theme: dark\nroot: nope' });
    const project = await createProjectFinder(folder)(folder);
    expect(project.root).toBe(folder);
    expect(project.diagnostics).toMatchObject([
      {
        code: 'J097',
        message: '"root" takes a folder below this one, not "nope", which is no folder that is there',
        span: { start: 18, end: 22 },
      },
    ]);
  });

  test('cannot be set to a link that leads out', async () => {
    const folder = temporaryFolder({ 'journey.config.yaml': 'root: maps' });
    symlinkSync('/etc', join(folder, 'maps'));
    const project = await createProjectFinder(folder)(folder);
    expect(project.root).toBe(folder);
    expect(project.diagnostics).toMatchObject([
      { code: 'J097', message: '"root" takes a folder below this one, not a link that leads out of it' },
    ]);
  });
});

describe('the configuration', () => {
  test('is called by its path from the working folder', async () => {
    const folder = temporaryFolder({ 'a/journey.config.yaml': 'tehme: 1' });
    const { diagnostics } = await createProjectFinder(folder)(join(folder, 'a'));
    expect(diagnostics.map(({ span }) => span.file.path)).toEqual(['a/journey.config.yaml']);
  });

  test('that cannot be read is a finding', async () => {
    const folder = temporaryFolder({ 'journey.config.yaml/x': '' });
    expect((await createProjectFinder(folder)(folder)).diagnostics).toMatchObject([
      { code: 'J094', message: 'the configuration is a folder' },
    ]);
  });

  test('that is too large is no map to split', async () => {
    const folder = temporaryFolder({ 'journey.config.yaml': `# ${'x'.repeat(33_000)}` });
    expect((await createProjectFinder(folder)(folder)).diagnostics).toMatchObject([
      { code: 'J094', message: 'the configuration is larger than 32 KiB', help: [] },
    ]);
  });

  test('that is a link out of its folder is not read, and nothing of it is told', async () => {
    const outside = temporaryFolder({ secret: 'password' });
    const folder = temporaryFolder();
    symlinkSync(join(outside, 'secret'), join(folder, 'journey.config.yaml'));
    const { diagnostics } = await createProjectFinder(folder)(folder);
    expect(diagnostics).toMatchObject([
      { code: 'J094', message: 'the configuration is a link that leads out of its folder, and is not followed' },
    ]);
    expect(diagnostics[0]?.span.file.text).toBe('');
  });

  test('may be a link within its folder', async () => {
    const folder = temporaryFolder({ 'settings/journey.yaml': 'theme: dark' });
    symlinkSync('settings/journey.yaml', join(folder, 'journey.config.yaml'));
    expect((await createProjectFinder(folder)(folder)).configuration).toEqual({ theme: 'dark' });
  });
});

describe('the maps of a project', () => {
  const files = { 'maps/a.journey': '', 'maps/drafts/b.journey': '', 'other/c.journey': '' };

  test('are those that the configuration names, from its folder', async () => {
    const folder = temporaryFolder({
      ...files,
      'journey.config.yaml': 'files: ["maps/**/*.journey", "!**/drafts/**"]',
    });
    const project = await createProjectFinder(join(folder, 'other'))(join(folder, 'other'));
    const { inputs } = await discoverDefault(project, join(folder, 'other'));
    expect(inputs).toMatchObject([{ label: '../maps/a.journey', within: 'maps/a.journey', named: false }]);
  });

  test('are all below the working folder when it names none', async () => {
    const folder = temporaryFolder(files);
    const project = await createProjectFinder(folder)(folder);
    const { inputs } = await discoverDefault(project, join(folder, 'maps'));
    expect(inputs.map(({ label }) => label)).toEqual(['a.journey', 'drafts/b.journey']);
  });

  test('never lie outside, whatever links the configuration names', async () => {
    const outside = temporaryFolder({ 'secret.journey': '' });
    const folder = temporaryFolder({ 'journey.config.yaml': 'files: [link/*.journey, secret.journey, "-"]' });
    symlinkSync(outside, join(folder, 'link'));
    symlinkSync(join(outside, 'secret.journey'), join(folder, 'secret.journey'));
    const { inputs } = await discoverDefault(await createProjectFinder(folder)(folder), folder);
    expect(inputs).toEqual([]);
  });
});
