// Every example in every layout as Chromium shows it: each line stands where the sheet says and is as wide as it says, so
// that what the sheet promises (nothing overlaps, nothing is cut) is what a reader sees.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layouts } from '../../src/layouts/index.js';
import { drawSvg } from '../../src/renderers/svg/draw-svg.js';
import type { Scene } from '../../src/scene/scene.js';
import { lightTheme } from '../../src/themes/light.js';
import { compileExample, exampleNames } from '../example-maps.js';
import { drawnLines, sceneOf, sceneOfJourney } from '../scene/drawn-texts.js';
import { isCarried } from './carried.js';
import { chromiumPath, launchChromium, pageWithFonts } from './chromium.js';
import { copiedTexts, drawnTexts } from './in-page.mjs';

describe.skipIf(chromiumPath === undefined)('a sheet in Chromium', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    page = await pageWithFonts(browser);
  });
  afterAll(() => browser?.close());

  describe.each(exampleNames)('of %s.journey', (name) => {
    test.each(layouts.map((layout) => layout.name))('in the layout %s has the lines that were set', async (layout) => {
      const scene = sceneOfJourney((await compileExample(name)).value, layout);
      expect(await strayLines(page, scene)).toEqual([]);
    });
  });

  test('gives whole words to those who copy or search them, however its lines are aligned', async () => {
    const longText = 'Nobody says how long it takes, and nobody asks';
    const scene = sceneOf(
      `journey: a\nstage: a\n  step: a\n    moment-of-truth: ${longText}\n    emotion: 1 ${longText}`,
    );
    const copied = await page.evaluate(copiedTexts, String(drawSvg(scene, lightTheme)));
    expect(copied.filter((text) => text.startsWith('Nobody'))).toEqual([longText, longText]);
  });

  test('is asked a question that can be answered with no', async () => {
    const scene = sceneOf('journey: AVATAR');
    const [first] = await strayLines(page, scene, 'Noto Sans Symbols 2');
    expect(first).toContain('AVATAR');
  });
});

/**
 * Lines that are drawn elsewhere, or as another text, or wider or narrower than the sheet has room for. Only of letters
 * that the package's fonts have: what a machine shows of others is its own.
 */
async function strayLines(page: Page, scene: Scene, instead?: string): Promise<readonly string[]> {
  const svg = drawSvg(scene, lightTheme);
  const shown = instead === undefined ? svg : svg.replaceAll("'Noto Sans'", `'${instead}'`);
  const drawn = (await page.evaluate(drawnTexts, shown)).flat().filter(({ text }) => text !== '');
  const expected = drawnLines(scene);
  expect(drawn).toHaveLength(expected.length);
  return expected.flatMap((line, index) => {
    const found = drawn[index] ?? { text: '', left: Number.NaN, right: Number.NaN };
    // Figures of sources stand after a line, and are no part of its text.
    if (!found.text.startsWith(line.text.trim())) return [`${placed(found)}, not ${placed(line)}`];
    const width = line.right - line.left;
    const isAsWide = Math.abs(found.right - found.left - width) <= Math.max(0.5, 0.01 * width);
    const isThere = Math.abs(found.left - line.left) <= Math.max(0.5, 0.01 * width);
    return (isAsWide && isThere) || !isCarried(line.text) ? [] : [`${placed(found)}, not ${placed(line)}`];
  });
}

function placed({ text, left, right }: { readonly text: string; readonly left: number; readonly right: number }) {
  return `${text} from ${left.toFixed(1)} to ${right.toFixed(1)}`;
}
