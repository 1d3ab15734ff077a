import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { writeNewFile, writeOutput } from '../../src/project/write-output.js';
import { isSuperuser, temporaryFolder } from './temporary-folder.js';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return { ...fs, renameSync: vi.fn(fs.renameSync), writeFileSync: vi.fn(fs.writeFileSync) };
});

describe('writing', () => {
  test('a new file, in folders that are made', () => {
    const folder = temporaryFolder();
    const place = { folder: join(folder, 'out'), name: 'a/b/map.svg' };
    expect(writeOutput(place, '<svg/>')).toEqual({ kind: 'written', path: join(folder, 'out/a/b/map.svg') });
    expect(readFileSync(join(folder, 'out/a/b/map.svg'), 'utf8')).toBe('<svg/>');
    expect(readdirSync(join(folder, 'out/a/b'))).toEqual(['map.svg']);
  });

  test('over an old file, keeping its mode', () => {
    const folder = temporaryFolder({ 'map.svg': 'old' });
    chmodSync(join(folder, 'map.svg'), 0o640);
    writeOutput({ folder, name: 'map.svg' }, new Uint8Array([110, 101, 119]));
    expect(readFileSync(join(folder, 'map.svg'), 'utf8')).toBe('new');
    expect(statSync(join(folder, 'map.svg')).mode & 0o777).toBe(0o640);
  });

  test('a temporary file that a killed run left is no obstacle', () => {
    const folder = temporaryFolder({ [`.map.svg.${process.pid}-0.tmp`]: 'left' });
    expect(writeOutput({ folder, name: 'map.svg' }, 'new').kind).toBe('written');
  });
});

describe('links', () => {
  test('a file that is a link is refused, and what it leads to stays', () => {
    const folder = temporaryFolder({ 'precious.txt': 'precious' });
    symlinkSync('precious.txt', join(folder, 'map.svg'));
    expect(writeOutput({ folder, name: 'map.svg' }, 'new')).toMatchObject({
      kind: 'refused',
      reason: 'it is a link, and links are not followed',
    });
    expect(readFileSync(join(folder, 'precious.txt'), 'utf8')).toBe('precious');
    expect(readlinkSync(join(folder, 'map.svg'))).toBe('precious.txt');
  });

  test('a folder below the output folder that is a link is refused', () => {
    const outside = temporaryFolder();
    const folder = temporaryFolder();
    symlinkSync(outside, join(folder, 'pictures'));
    expect(writeOutput({ folder, name: 'pictures/map.svg' }, 'new')).toMatchObject({
      kind: 'refused',
      reason: '"pictures" is a link, and links are not followed',
    });
    expect(readdirSync(outside)).toEqual([]);
  });

  test('the output folder itself may be a link: the user named it', () => {
    const real = temporaryFolder();
    const folder = temporaryFolder();
    symlinkSync(real, join(folder, 'out'));
    expect(writeOutput({ folder: join(folder, 'out'), name: 'map.svg' }, 'new').kind).toBe('written');
  });

  test('no name leads out of the output folder', () => {
    const folder = temporaryFolder({ out: null });
    expect(writeOutput({ folder: join(folder, 'out'), name: '../map.svg' }, 'new')).toMatchObject({
      reason: 'it lies outside the output folder',
    });
    expect(readdirSync(folder)).toEqual(['out']);
  });
});

describe('failing', () => {
  test('a folder in the way, a file in the way of a folder', () => {
    const folder = temporaryFolder({ 'map.svg/x': '', file: '' });
    expect(writeOutput({ folder, name: 'map.svg' }, '')).toMatchObject({ reason: 'it is a folder' });
    expect(writeOutput({ folder, name: 'file/map.svg' }, '').kind).toBe('refused');
    expect(writeOutput({ folder: join(folder, 'file'), name: 'map.svg' }, '')).toMatchObject({
      reason: '"file" is not a folder',
    });
    expect(writeNewFile(join(folder, 'file/map.journey'), '')).toEqual({
      kind: 'refused',
      reason: 'a file stands where its folder must be',
      there: false,
    });
  });

  test('a full disk leaves the old file whole and no other', () => {
    const folder = temporaryFolder({ 'map.svg': 'old' });
    vi.mocked(writeFileSync).mockImplementationOnce(() => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    });
    expect(writeOutput({ folder, name: 'map.svg' }, 'new')).toMatchObject({
      kind: 'refused',
      reason: 'the disk is full',
    });
    expect(readFileSync(join(folder, 'map.svg'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['map.svg']);
  });

  test.skipIf(isSuperuser)('a folder or a file that may not be written', () => {
    const folder = temporaryFolder({ 'locked/map.svg': 'old', 'map.svg': 'old' });
    chmodSync(join(folder, 'map.svg'), 0o444);
    chmodSync(join(folder, 'locked'), 0o555);
    const locked = writeOutput({ folder, name: 'locked/map.svg' }, 'new');
    chmodSync(join(folder, 'locked'), 0o755);
    expect(locked).toMatchObject({ reason: 'you have no permission to' });
    expect(writeOutput({ folder, name: 'map.svg' }, 'new')).toMatchObject({ reason: 'you have no permission to' });
    expect(readFileSync(join(folder, 'locked/map.svg'), 'utf8')).toBe('old');
  });
});

describe('a file that must be new', () => {
  test('is written, with its folder', () => {
    const folder = temporaryFolder();
    expect(writeNewFile(join(folder, 'maps/a.journey'), 'x')).toEqual({ kind: 'written' });
  });

  test('never replaces one, nor a link that leads nowhere', () => {
    const folder = temporaryFolder({ 'a.journey': 'mine' });
    symlinkSync('nowhere', join(folder, 'b.journey'));
    mkdirSync(join(folder, 'c.journey'));
    for (const name of ['a', 'b', 'c']) {
      expect(writeNewFile(join(folder, `${name}.journey`), 'x')).toMatchObject({ kind: 'refused', there: true });
    }
    expect(readFileSync(join(folder, 'a.journey'), 'utf8')).toBe('mine');
  });
});
