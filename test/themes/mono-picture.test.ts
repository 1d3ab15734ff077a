// A map printed in one ink still tells all: nothing is left of the hues, and shapes, dashes and words say the same.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile, render } from '../../src/compile.js';

const example = (name: string) => readFileSync(new URL(`../../examples/${name}.journey`, import.meta.url), 'utf8');

const authored = `journey: Tea
label build: Build
  value hot: Hot [colour: #ff0000]
persona ana: Ana [colour: #00ff00]
persona bo: Bo
persona cy: Cy
stage: Make
  step: Boils water
    emotion @ana: +1 Calm
    emotion @bo: -1 Bored
    emotion @cy: 0 Fine
  step: Pours it [build: hot]
    emotion @ana: -1 Burnt
    emotion @bo: +1 Awake
    emotion @cy: +2 Glad
`;

async function draw(text: string, theme: string): Promise<string> {
  const { value } = compile(text);
  return String(await render(value, { theme }));
}

describe('mono', () => {
  test('is tried on a map without a mistake', () => {
    expect(compile(authored).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each([
    ['dinner', example('dinner')],
    ['sneakers', example('sneakers')],
    ['colours of the author', authored],
  ])('%s has no hue', async (_name, text) => {
    const colours = (await draw(text, 'mono')).match(/#[\dA-Fa-f]{6}\b|rgb\([^)]*\)/g) ?? [];
    expect(colours.length).toBeGreaterThan(10);
    expect(colours.filter((colour) => !/^#(..)\1\1$/i.test(colour))).toEqual([]);
  });

  test('tells personas apart by their dashes', async () => {
    const svg = await draw(authored, 'mono');
    const dashes = new Set(svg.match(/stroke-dasharray="[^"]+"/g));
    expect(dashes.size).toBeGreaterThanOrEqual(2);
  });

  test('keeps every word, in the same place', async () => {
    const words = (svg: string) =>
      svg
        .match(/(?<=<text )[^>]*?x="[^"]+" y="[^"]+"[^>]*>[^<]*/g)
        ?.map((text) => text.replace(/ (?:fill|stroke)="[^"]*"/g, ''));
    expect(words(await draw(authored, 'mono'))?.length).toBe(words(await draw(authored, 'light'))?.length);
  });
});

test('high contrast sets touchpoints apart by a line of 2 units', async () => {
  const svg = await draw('journey: Tea\nstage: Make\n  touchpoint: Kettle\n  step: Waits\n', 'high-contrast');
  expect(svg).toMatch(/<rect [^>]*fill="#FFFFFF" stroke="#000000" stroke-width="2"/);
});
