// A map in a terminal: within its width, in every script, with nothing that steers it.

import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { compile, render } from '../../../src/compile.js';
import type { Journey } from '../../../src/model/journey.js';
import type { TerminalOptions } from '../../../src/renderers/renderer.js';
import { compileExample, exampleNames } from '../../example-maps.js';
import { everyWord } from '../../lanes/every-word.js';

async function shown(map: string | Journey, terminal: TerminalOptions = {}): Promise<string> {
  const journey = typeof map === 'string' ? compile(map).value : map;
  return String(await render(journey, { format: 'terminal', terminal }));
}

const tea = `journey: Tea
  goal: A cup in five minutes without a thought
persona ana: Ana
persona bo: Bo
stage one: Make
  step: Boils water
    emotion @ana: 0
    emotion @bo: 0
  touchpoint: Kettle
    emotion @ana: -2 Angry
    pain: Too slow [severity: high]
      opportunity: A faster kettle [effort: low]
stage two: Drink
  step: Sips
    emotion @ana: 2 Calm
    emotion @bo: 1
`;

test('the head, the curve, and stage by stage what is known', async () => {
  expect(await shown(tea, { columns: 30 })).toBe(`Tea
  goal: A cup in five minutes
        without a thought

● Ana

◆ Bo

+2 ┤            ╭───●
+1 ┤            │───◆
 0 ┤●◆──╮───────│
-1 ┤    │       │
-2 ┤    ╰───●───╯
    1               2

──────────────────────────────
1 Make
  □ Boils water
    emotion (Ana): 0
    emotion (Bo): 0
  ■ Kettle
    emotion (Ana): -2 Angry
    pain: Too slow [severity:
          high]
      opportunity: A faster
        kettle [effort: low]

──────────────────────────────
2 Drink
  □ Sips
    emotion (Ana): 2 Calm
    emotion (Bo): 1
`);
});

test('where the width does not hold the curve, it goes on below', async () => {
  const steps = Array.from({ length: 20 }, (_, index) => `  step: S${index}\n    emotion: ${(index % 3) - 1}\n`).join(
    '',
  );
  const lines = (await shown(`journey: Tea\nstage: One\n${steps}`, { columns: 40 })).split('\n');
  const marks =
    lines
      .filter((line) => line.includes('┤'))
      .join('')
      .match(/●/g) ?? [];
  expect(marks).toHaveLength(20);
  expect(lines.filter((line) => line.startsWith('+2 ┤'))).toHaveLength(2);
});

describe.each([...exampleNames, 'every word'])('%s', (name) => {
  test.each([20, 40, 80, 132])('keeps to %i columns', async (columns) => {
    const journey = name === 'every word' ? compile(everyWord).value : (await compileExample(name)).value;
    const lines = (await shown(journey, { columns })).split('\n');
    expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
  });
});

test('every fact is there', async () => {
  const text = (await shown(everyWord, { columns: 400 })).replaceAll(/\s+/g, ' ');
  for (const [words] of everyWord.matchAll(/[A-Z][a-z]+ (?:[a-z-]+ )*words/g)) expect(text).toContain(words);
});

test('without colour there is no escape; with it, the words are the same', async () => {
  const plain = await shown(tea);
  const coloured = await shown(tea, { colours: 1 });
  expect(plain).not.toContain('\u001b');
  expect(coloured).toContain('\u001b[31m');
  expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain);
});

test('what steers a terminal or turns text around is spelled out', async () => {
  const text = await shown('journey: Tea \u001b[31mred\u001b]0;title\u0007\n  note: a\u202eb\u0085c\nstage: S\u0008\n');
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  expect(text).toContain('\\u{1b}[31mred');
  expect(text).toContain('a\\u{202e}b');
});

test('wide characters take two cells each', async () => {
  const text = await shown(`journey: ${'寿司'.repeat(30)}\n`, { columns: 40 });
  expect(text.split('\n').map((line) => stringWidth(line))).toEqual([40, 40, 40, 0]);
});

test('a map without a score has no curve, and one that says nothing has a title', async () => {
  expect(await shown('journey: Tea\nstage: Make\n')).not.toContain('┤');
  expect(await shown('journey:\n')).toBe('\n');
});

test('a long word, a long name and many columns cost time as they are long, and no more', async () => {
  const steps = Array.from({ length: 3000 }, (_, index) => `  step: S\n    emotion: ${(index % 5) - 2}\n`).join('');
  const text = await shown(`journey: ${'x'.repeat(15_000)}\nstage: One\n${steps}`, { columns: 40 });
  expect(text.split('\n').every((line) => stringWidth(line) <= 40)).toBe(true);
});
