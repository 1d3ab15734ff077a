// Every example as resvg draws it, with the fonts of the package and no others: something is drawn, nothing
// is cut at the edge of the sheet, and all ink of the letters lies where the sheet says that its lines are.

import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { layouts } from '../../src/layouts/index.js';
import { drawSvg } from '../../src/renderers/svg/draw-svg.js';
import { layoutOf } from '../../src/scene/layout-of.js';
import type { Scene } from '../../src/scene/scene.js';
import { monoTheme } from '../../src/themes/mono.js';
import { compileExample, exampleNames } from '../example-maps.js';
import { drawnLines, sceneOf, sceneOfJourney, textBlocks } from '../scene/drawn-texts.js';
import { isCarried } from './carried.js';

const fontFiles = ['Regular', 'SemiBold']
  .map((weight) => `NotoSans-${weight}`)
  .concat(['NotoSansSymbols-Regular', 'NotoSansSymbols2-Regular', 'NotoSansMath-Regular'])
  .map((name) => `src/fonts/files/${name}.ttf`);

describe.each(exampleNames)('%s.journey in resvg', (name) => {
  // In its own layout; one example in all.
  const names = name === 'dinner' ? layouts.map((layout) => layout.name) : ['its own'];
  test.each(names)('in the layout %s', async (layout) => {
    const { value: journey } = await compileExample(name);
    const scene = sceneOfJourney(journey, layout === 'its own' ? layoutOf(journey, undefined) : layout);
    expect(inkOutsideOfLines(scene)).toEqual([]);
    expect(edgesWithInk(scene)).toEqual([]);
  });
});

describe('the questions can be answered with no', () => {
  const scene = sceneOf('journey: A title of some length\nstage: One\n  step: Two');

  test('letters beyond their line', () => {
    const lines = drawnLines(scene).map((line) => ({ ...line, right: line.right - 40 }));
    expect(inkOutsideOfLines(scene, lines).length).toBeGreaterThan(0);
  });

  test('ink at the edge', () => {
    const bar = { kind: 'rectangle', x: 0, y: 9, width: 4, height: 4, radius: 0, fill: 'ink' } as const;
    expect(edgesWithInk({ ...scene, children: [bar] })).toEqual(['left']);
  });
});

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly isInk: (x: number, y: number) => boolean;
}

/** Half the size: what is wrong by a unit is no one's trouble, and pixels are many. */
const zoom = 0.5;

function pictureOf(scene: Scene): Picture {
  const svg = drawSvg(scene, monoTheme);
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' };
  const { width, height, pixels } = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: zoom } }).render();
  // The page is white: any darker pixel is ink.
  return { width, height, isInk: (x, y) => (pixels[4 * (y * width + x)] ?? 255) < 250 };
}

/** Places of ink that no line accounts for; the letters alone, so that no shape hides one. */
function inkOutsideOfLines(scene: Scene, lines = drawnLines(scene)): readonly string[] {
  const letters = textBlocks(scene.children).filter((block) => block.lines.every(({ text }) => isCarried(text)));
  const { width, height, isInk } = pictureOf({ ...scene, children: letters });
  const allowed = new Uint8Array(width * height);
  for (const line of lines) {
    const [left, right, top, bottom] = [line.left * zoom, line.right * zoom, line.top * zoom, line.bottom * zoom];
    // Accents and descenders of a line, the rim of letters, and the one per cent that viewers may differ by.
    const aside = 2 + 0.01 * (right - left);
    const above = (bottom - top) * 0.35;
    const from = Math.max(0, Math.floor(left - aside));
    const to = Math.min(width, Math.ceil(right + aside));
    for (let y = Math.max(0, Math.floor(top - above)); y <= Math.min(height - 1, Math.ceil(bottom + above)); y += 1) {
      allowed.fill(1, y * width + from, y * width + to);
    }
  }
  const found: string[] = [];
  let ink = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (!isInk(x, y)) continue;
      ink += 1;
      if (allowed[y * width + x] === 0 && found.length < 20) found.push(`${x}, ${y}`);
    }
  }
  expect(ink).toBeGreaterThan(50);
  return found;
}

function edgesWithInk(scene: Scene): readonly string[] {
  const { width, height, isInk } = pictureOf(scene);
  const rows = Array.from({ length: height }, (_, y) => y);
  const columns = Array.from({ length: width }, (_, x) => x);
  const edges: readonly (readonly [string, boolean])[] = [
    ['left', rows.some((y) => isInk(0, y))],
    ['right', rows.some((y) => isInk(width - 1, y))],
    ['top', columns.some((x) => isInk(x, 0))],
    ['bottom', columns.some((x) => isInk(x, height - 1))],
  ];
  return edges.filter(([, hasInk]) => hasInk).map(([edge]) => edge);
}
