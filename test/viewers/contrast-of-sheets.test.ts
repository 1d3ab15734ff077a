// Every example as it is drawn, in every theme: each text is told from the ground that it lies on by 4.5:1, each mark and
// line that says something by 3:1. The themes' own test asks which colours may meet; this one, which do.

import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { layouts } from '../../src/layouts/index.js';
import { drawSvg } from '../../src/renderers/svg/draw-svg.js';
import { layoutOf } from '../../src/scene/layout-of.js';
import type { Paint } from '../../src/scene/paint.js';
import type { Primitive } from '../../src/scene/primitive.js';
import type { Scene } from '../../src/scene/scene.js';
import { simplified } from '../../src/scene/simplified.js';
import { authorsShade } from '../../src/themes/colours/authors-shade.js';
import { contrast, type HexColour } from '../../src/themes/colours/contrast.js';
import { darkTheme } from '../../src/themes/dark.js';
import { highContrastTheme } from '../../src/themes/high-contrast.js';
import { lightTheme } from '../../src/themes/light.js';
import { monoTheme } from '../../src/themes/mono.js';
import type { Theme } from '../../src/themes/theme.js';
import { compileExample, exampleNames } from '../example-maps.js';
import { drawnLines, sceneOf, sceneOfJourney, textBlocks } from '../scene/drawn-texts.js';

/** `auto` is the first two of them. */
const themes: readonly Theme[] = [lightTheme, darkTheme, highContrastTheme, monoTheme];
/** Whatever lies on them is told from them; they themselves may miss 3:1, because a word beside them says the same. */
const grounds: ReadonlySet<Paint> = new Set(['page', 'panel', 'tile', 'line']);

describe.each(exampleNames)('%s.journey', (name) => {
  // In its own layout; one example in all.
  const names = name === 'dinner' ? layouts.map((layout) => layout.name) : ['its own'];
  test.each(names)('in the layout %s', async (layout) => {
    const { value: journey } = await compileExample(name);
    const scene = sceneOfJourney(journey, layout === 'its own' ? layoutOf(journey, undefined) : layout);
    for (const theme of themes) expect(weakest(scene, theme), theme.name).toEqual([]);
  });
});

test('is asked questions that can be answered with no', () => {
  const scene = sceneOf('journey: Words\nstage: One\n  step: Two\n    pain: Three [severity: high]');
  const pale = { ...lightTheme, colours: { ...lightTheme.colours, ink2: '#999999', pain: '#FFAAAA' } } as const;
  const found = weakest(scene, pale);
  expect(found).toContain('Customer journey: ink2 on #FBFAF7');
  expect(found).toContain('path: pain on #FBFAF7');
});

/** What cannot be told from its ground: which words or shape, its paint, and the ground. */
function weakest(whole: Scene, theme: Theme): readonly string[] {
  const { surfaces = 'toned', authorColours = 'kept' } = theme;
  const scene = { ...whole, children: simplified(whole.children, { surfaces, authorColours }) };
  const colourOf = (paint: Paint): HexColour => (isAuthors(paint) ? authorsShade(paint, theme) : theme.colours[paint]);
  const weakOn = (found: readonly HexColour[], paint: Paint, least: number) =>
    found.filter((ground) => contrast(colourOf(paint), ground) < least).map((ground) => `${paint} on ${ground}`);
  const fills = pictureOf({ ...scene, children: withFills(scene.children, () => true) }, theme);
  const largest = pictureOf({ ...scene, children: withFills(scene.children, (paint) => grounds.has(paint)) }, theme);
  const texts = textBlocks(scene.children).flatMap((block) =>
    drawnLines({ ...scene, children: [block] }).flatMap((line) => {
      const under = block.halo === undefined ? fills.coloursIn(line) : [colourOf(block.halo)];
      return weakOn(under, block.paint, 4.5).map((weak) => `${line.text}: ${weak}`);
    }),
  );
  const graphics = leaves(scene.children).flatMap((primitive) =>
    graphicPaints(primitive).flatMap((paint) => {
      // What is drawn in `on` stands on another shape, all else on one of the grounds.
      const under = (paint === 'on' ? fills : largest).coloursIn(boxOf(primitive));
      return weakOn(under, paint, 3).map((weak) => `${primitive.kind}: ${weak}`);
    }),
  );
  return [...new Set([...texts, ...graphics])];
}

