import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { discoverInputs } from '../../src/project/discover-inputs.js';
import { temporaryFolder } from './temporary-folder.js';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return { ...fs, readdirSync: vi.fn(fs.readdirSync) };
});

async function labels(inputs: readonly string[], folder: string): Promise<readonly string[]> {
  return (await discoverInputs(inputs, folder)).inputs.map(({ label }) => label);
}

describe('files', () => {
  test('a named file is taken, whatever its ending and whether or not it is there', async () => {
    const folder = temporaryFolder({ 'notes.txt': '' });
    expect(await labels(['notes.txt', 'missing.journey'], folder)).toEqual(['missing.journey', 'notes.txt']);
  });

  test('a named file is taken though .gitignore leaves it out', async () => {
    const folder = temporaryFolder({ '.git': null, '.gitignore': '*.journey', 'a.journey': '' });
    expect(await labels(['a.journey'], folder)).toEqual(['a.journey']);
  });

  test('a file whose name looks like a glob is a file', async () => {
    const folder = temporaryFolder({ '[draft].journey': '', 'd.journey': '' });
    expect(await labels(['[draft].journey'], folder)).toEqual(['[draft].journey']);
  });

  test('one file under several names is one input, and counts as named', async () => {
    const folder = temporaryFolder({ 'maps/a.journey': '' });
    symlinkSync(join(folder, 'maps/a.journey'), join(folder, 'link.journey'));
    const { inputs } = await discoverInputs(['maps', 'maps/a.journey', './maps/../link.journey'], folder);
    expect(inputs).toMatchObject([{ label: 'maps/a.journey', named: true }]);
  });

  test('standard input is `-`', async () => {
    expect((await discoverInputs(['-'], temporaryFolder())).inputs).toMatchObject([{ path: '-', label: '-' }]);
  });

  test('a file outside is called by the shorter of its two paths', async () => {
    const folder = temporaryFolder({ 'a.journey': '', 'deep/in/here': null });
    expect(await labels(['../../../a.journey'], join(folder, 'deep/in/here'))).toEqual(['../../../a.journey']);
    expect(await labels(['/a.journey'], join(folder, 'deep/in/here'))).toEqual(['/a.journey']);
  });
});

describe('folders', () => {
  test('every .journey below, in the order of paths, without hidden folders and node_modules', async () => {
    const folder = temporaryFolder({
      'b.journey': '',
      'a/z.journey': '',
      'a/readme.md': '',
      '.hidden/x.journey': '',
      'node_modules/p/x.journey': '',
      'a/node_modules/p/x.journey': '',
    });
    expect(await labels(['.'], folder)).toEqual(['a/z.journey', 'b.journey']);
  });

  test('links are not followed', async () => {
    const outside = temporaryFolder({ 'secret.journey': '' });
    const folder = temporaryFolder({ 'a.journey': '' });
    symlinkSync(outside, join(folder, 'link'));
    symlinkSync(folder, join(folder, 'circle'));
    expect(await labels(['.'], folder)).toEqual(['a.journey']);
  });

  test('one that cannot be read is told, and the others are looked at', async () => {
    const folder = temporaryFolder({ 'a/x.journey': '', 'locked/y.journey': '', '.gitignore': 'out/', 'out/z': '' });
    const read = vi.mocked(readdirSync).getMockImplementation();
    vi.mocked(readdirSync).mockImplementation(((path: string, options: never) => {
      if (/locked|out$/.test(path)) throw Object.assign(new Error('no'), { code: 'EACCES' });
      return read?.(path, options);
    }) as typeof readdirSync);
    const { inputs, unmatched, unreadable } = await discoverInputs(['.', 'locked', 'none/*'], folder);
    vi.mocked(readdirSync).mockImplementation(read as typeof readdirSync);
    expect(inputs.map(({ label }) => label)).toEqual(['a/x.journey']);
    expect(unreadable).toEqual([{ label: 'locked', reason: 'you have no permission to' }]);
    expect(unmatched).toEqual(['none/*']);
  });

  test('a folder with signs of globs in its name', async () => {
    const folder = temporaryFolder({ 'a (old) [1]/x.journey': '' });
    expect(await labels(['a (old) [1]'], folder)).toEqual(['a (old) [1]/x.journey']);
  });

  test('a map remembers its path below the folder that was named', async () => {
    const folder = temporaryFolder({ 'maps/b/x.journey': '' });
    expect((await discoverInputs(['maps'], folder)).inputs).toMatchObject([{ within: 'b/x.journey', named: false }]);
  });
});

describe('.gitignore', () => {
  test('of the repository and nested ones, the nearest deciding', async () => {
    const folder = temporaryFolder({
      '.git': null,
      '.gitignore': 'out/\n*.tmp.journey\n',
      'a.journey': '',
      'a.tmp.journey': '',
      'out/a.journey': '',
      'maps/.gitignore': '!keep.tmp.journey\n/local\n',
      'maps/keep.tmp.journey': '',
      'maps/other.tmp.journey': '',
      'maps/local/a.journey': '',
      'maps/deep/local/a.journey': '',
    });
    const expected = ['a.journey', 'maps/deep/local/a.journey', 'maps/keep.tmp.journey'];
    expect(await labels(['.'], folder)).toEqual(expected);
    expect(await labels(['**/*.journey'], folder)).toEqual(expected);
    expect(await labels(['.'], join(folder, 'maps'))).toEqual(['deep/local/a.journey', 'keep.tmp.journey']);
  });

  test('a file in a folder that is left out cannot be taken back', async () => {
    const folder = temporaryFolder({ '.git': null, '.gitignore': 'out/\n!out/a.journey\n', 'out/a.journey': '' });
    expect(await labels(['.'], folder)).toEqual([]);
  });

  test('a folder that is named is searched though it is left out', async () => {
    const folder = temporaryFolder({ '.git': null, '.gitignore': 'out/\n', 'out/a.journey': '' });
    expect(await labels(['out'], folder)).toEqual(['out/a.journey']);
  });

  test('case counts, as it does for git', async () => {
    const folder = temporaryFolder({ '.gitignore': 'DRAFTS/\n', 'drafts/a.journey': '' });
    expect(await labels(['.'], folder)).toEqual(['drafts/a.journey']);
  });
});

describe('globs', () => {
  test('match maps only, from where they are written', async () => {
    const folder = temporaryFolder({ 'maps/a.journey': '', 'maps/a.svg': '', 'maps/b/c.journey': '', 'x.journey': '' });
    expect(await labels(['maps/*'], folder)).toEqual(['maps/a.journey']);
    expect(await labels(['../maps/**'], join(folder, 'maps'))).toEqual(['a.journey', 'b/c.journey']);
    expect(await labels(['{maps/b,maps}/*.journey'], folder)).toEqual(['maps/a.journey', 'maps/b/c.journey']);
  });

  test('an exclamation mark takes away', async () => {
    const folder = temporaryFolder({ 'a.journey': '', 'drafts/b.journey': '' });
    expect(await labels(['**/*.journey', '!drafts/**'], folder)).toEqual(['a.journey']);
    expect(await labels(['.', '!drafts/**'], folder)).toEqual(['a.journey']);
  });

  test('what matches nothing is told', async () => {
    const folder = temporaryFolder({ 'a.journey': '', empty: null });
    const { inputs, unmatched } = await discoverInputs(['a.journey', 'none/*.journey', 'empty'], folder);
    expect(inputs).toHaveLength(1);
    expect(unmatched).toEqual(['none/*.journey', 'empty']);
  });
});
