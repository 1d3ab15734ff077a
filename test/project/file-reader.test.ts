import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFileReader } from '../../src/project/file-reader.js';
import { createSourceFile } from '../../src/source/source-file.js';
import { jpeg, png } from '../image/small-images.js';
import { temporaryFolder } from './temporary-folder.js';

const limits = {
  ...{ fileBytes: 1000, includedFiles: 3, includedBytes: 2000 },
  ...{ images: 3, imageBytes: 2000, allImageBytes: 3000 },
};

function readerOf(folder: string, root = folder) {
  return createFileReader({ root, folder, limits });
}

/** The file that includes. */
function at(path: string) {
  return createSourceFile(path, '');
}

describe('inside the root', () => {
  test('paths start at the including file; labels at the working folder', () => {
    const folder = temporaryFolder({ 'maps/a.journey': '', 'shared/channels.journey': 'channel web: Web' });
    const reading = readerOf(folder).read('../shared/channels.journey', at('maps/a.journey'));
    expect(reading).toMatchObject({ file: { path: 'shared/channels.journey', text: 'channel web: Web' } });
  });

  test('a file is read once, whatever it is called', () => {
    const folder = temporaryFolder({ 'lib.journey': 'x' });
    symlinkSync(join(folder, 'lib.journey'), join(folder, 'link.journey'));
    const reader = readerOf(folder);
    const first = reader.read('lib.journey', at('a.journey'));
    writeFileSync(join(folder, 'lib.journey'), 'changed');
    expect(reader.read('./sub/../link.journey', at('a.journey'))).toBe(first);
  });

  test('the map itself is found as the text that is being compiled', () => {
    const folder = temporaryFolder({ 'a.journey': 'on disk' });
    const main = { file: createSourceFile('a.journey', 'in the editor'), identity: join(folder, 'a.journey') };
    const reader = createFileReader({ root: folder, folder, limits, main });
    expect(reader.read('a.journey', at('lib.journey'))).toMatchObject({ file: main.file });
  });

  test('remembers what was asked for, found or not', () => {
    const folder = temporaryFolder({ 'a.journey': '' });
    const reader = readerOf(folder);
    reader.read('missing.journey', at('a.journey'));
    reader.look('chart.png', at('a.journey'));
    expect(reader.asked()).toEqual([join(folder, 'missing.journey'), join(folder, 'chart.png')]);
  });
});

describe('outside the root', () => {
  test('by dots, by a whole path, by a link, by a folder that is a link', () => {
    const outside = temporaryFolder({ 'secret.journey': 'secret' });
    const folder = temporaryFolder({ 'maps/a.journey': '' });
    symlinkSync(join(outside, 'secret.journey'), join(folder, 'maps/link.journey'));
    symlinkSync(outside, join(folder, 'maps/folder'));
    const reader = readerOf(folder, join(folder, 'maps'));
    for (const path of [
      '../../x.journey',
      join(outside, 'secret.journey'),
      '/etc/passwd',
      'link.journey',
      'folder/secret.journey',
    ]) {
      expect(reader.read(path, at('maps/a.journey')), path).toMatchObject({ kind: 'outside-root' });
      expect(reader.look(path, at('maps/a.journey')), path).toBe('outside-root');
    }
  });

  test('does not tell whether a file outside is there', () => {
    const folder = temporaryFolder();
    const reader = readerOf(folder);
    expect(reader.look('/etc/passwd', at('a.journey'))).toBe(reader.look('/etc/no-such-file', at('a.journey')));
  });

  test('a folder whose name begins like the root is outside', () => {
    const folder = temporaryFolder({ 'map/a.journey': '', 'maps/b.journey': '' });
    expect(readerOf(folder, join(folder, 'map')).look('../maps/b.journey', at('map/a.journey'))).toBe('outside-root');
  });

  test('a root that is reached through a link is a root', () => {
    const real = temporaryFolder({ 'a.journey': '', 'lib.journey': 'x' });
    const folder = temporaryFolder();
    symlinkSync(real, join(folder, 'project'));
    const reader = readerOf(folder, join(folder, 'project'));
    expect(reader.look('lib.journey', at('project/a.journey'))).toBe('found');
  });
});