const isAuthors = (paint: Paint): paint is HexColour => paint.startsWith('#');

function leaves(primitives: readonly Primitive[]): readonly Primitive[] {
  return primitives.flatMap((primitive) => (primitive.kind === 'group' ? leaves(primitive.children) : [primitive]));
}

/** What a shape says by being seen. A wash says nothing that the line above it does not. */
function graphicPaints(primitive: Primitive): readonly Paint[] {
  switch (primitive.kind) {
    case 'line':
      return said([primitive.stroke.paint]);
    case 'mark':
      return said([primitive.paint]);
    case 'rectangle':
    case 'circle':
    case 'path': {
      const { fill, stroke } = primitive;
      const faint = 'fillOpacity' in primitive && primitive.fillOpacity !== undefined;
      return said([...(fill === undefined || faint ? [] : [fill]), ...(stroke === undefined ? [] : [stroke.paint])]);
    }
    case 'group':
    case 'text':
    case 'image':
      return [];
  }
}

function said(paints: readonly Paint[]): readonly Paint[] {
  return paints.filter((paint) => !grounds.has(paint));
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(primitive: Primitive): Box {
  switch (primitive.kind) {
    case 'line': {
      const { x1, x2, y1, y2 } = primitive;
      return { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) };
    }
    case 'circle': {
      const { x, y, radius } = primitive;
      return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
    }
    case 'path': {
      const { x, y, box } = primitive;
      return { left: x + box.x, right: x + box.x + box.width, top: y + box.y, bottom: y + box.y + box.height };
    }
    case 'rectangle':
    case 'image': {
      const { x, y, width, height } = primitive;
      return { left: x, right: x + width, top: y, bottom: y + height };
    }
    case 'mark': {
      // A face is drawn around its origin, an icon to the right of it and below.
      const from = primitive.mark.startsWith('face') ? -6 : 2;
      const [left, top] = [primitive.x + from * primitive.scale, primitive.y + from * primitive.scale];
      return { left, right: left + 12 * primitive.scale, top, bottom: top + 12 * primitive.scale };
    }
    case 'group':
    case 'text':
      return { left: 0, right: 0, top: 0, bottom: 0 };
  }
}

/** The same shapes without words, marks and what is not asked for. Lines in the colour of a ground are air around others. */
function withFills(primitives: readonly Primitive[], isAsked: (paint: Paint) => boolean): readonly Primitive[] {
  return leaves(primitives).flatMap((primitive): readonly Primitive[] => {
    if (primitive.kind === 'line') return isAir(primitive.stroke.paint) ? [primitive] : [];
    if (primitive.kind !== 'rectangle' && primitive.kind !== 'circle' && primitive.kind !== 'path') return [];
    const { stroke: _, ...shape } = primitive;
    const isWash = 'fillOpacity' in shape && shape.fillOpacity !== undefined;
    return shape.fill !== undefined && (isWash || isAsked(shape.fill)) ? [shape] : [];
  });
}

const isAir = (paint: Paint): boolean => paint === 'page' || paint === 'panel';

interface Picture {
  /** Those of a fifth of the box at least: a line that crosses it, or a softened edge, is no ground. */
  readonly coloursIn: (box: Box) => readonly HexColour[];
}

function pictureOf(scene: Scene, theme: Theme): Picture {
  const image = new Resvg(String(drawSvg(scene, theme)), { font: { loadSystemFonts: false } }).render();
  const { width, height, pixels } = image;
  const colourAt = (x: number, y: number): HexColour => {
    const at = 4 * (Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x)));
    return `#${pixels
      .subarray(at, at + 3)
      .toString('hex')
      .toUpperCase()}`;
  };
  return {
    coloursIn: ({ left, right, top, bottom }) => {
      const counts = new Map<HexColour, number>();
      const [across, down] = [(right - left) / 12, (bottom - top) / 6];
      for (let column = 0; column <= 12; column += 1) {
        for (let row = 0; row <= 6; row += 1) {
          const colour = colourAt(Math.floor(left + column * across), Math.floor(top + row * down));
          counts.set(colour, (counts.get(colour) ?? 0) + 1);
        }
      }
      return [...counts].filter(([, count]) => count > (13 * 7) / 5).map(([colour]) => colour);
    },
  };
}
