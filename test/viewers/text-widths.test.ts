// Our measuring against a browser's: how wide we say a text is, and how wide it is drawn. Lines are broken by the one and
// read in the other.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { carriedFonts } from '../../src/fonts/font-chain.js';
import type { TextStyle } from '../../src/scene/text-style.js';
import { createTypesetter } from '../../src/scene/typesetting/create-typesetter.js';
import { chromiumPath, launchChromium, pageWithFonts } from './chromium.js';
import { drawnWidths, hasFont } from './in-page.mjs';
import { otherScripts, scripts } from './measured-texts.js';

const carried = carriedFonts.map((family) => `"${family}"`).join(', ');
const styles: readonly TextStyle[] = ([12, 14, 20, 40] as const).flatMap((size) =>
  ([400, 600] as const).map((weight) => ({ size, weight })),
);

describe.skipIf(chromiumPath === undefined)('the width of a text in Chromium', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    page = await pageWithFonts(browser);
  });
  afterAll(() => browser?.close());

  describe.each(scripts)('$script, $texts.length texts', ({ texts }) => {
    test.each(styles)('of size $size and weight $weight is what we measure, within 1 %', async (style) => {
      expect(texts.length).toBeGreaterThanOrEqual(200);
      const drawn = await drawnIn(page, carried, texts, style);
      expect(worstFirst(texts, style, drawn, 0.01)).toEqual([]);
    });
  });

  describe.each(otherScripts)('$script', ({ texts, font }) => {
    test('is what we measure, within 3 %, where the machine has the font', async (context) => {
      const style = { size: 14, weight: 400 } as const;
      if (!(await page.evaluate(hasFont, { font, text: texts[0] ?? '' }))) context.skip(`${font} is not installed`);
      const drawn = await drawnIn(page, `${carried}, "${font}"`, texts, style);
      expect(worstFirst(texts, style, drawn, 0.03)).toEqual([]);
    });
  });

  test('is asked a question that can be answered with no', async () => {
    const style = { size: 14, weight: 400 } as const;
    const drawn = await drawnIn(page, carried, ['AVATAR'], { ...style, weight: 600 });
    expect(worstFirst(['AVATAR'], style, drawn, 0.01)).toHaveLength(1);
  });
});

/** As an SVG of ours draws them: the same size, weight and letter-spacing. */
function drawnIn(page: Page, families: string, texts: readonly string[], style: TextStyle): Promise<number[]> {
  const attributes = {
    'font-family': families,
    'font-size': String(style.size),
    'font-weight': String(style.weight),
    ...(style.size === 40 ? { 'letter-spacing': '-0.4' } : {}),
  };
  return page.evaluate(drawnWidths, { texts, attributes });
}

function worstFirst(texts: readonly string[], style: TextStyle, drawn: readonly number[], allowed: number) {
  const { measure } = createTypesetter();
  return texts
    .map((text, index) => ({ text, measured: measure(text, style), drawn: drawn[index] ?? Number.NaN }))
    .map((row) => ({ ...row, off: Math.abs(row.measured / row.drawn - 1) }))
    .filter(({ off }) => !(off <= allowed))
    .sort((one, other) => other.off - one.off);
}
