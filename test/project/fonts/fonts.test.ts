import { createHash } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { advanceOf } from '../../../src/fonts/measure.js';
import type { OwnFont } from '../../../src/fonts/own-font.js';
import type { FontUse } from '../../../src/fonts/picture-fonts.js';
import { MAXIMUM_FONT, openFonts } from '../../../src/project/fonts/open-fonts.js';
import { createFontSubsetter } from '../../../src/project/fonts/subset-fonts.js';
import { openNamedFonts } from '../../../src/project/theming/open-theme.js';
import { createSourceFile } from '../../../src/source/source-file.js';
import { spanOf } from '../../../src/source/span.js';
import { temporaryFolder } from '../temporary-folder.js';

const files = new URL('../../../src/fonts/files/', import.meta.url);
const bytesOf = (name: string) => readFileSync(new URL(name, files));
const regular = bytesOf('NotoSans-Regular.ttf');
const semibold = bytesOf('NotoSans-SemiBold.ttf');
const math = bytesOf('NotoSansMath-Regular.ttf');

async function open(main: boolean, ...fonts: readonly Uint8Array[]): Promise<readonly OwnFont[]> {
  const folder = temporaryFolder(Object.fromEntries(fonts.map((bytes, index) => [`${index}.ttf`, bytes])));
  const { fonts: opened, refused } = await openFonts(
    fonts.map((_, index) => join(folder, `${index}.ttf`)),
    main,
  );
  expect(refused).toEqual([]);
  return opened;
}