describe('refusals', () => {
  test('missing, a folder, a pipe, no text, too large', () => {
    const folder = temporaryFolder({
      sub: null,
      'bytes.journey': new Uint8Array([65, 255]),
      'large.journey': 'x'.repeat(1001),
    });
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const read = (path: string) => readerOf(folder).read(path, at('a.journey'));
    expect(read('no.journey')).toMatchObject({ kind: 'missing', reason: 'is not there' });
    expect(read('sub')).toEqual({ kind: 'not-a-file', reason: 'is a folder' });
    expect(read('pipe')).toEqual({ kind: 'not-a-file', reason: 'is a pipe' });
    expect(read('bytes.journey')).toEqual({
      kind: 'not-text',
      reason: 'is not UTF-8 at byte 2',
      help: ['save it as UTF-8'],
    });
    expect(read('large.journey')).toMatchObject({ kind: 'too-large', reason: 'is larger than 1000 bytes' });
    expect(read('a\0b')).toMatchObject({ kind: 'missing' });
    expect(read('https://example.org/a.journey')).toMatchObject({ kind: 'missing' });
  });

  test('one file too many, one byte too many', () => {
    const folder = temporaryFolder({
      a: 'a',
      b: 'b',
      c: 'c',
      d: 'd',
      big1: 'x'.repeat(999),
      big2: 'x'.repeat(999),
      e: 'xxx',
    });
    const many = readerOf(folder);
    expect(['a', 'b', 'c', 'd', 'a'].map((path) => many.read(path, at('m')).kind)).toEqual([
      'read',
      'read',
      'read',
      'too-many',
      'read',
    ]);
    const large = readerOf(folder);
    expect(['big1', 'big2', 'e'].map((path) => large.read(path, at('m')).kind)).toEqual(['read', 'read', 'too-many']);
  });
});

describe('advice', () => {
  const adviceOf = (path: string) => {
    const folder = temporaryFolder({ 'maps/a.journey': '', 'maps/shared/channels.journey': '', 'maps/x.txt': '' });
    const reading = createFileReader({ root: join(folder, 'maps'), folder, limits }).read(path, at('maps/a.journey'));
    return reading.kind === 'read' ? [] : reading.help;
  };

  test.each([
    ['shared/chanels.journey', 'did you mean "shared/channels.journey"?'],
    ['shared/Channels.journey', 'did you mean "shared/channels.journey"?'],
    ['shared/channels', 'did you mean "shared/channels.journey"?'],
    ['shared\\channels.journey', 'folders are parted by "/": write "shared/channels.journey"'],
    ['shared/*.journey', 'this takes the path of one file: write a line for each'],
    ['elsewhere/places.journey', 'the path is relative to this file, so it means maps/elsewhere/places.journey'],
    ['../lib.journey', expect.stringMatching(/^the project is the folder maps: move the file there, or put /)],
  ])('for %s', (path, advice) => {
    expect(adviceOf(path)).toEqual([advice]);
  });
});

