// Every theme can be read: text 4.5:1 and graphics 3:1 on each ground that it stands on.

import { describe, expect, test } from 'vitest';
import type { ColourToken } from '../../src/scene/paint.js';
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

  test('every other token is a ground or named as decoration', () => {
    const checked = new Set<string>([...texts, ...graphics, ...grounds, ...decoration, 'on']);
    expect(Object.keys(colours).filter((token) => !checked.has(token))).toEqual([]);
  });
});

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
