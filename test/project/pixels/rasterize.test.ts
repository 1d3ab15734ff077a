// PNG: the pixels of the picture, with the package's own fonts, the same bytes each time, and never an empty sheet.

import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { compile, render } from '../../../src/compile.js';
import type { RenderOptions } from '../../../src/draw.js';
import { openFonts } from '../../../src/project/fonts/open-fonts.js';
import { createRasterizer } from '../../../src/project/pixels/rasterize.js';

const map = 'journey: Tea\nstage: Make\n  step: Boils water → pours ✓\n    emotion: +1 Calm\n    pain: Hot\n';

async function pngOf(text: string, options: RenderOptions = {}): Promise<{ png: Buffer; missing: string }> {
  let missing = '';
  const rasterize = createRasterizer((characters) => {
    missing += characters;
  });
  const png = await render(compile(text).value, { format: 'png', rasterize, ...options });
  return { png: Buffer.from(png), missing };
}

/** Width and height of the header. */
function sizeOf(png: Buffer): readonly [number, number] {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

async function sheetSize(text: string): Promise<readonly [number, number]> {
  const svg = String(await render(compile(text).value));
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return [Number(width), Number(height)];
}

test.each([
  [undefined, 2],
  [1, 1],
  [3, 3],
  [0.5, 0.5],
])('--scale %s: %s pixels for each unit', async (scale, factor) => {
  const { png } = await pngOf(map, scale === undefined ? {} : { png: { scale } });
  const [width, height] = await sheetSize(map);
  const [pixelsWide, pixelsHigh] = sizeOf(png);
  expect(Math.abs(pixelsWide - width * factor)).toBeLessThanOrEqual(1);
  expect(Math.abs(pixelsHigh - height * factor)).toBeLessThanOrEqual(1);
});

test('the same bytes each time', async () => {
  expect((await pngOf(map)).png.equals((await pngOf(map)).png)).toBe(true);
});

test('it looks as the SVG does', async () => {
  const svg = String(await render(compile(map).value, { theme: 'light' }));
  const fontFiles = [
    'NotoSans-Regular',
    'NotoSans-SemiBold',
    'NotoSansSymbols-Regular',
    'NotoSansSymbols2-Regular',
    'NotoSansMath-Regular',
  ];
  const font = { fontFiles: fontFiles.map((name) => `src/fonts/files/${name}.ttf`), loadSystemFonts: false };
  const expected = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: 2 } }).render().asPng();
  const { png, missing } = await pngOf(map);
  expect(missing).toBe('');
  expect(png.equals(expected)).toBe(true);
});

test('the theme that is two in one is light: a PNG cannot ask its reader', async () => {
  const { png } = await pngOf(map, { theme: 'auto' });
  expect(png.equals((await pngOf(map, { theme: 'light' })).png)).toBe(true);
  expect(png.equals((await pngOf(map, { theme: 'dark' })).png)).toBe(false);
});

test('characters that no font is carried for are told', async () => {
  expect((await pngOf('journey: 寿司\nstage: 司\n')).missing).toBe('司寿');
});

test("a font of the team's draws, from its bytes", async () => {
  const { fonts } = await openFonts(['src/fonts/files/NotoSansSymbols2-Regular.ttf'], false);
  expect((await pngOf(map, { fonts })).png.equals((await pngOf(map)).png)).toBe(true);
});

describe('what is too large', () => {
  const wide = `journey: Long\n${Array.from({ length: 60 }, (_, stage) => `stage: Stage ${stage}\n${'  step: A step\n    note: words\n'.repeat(4)}`).join('')}`;

  test('is refused, and the message says how to go on', async () => {
    const [width] = await sheetSize(wide);
    expect(width).toBeGreaterThan(16_384);
    await expect(pngOf(wide)).rejects.toThrow(
      /^it would have \d+ x \d+ pixels, and a PNG may have 100 million, or 32767 a side: --scale 0\.\d+ fits, a --view shows less, and svg has no such limit$/,
    );
  });

  test('fits with the scale that the message names', async () => {
    const { message } = await pngOf(wide).then(
      () => new Error('was drawn'),
      (error: unknown) => (error instanceof Error ? error : new Error('none')),
    );
    const scale = Number(/--scale ([\d.]+)/.exec(message)?.[1]);
    const { png } = await pngOf(wide, { png: { scale } });
    expect(sizeOf(png)[0]).toBeLessThanOrEqual(32_767);
  }, 60_000);
});

test('without something to make pixels, it is refused', async () => {
  await expect(render(compile(map).value, { format: 'png' })).rejects.toThrow('give `rasterize`');
});