describe('images', () => {
  const sound = png(4, 3);
  const svg =
    '\ufeff<?xml version="1.0"?>\n<!-- by hand -->\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"/>';

  test.each<[string, string | Uint8Array, unknown]>([
    ['a.png', sound, 'found'],
    ['a.jpg', jpeg(4, 3), 'found'],
    ['a.svg', svg, 'found'],
    ['named-wrongly.jpg', sound, 'found'],
    ['one-byte.png', new Uint8Array([0x89]), { reason: 'is no image: neither PNG, JPEG nor SVG' }],
    ['empty.png', '', { reason: 'is empty' }],
    ['page.svg', '<html></html>', { reason: 'is no image: neither PNG, JPEG nor SVG' }],
    ['table.csv', 'a,b\n<svg>,2\n', { reason: 'is no image: neither PNG, JPEG nor SVG' }],
    [
      'moving.png',
      'GIF89a',
      { reason: 'is a GIF, and images are PNG, JPEG or SVG', help: ['save a copy as PNG or JPEG'] },
    ],
    ['run.svg', svg.replace('/>', '><script/></svg>'), { reason: 'holds a script (line 3)' }],
  ])('%s', (path, content, expected) => {
    const reader = readerOf(temporaryFolder({ [path]: content }));
    const look = reader.look(path, at('a.journey'), 'image');
    if (typeof expected === 'string') expect(look).toBe(expected);
    else expect(look).toMatchObject({ kind: 'unusable', ...Object(expected) });
    expect(reader.look(path, at('a.journey'))).toBe('found');
  });

  test('to check a map, the beginning of a PNG is enough; to draw it, all of it is read', () => {
    const folder = temporaryFolder({ 'a.png': sound.subarray(0, -6) });
    expect(readerOf(folder).look('a.png', at('a.journey'), 'image')).toBe('found');
    const reader = createFileReader({ root: folder, folder, limits, draws: true });
    expect(reader.look('a.png', at('a.journey'), 'image')).toMatchObject({
      reason: 'is cut off: the end of the PNG is missing',
    });
    expect(reader.image('a.png', at('a.journey'))).toBeUndefined();
  });

  test('what was looked at is what is drawn, though the file changes meanwhile', () => {
    const folder = temporaryFolder({ 'a.png': sound });
    const reader = createFileReader({ root: folder, folder, limits, draws: true });
    expect(reader.look('a.png', at('a.journey'), 'image')).toBe('found');
    writeFileSync(join(folder, 'a.png'), 'changed');
    expect(reader.image('a.png', at('a.journey'))).toEqual(Buffer.from(sound));
  });

  test('one byte too many, all together too many, one file too many: each with its key', () => {
    const filler = (size: number) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"/>${' '.repeat(size)}`;
    const folder = temporaryFolder({
      big: filler(2000),
      a: filler(1500),
      b: filler(1500),
      c: filler(1),
      d: sound,
      e: sound,
    });
    const reasons = (paths: readonly string[]) => {
      const reader = readerOf(folder);
      return paths.map((path) => {
        const look = reader.look(path, at('a.journey'), 'image');
        return typeof look === 'string' ? look : [look.reason, look.help?.[0]];
      });
    };
    const smaller =
      'save a smaller copy, for the picture carries it, or raise limits.imageBytes in journey.config.yaml';
    expect(reasons(['big'])).toEqual([['is larger than 2 KiB', smaller]]);
    const all =
      'save smaller copies, for the picture carries them, or raise limits.allImageBytes in journey.config.yaml';
    expect(reasons(['a', 'b', 'a'])).toEqual(['found', ['brings the images of this map above 2.9 KiB', all], 'found']);
    expect(reasons(['a', 'c', 'd', 'e', 'd'])).toEqual([
      'found',
      'found',
      'found',
      ['is one more than the 3 images that a map may name', 'raise limits.images in journey.config.yaml'],
      'found',
    ]);
  });

  test('no link out of the root, no pipe, no folder', () => {
    const outside = temporaryFolder({ 'secret.png': sound });
    const folder = temporaryFolder({ sub: null });
    symlinkSync(join(outside, 'secret.png'), join(folder, 'link.png'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const reader = createFileReader({ root: folder, folder, limits, draws: true });
    expect(['link.png', 'sub', 'pipe'].map((path) => reader.look(path, at('a.journey'), 'image'))).toEqual([
      'outside-root',
      'not-a-file',
      'not-a-file',
    ]);
    expect(['link.png', 'sub', 'pipe'].map((path) => reader.image(path, at('a.journey')))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
