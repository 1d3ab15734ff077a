// Every theme can be read: text 4.5:1 and graphics 3:1 on each ground that it stands on.

import { describe, expect, test } from 'vitest';
import type { ColourToken } from '../../src/scene/paint.js';
import { shortfalls } from '../../src/themes/colours/shortfalls.js';
import { themes } from '../../src/themes/index.js';
import type { Colours } from '../../src/themes/theme.js';

/** May miss 3:1, because a word or a number beside it says the same. */
const decoration: ReadonlySet<ColourToken> = new Set(['tile', 'line']);
const grounds = ['page', 'panel', 'tile', 'wash'] as const;
type Ground = (typeof grounds)[number];

const texts: readonly ColourToken[] = ['ink', 'ink2', 'pain', 'opportunity', ...hues()];
const graphics: readonly ColourToken[] = ['rule'];
/** Ochre is never text on a tile. */
const neverTextOn: readonly (readonly [ColourToken, Ground])[] = [['persona-2', 'tile']];

const palettes = themes.flatMap(({ name, colours, washOpacity, dark }) => [
  { name, colours, washOpacity },
  ...(dark === undefined ? [] : [{ name: `${name}, dark`, ...dark }]),
]);

describe.each(palettes)('$name', ({ colours, washOpacity }) => {
  const ground = (name: Ground): string =>
    name === 'wash' ? mixed(colours['persona-1'], colours.panel, washOpacity) : colours[name];

  test.each(texts.flatMap((token) => grounds.map((name) => [token, name] as const)))(
    '%s as text on %s',
    (token, name) => {
      const least = neverTextOn.some(([never, where]) => never === token && where === name) ? 3 : 4.5;
      expect(contrast(colours[token], ground(name))).toBeGreaterThanOrEqual(least);
    },
  );

  test.each(graphics.flatMap((token) => grounds.map((name) => [token, name] as const)))(
    '%s as graphic on %s',
    (token, name) => {
      expect(contrast(colours[token], ground(name))).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(['pain', ...hues()] as const)('what stands on %s', (token) => {
    expect(contrast(colours.on, colours[token])).toBeGreaterThanOrEqual(4.5);
  });

  test('the check that teams get says the same', () => {
    expect(shortfalls(colours, washOpacity)).toEqual([]);
  });

  test('every other token is a ground or named as decoration', () => {
    const checked = new Set<string>([...texts, ...graphics, ...grounds, ...decoration, 'on']);
    expect(Object.keys(colours).filter((token) => !checked.has(token))).toEqual([]);
  });
});

describe('a colour that cannot be read', () => {
  const light = themes.find(({ name }) => name === 'light')?.colours;
  if (light === undefined) throw new Error('there is no light theme');

  test.each([
    ['persona-1', '#7fb2e5', { ground: 'tile', least: 4.5 }],
    ['persona-4', '#00a0a4', { ground: 'tile', least: 4.5 }],
    ['rule', '#cccccc', { ground: 'tile', least: 3 }],
    ['opportunity', '#5aa68a', { ground: 'tile', least: 4.5 }],
  ] as const)('%s %s: its worst ground, and a shade that passes the whole check', (token, colour, expected) => {
    const [shortfall, ...others] = shortfalls({ ...light, [token]: colour }, 0.07);
    expect(shortfall).toMatchObject({ token, ...expected });
    expect(others).toEqual([]);
    expect(shortfall?.ratio).toBeCloseTo(contrast(colour, light[expected.ground]));
    const nearest = shortfall?.nearest ?? '#000000';
    expect(shortfalls({ ...light, [token]: nearest }, 0.07)).toEqual([]);
    expect(contrast(nearest, light[expected.ground])).toBeLessThan(expected.least + 0.3);
  });

  test('no shade is named where none would do: between black and white ground', () => {
    const [first] = shortfalls({ ...light, page: '#000000', panel: '#FFFFFF' }, 0.07);
    expect(first?.nearest).toBeUndefined();
  });
});

describe('high-contrast', () => {
  const { colours } = themeNamed('high-contrast');

  test.each(texts)('%s is text of 7:1', (token) => {
    expect(contrast(colours[token], colours.page)).toBeGreaterThanOrEqual(7);
  });

  test('has the lines of text, and no tone that tells anything', () => {
    expect([colours.line, colours.rule]).toEqual([colours.ink, colours.ink]);
    expect([colours.tile, colours.panel]).toEqual([colours.page, colours.page]);
  });
});

test('mono has no hue', () => {
  for (const colour of Object.values(themeNamed('mono').colours)) expect(colour).toMatch(/^#(..)\1\1$/);
});

function themeNamed(name: string) {
  const theme = themes.find((candidate) => candidate.name === name);
  if (theme === undefined) throw new Error(`there is no theme ${name}`);
  return theme;
}

test('the contrast of black and white is 21', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21);
});

function hues(): readonly (keyof Colours & `persona-${string}`)[] {
  return ['persona-1', 'persona-2', 'persona-3', 'persona-4', 'persona-5'];
}

/** WCAG 2.2: relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mixed(over: string, under: string, opacity: number): string {
  const [top, bottom] = [channels(over), channels(under)];
  return `#${top
    .map((value, index) =>
      Math.round(value * opacity + (bottom[index] ?? 0) * (1 - opacity))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
