// `--theme FILE`, `--font`, `--embed-fonts`, and the same from the configuration and the map.

import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../project/temporary-folder.js';
import { readXml, textOf } from '../renderers/svg/read-xml.js';
import { goodMap, runJourney } from './run-journey.js';

const regular = readFileSync(new URL('../../src/fonts/files/NotoSans-Regular.ttf', import.meta.url));
const symbols = readFileSync(new URL('../../src/fonts/files/NotoSansSymbols2-Regular.ttf', import.meta.url));
const brand = 'colours:\n  page: "#fffdf8"\n';

async function draw(folder: string, ...words: readonly string[]) {
  return runJourney(folder, ['render', 'a.journey', '-o', '-', ...words]);
}

describe('a theme of the team', () => {
  test.each<[string, Record<string, string>, readonly string[]]>([
    ['a flag', { 'a.journey': goodMap, 'brand.theme.yaml': brand }, ['--theme', 'brand.theme.yaml']],
    ['the configuration', { 'a.journey': goodMap, 'x/b.yaml': brand, 'journey.config.yaml': 'theme: x/b.yaml\n' }, []],
    ['the map', { 'a.journey': goodMap.replace('Dinner\n', 'Dinner\n  theme: b.yaml\n'), 'b.yaml': brand }, []],
    [
      'the view',
      {
        'a.journey': `view v: V\n  theme: b.yaml\n${goodMap.replace('Dinner\n', 'Dinner\n  theme: dark\n')}`,
        'b.yaml': brand,
      },
      ['--view', 'v'],
    ],
  ])('named by %s', async (_what, files, words) => {
    const { exitCode, data, messages } = await draw(temporaryFolder(files), ...words);
    expect({ exitCode, messages }).toEqual({ exitCode: 0, messages: '' });
    expect(data).toContain('fill="#FFFDF8"');
  });

  test('gives its name to one picture of several', async () => {
    const folder = temporaryFolder({
      'a.journey': goodMap,
      'styles/brand.theme.yaml': brand,
      'journey.config.yaml': 'outputs:\n  - themes: [mono, styles/brand.theme.yaml]\n',
    });
    expect((await runJourney(folder, ['render'])).exitCode).toBe(0);
    expect(existsSync(join(folder, 'a.mono.svg'))).toBe(true);
    expect(readFileSync(join(folder, 'a.brand.svg'), 'utf8')).toContain('#FFFDF8');
  });

  test('with a mistake: its findings at their line, nothing drawn, 2', async () => {
    const folder = temporaryFolder({ 'a.journey': goodMap, 'b.yaml': 'colours:\n  pgae: "#fff"\n' });
    const { exitCode, data, messages } = await draw(folder, '--theme', 'b.yaml');
    expect({ exitCode, data }).toEqual({ exitCode: 2, data: '' });
    expect(messages).toContain('--> b.yaml:2:3');
    expect(messages).toContain('did you mean "page"?');
    expect(messages).toContain('a.journey is not drawn: 1 error');
  });

  test('with weak contrast: a warning, and the picture', async () => {
    const folder = temporaryFolder({ 'a.journey': goodMap, 'b.yaml': 'colours: { pain: "#c40" }\n' });
    const { exitCode, data, messages } = await draw(folder, '--theme', 'b.yaml');
    expect(exitCode).toBe(0);
    expect(data).toContain('</svg>');
    expect(messages).toContain('warning[J098]: "pain" has a contrast of 3.6:1 to "tile"');
  });

  test.each<[string, Record<string, string>, readonly string[], number, string]>([
    ['that is not there', {}, ['--theme', 'b.yaml'], 2, 'there is no file "b.yaml"'],
    [
      'that no theme is',
      { 'a.journey': goodMap.replace('Dinner\n', 'Dinner\n  theme: drak\n') },
      [],
      1,
      'there is no theme "drak"',
    ],
    [
      'that a map names outside the project',
      { 'journey.config.yaml': '', 'a.journey': goodMap.replace('Dinner\n', 'Dinner\n  theme: ../b.yaml\n') },
      [],
      1,
      'there is no theme "../b.yaml": its path leads out of the project',
    ],
  ])('%s', async (_what, files, words, code, message) => {
    const { exitCode, data, messages } = await draw(temporaryFolder({ 'a.journey': goodMap, ...files }), ...words);
    expect({ exitCode, data }).toEqual({ exitCode: code, data: '' });
    expect(messages).toContain(message);
  });

  test('is not read through a link that leads out of the project', async () => {
    const outside = temporaryFolder({ 'secret.yaml': 'password: 1\n' });
    const folder = temporaryFolder({ 'a.journey': goodMap, 'journey.config.yaml': 'theme: b.yaml\n' });
    symlinkSync(join(outside, 'secret.yaml'), join(folder, 'b.yaml'));
    const { exitCode, messages } = await draw(folder);
    expect(exitCode).toBe(2);
    expect(messages).toContain('a link that leads out of it');
    expect(messages).not.toContain('password');
  });
});