describe('a font file', () => {
  test('of another weight of the same family joins it', async () => {
    const fonts = await open(true, regular, semibold, math);
    expect(fonts.map(({ family, weights }) => [family, weights])).toEqual([
      ['Noto Sans', [400, 600]],
      ['Noto Sans Math', [400]],
    ]);
    const [sans] = fonts;
    expect(sans?.advance('Menu', 600)).toBeGreaterThan(sans?.advance('Menu', 400) ?? 0);
    expect(Buffer.from(sans?.file(600) ?? []).equals(semibold)).toBe(true);
  });

  test('measures as its shaper does, word by word', async () => {
    const [sans] = await open(true, regular);
    const font = create(regular);
    for (const text of ['AVATAR To Te', 'a pizza worth the wait', 'Δείπνο', 'ужин']) {
      expect(Math.abs((sans?.advance(text, 400) ?? 0) - font.layout(text).advanceWidth)).toBeLessThanOrEqual(8);
    }
  });

  test.each<[string, Uint8Array, string]>([
    ['text', Buffer.from('not a font at all'), 'is not a TTF or OTF font'],
    ['nothing', Buffer.alloc(0), 'is not a TTF or OTF font'],
    ['a web font', Buffer.from('wOF2........'), 'is a web font: give the TTF or OTF file that it was made from'],
    ['a collection', Buffer.from('ttcf........'), 'is a collection of fonts: take the one you want out of it'],
    ['half a font', regular.subarray(0, 60_000), 'is damaged: its tables cannot be read'],
    ['the beginning of a font', regular.subarray(0, 12), 'is damaged: its tables cannot be read'],
    ['a mark alone', Buffer.from('OTTO'), 'is damaged: its tables cannot be read'],
  ])('that is %s is refused', async (_what, bytes, reason) => {
    const folder = temporaryFolder({ 'a.ttf': bytes });
    expect(await openFonts([join(folder, 'a.ttf')], false)).toEqual({ fonts: [], refused: [{ index: 0, reason }] });
  });

  test('that is missing, a folder or too large is refused, and the others are read', async () => {
    const folder = temporaryFolder({ 'b.ttf': null, 'c.ttf': '', 'd.ttf': regular });
    const large = openSync(join(folder, 'c.ttf'), 'r+');
    ftruncateSync(large, MAXIMUM_FONT + 1);
    closeSync(large);
    const { fonts, refused } = await openFonts(
      ['a.ttf', 'b.ttf', 'c.ttf', 'd.ttf'].map((name) => join(folder, name)),
      false,
    );
    expect(fonts).toHaveLength(1);
    expect(refused).toEqual([
      { index: 0, reason: 'is not there' },
      { index: 1, reason: 'is a folder' },
      { index: 2, reason: 'is larger than 32 MiB' },
    ]);
  });

  test('with any one byte changed is refused or measured; nothing throws', async () => {
    const folder = temporaryFolder();
    const { readFace } = await import('../../../src/project/fonts/read-face.js');
    expect(folder).toBeTruthy();
    for (let at = 0; at < 3000; at += 37) {
      const bytes = Buffer.from(math);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      const reading = readFace(bytes);
      if (reading.kind === 'read') expect(reading.face.advance('∞ ≈ A', 400)).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('a font that a file names', () => {
  const file = createSourceFile('brand.theme.yaml', 'fonts: a.ttf\n');
  const named = { path: 'a.ttf', span: spanOf(file, 7, 12) };

  test('is told of at its line when it cannot be read', async () => {
    const { diagnostics } = await openNamedFonts([named], temporaryFolder({ 'a.ttf': 'x' }), true, 'fonts');
    expect(diagnostics.map(({ code, span, message }) => [code, span.start, message])).toEqual([
      ['J097', 7, '"fonts" takes a TTF or OTF font below this folder, not "a.ttf", which is not a TTF or OTF font'],
    ]);
  });

  test('is not read through a link that leads out of the folder', async () => {
    const outside = temporaryFolder({ 'a.ttf': regular });
    const folder = temporaryFolder();
    symlinkSync(join(outside, 'a.ttf'), join(folder, 'a.ttf'));
    const { fonts, diagnostics } = await openNamedFonts([named], folder, true, 'fonts');
    expect(fonts).toEqual([]);
    expect(diagnostics[0]?.message).toContain('which lies outside the folder');
  });
});

describe('measuring', () => {
  /** Every character of `has` is as wide as an em. */
  const own = (has: RegExp, main: boolean): OwnFont => ({
    family: 'Brand',
    main,
    weights: [400],
    variable: false,
    mayEmbed: true,
    has: (codePoint) => has.test(String.fromCodePoint(codePoint)),
    advance: (text) => 1000 * [...text].length,
    file: () => new Uint8Array(),
  });

  test.each([
    ['a main font draws all that it has', 'abc', [own(/[a-z]/, true)], 3000],
    ['and leaves the rest to the carried fonts', 'aé', [own(/[a-z]/, true)], 1000 + advanceOf('é', 400)],
    ['another draws only what no carried font has', 'aあ', [own(/./, false)], advanceOf('a', 400) + 1000],
    ['not even symbols that are carried', '→', [own(/./, false)], advanceOf('→', 400)],
    ['a letter with its mark stays together', 'e\u0323', [own(/e/, true)], advanceOf('e\u0323', 400)],
    ['the first that has it counts', 'あ', [own(/x/, false), own(/あ/, false)], 1000],
  ])('%s', (_what, text, fonts, advance) => {
    expect(advanceOf(text, 400, fonts)).toBe(advance);
  });

  test('without fonts of the team nothing changes', () => {
    for (const text of ['Menu', 'Δείπνο', '東京 → ✓', 'مرحبا'])
      expect(advanceOf(text, 600, [own(/never/, false)])).toBe(advanceOf(text, 600));
  });
});

describe('a subset', () => {
  const use: FontUse = { family: 'Noto Sans', weight: 600, weights: [600], characters: ' Menu' };
  const subset = async (wanted: FontUse) => {
    const missing: string[] = [];
    const bytes = await createFontSubsetter((_, reason) => missing.push(reason))(wanted);
    return { bytes: bytes === undefined ? undefined : Buffer.from(bytes), missing };
  };

  test('is a small WOFF2, the same bytes each time', async () => {
    const { bytes, missing } = await subset(use);
    expect(missing).toEqual([]);
    expect(bytes?.toString('latin1', 0, 4)).toBe('wOF2');
    expect(bytes?.length).toBeLessThan(3000);
    const hash = (buffer: Buffer | undefined) =>
      createHash('sha256')
        .update(buffer ?? '')
        .digest('hex');
    await subset({ ...use, weight: 400, weights: [400], characters: 'other' });
    expect(hash((await subset(use)).bytes)).toBe(hash(bytes));
  });

  test('is as wide as the whole font, kerning and all', async () => {
    const { bytes } = await subset({ ...use, weight: 400, characters: ' AVTo' });
    const font = create(bytes ?? Buffer.alloc(0));
    expect(font.layout('AVATo').advanceWidth).toBe(create(regular).layout('AVATo').advanceWidth);
    expect(font.hasGlyphForCodePoint(0x42)).toBe(false);
  });

  test('of a font of the team is made from its own file', async () => {
    const [font] = await open(false, math);
    const { bytes } = await subset({ ...use, family: 'Noto Sans Math', ...(font && { own: font }), characters: '∈' });
    expect(bytes?.toString('latin1', 0, 4)).toBe('wOF2');
  });

  test.each<[string, Partial<OwnFont> | undefined, string]>([
    ['of a font that is not carried', undefined, 'its file is not known'],
    ['of a font whose makers forbid it', { mayEmbed: false }, 'its makers forbid it'],
    ['of a broken font', { file: () => regular.subarray(0, 5000) }, 'its tables cannot be read'],
  ])('%s is not made, and somebody is told', async (_what, changes, reason) => {
    const [font] = await open(false, math);
    const own = changes === undefined || font === undefined ? {} : { own: { ...font, ...changes } };
    expect(await subset({ ...use, family: 'Noto Sans JP', ...own })).toEqual({ bytes: undefined, missing: [reason] });
  });
});