describe('fonts', () => {
  test('--embed-fonts carries what the picture uses, the same bytes each time', async () => {
    const folder = temporaryFolder({ 'a.journey': goodMap });
    const { exitCode, data, messages } = await draw(folder, '--embed-fonts', '--theme', 'light');
    expect({ exitCode, messages }).toEqual({ exitCode: 0, messages: '' });
    expect(styleOf(data)).toMatch(
      /^(?:@font-face\{font-family:'[\w-]+-font-1';font-weight:(?:400|600);src:url\(data:font\/woff2;base64,[A-Za-z0-9+/]+={0,2}\) format\('woff2'\)\}){1,2}$/,
    );
    expect(data).toMatch(/font-family="'[\w-]+-font-1','Noto Sans',/);
    expect((await draw(folder, '--embed-fonts', '--theme', 'light')).data).toBe(data);
    expect((await draw(folder, '--theme', 'light')).data).not.toContain('font-face');
  });

  test('--embed-fonts says which characters no font is carried for', async () => {
    const folder = temporaryFolder({ 'a.journey': goodMap.replace('pizza', '寿司') });
    const { exitCode, messages } = await draw(folder, '--embed-fonts');
    expect(exitCode).toBe(0);
    expect(messages).toBe(
      "warning: the picture carries no font for 司寿: the reader's system draws them, unless --font gives one\n",
    );
  });

  test('--font comes before what the system may have', async () => {
    const folder = temporaryFolder({ 'a.journey': goodMap, 'b.ttf': symbols });
    const { data } = await draw(folder, '--font', 'b.ttf');
    expect(data).toContain("'Noto Sans Math','Noto Sans Hebrew'");
    expect((await draw(folder, '--font', 'b.ttf')).data).toBe(data);
  });

  test('a theme’s font is the main family, in pictures that carry it too', async () => {
    const files = { 'a.journey': goodMap, 'b.yaml': 'fonts: B.ttf\n', 'B.ttf': named(regular, 'Brand San') };
    const { data, messages } = await draw(temporaryFolder(files), '--theme', 'b.yaml', '--embed-fonts');
    expect(messages).toBe('');
    expect(data).toMatch(/font-family="'[\w-]+-font-1','Brand San','Noto Sans',/);
    expect(styleOf(data)).toContain('font-weight:400 600;');
  });

  test.each([
    ['nope.ttf', 'error: the font "nope.ttf" is not there'],
    ['a.journey', 'error: the font "a.journey" is not a TTF or OTF font'],
  ])('--font %s is an error', async (font, message) => {
    const { exitCode, data, messages } = await draw(temporaryFolder({ 'a.journey': goodMap }), '--font', font);
    expect({ exitCode, data, messages }).toEqual({ exitCode: 2, data: '', messages: `${message}\n` });
  });

  test('a font of the configuration that is none is an error at its line', async () => {
    const folder = temporaryFolder({ 'a.journey': goodMap, 'journey.config.yaml': 'fonts: [b.ttf]\n', 'b.ttf': 'x' });
    const { exitCode, messages } = await draw(folder);
    expect(exitCode).toBe(2);
    expect(messages).toContain('--> journey.config.yaml:1:9');
    expect(messages).toContain('"b.ttf", which is not a TTF or OTF font');
  });
});

function styleOf(svg: string): string {
  return readXml(svg)
    .children.flatMap((child) => (typeof child !== 'string' && child.name === 'style' ? [textOf(child)] : []))
    .join('');
}

/** The same font by another name of the same length, in both encodings of its name table. */
function named(font: Buffer, name: string): Buffer {
  const bytes = Buffer.from(font);
  for (const encoding of ['latin1', 'utf16le'] as const) {
    const [from, to] = ['Noto Sans', name].map((words) => {
      const encoded = Buffer.from(words, encoding);
      return encoding === 'utf16le' ? encoded.swap16() : encoded;
    });
    if (from === undefined || to === undefined) continue;
    for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) to.copy(bytes, at);
  }
  return bytes;
}
