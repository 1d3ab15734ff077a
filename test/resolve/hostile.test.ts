// Hostile input: names of JavaScript's own, any text at all, and sizes at which a careless step would show.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWithWords } from '../../src/resolve/parse-with-words.js';
import { resolve } from '../../src/resolve/resolve.js';
import { createSourceFile } from '../../src/source/source-file.js';
import { allWords } from '../../src/vocabulary/vocabulary.js';
import { hostileShapes } from './hostile-shapes.js';
import { resolveText } from './resolving.js';

const nativeNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

describe.each(nativeNames)('%s is a name like any other', (name) => {
  it('of everything that has one', () => {
    const text = [
      'journey: D',
      `persona ${name}: P`,
      `channel ${name}: C`,
      `stage ${name}: S`,
      `  channel: ${name}`,
      `  thought @${name}: T`,
      `  pain ${name}: P`,
      `  opportunity ${name}: O [solves: ${name}]`,
      `  next: ${name}`,
      `  tag: ${name}`,
      '',
    ].join('\n');
    const { journey, findings } = resolveText(text);
    expect(findings).toEqual([]);
    expect(journey.stages[0]?.id).toBe(name);
    expect(journey.stages[0]?.facts[0]?.value).toMatchObject({ references: [{ id: name }] });
    expect(journey.stages[0]?.facts[1]?.personas).toEqual([name]);
  });

  it('and no name where it is not declared', () => {
    const { findings } = resolveText(
      `journey: D\npersona eva: E\nchannel web: W\nstage: S\n  channel: ${name}\n  thought @${name}: T\n  next: ${name}\n`,
    );
    expect(findings.map((line) => line.split(' ')[1])).toEqual(['J204', 'J205', 'J203']);
  });
});

it.each(['constructor', 'valueof'])('%s is no word of the language, until a team makes it one', (word) => {
  expect(resolveText(`journey: D\nstage: S\n  ${word}: x\n`).findings).toHaveLength(1);
  expect(resolveText(`journey: D\nlane ${word}: L\nstage: S\n  ${word}: x\n`).findings).toEqual([]);
});

/** Lines that look like a map: words of the language and others, names, personas, lists, at any depth. */
const piece = fc.constantFrom(
  ...allWords(),
  ...nativeNames,
  'eva',
  'pay',
  'all',
  'x-tool',
  'none',
  'baseline.pay',
  '+1',
  '-2',
  '',
);
const value = fc.oneof(
  piece,
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('+1 -> -2 Hm', '2026-09', '5 min', 'a, b', '8%', '-2..2'),
);
const line = fc
  .record({
    depth: fc.nat(6),
    word: piece,
    name: fc.option(piece),
    persona: fc.option(piece),
    value,
    item: fc.option(fc.tuple(piece, value)),
  })
  .map(({ depth, word, name, persona, value, item }) => {
    const head = `${word}${name === null ? '' : ` ${name}`}${persona === null ? '' : ` @${persona}`}`;
    return `${'  '.repeat(depth)}${head}: ${value}${item === null ? '' : ` [${item[0]}: ${item[1]}]`}`;
  });

describe('whatever the text', () => {
  it('resolving never throws, and every finding lies in its file', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const { diagnostics } = resolveText(`journey: D\nstage pay: P\n${lines.join('\n')}`);
        for (const { span } of diagnostics) {
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(span.file.text.length);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('nor of any text that is no map at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void resolveText(text)),
      { numRuns: 300, seed: 7 },
    );
  });

  it('the same text gives the same findings', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const text = lines.join('\n');
        expect(resolveText(text).findings).toEqual(resolveText(text).findings);
      }),
      { numRuns: 50, seed: 7 },
    );
  });
});

describe('a map of 20,000 of one thing is resolved whole (its cost: npm run bench)', () => {
  const limits = { fileBytes: 1e9, statements: 1e9, lineLength: 1e9 };

  it.each(hostileShapes)('%s', (_, make) => {
    const { value } = parseWithWords(createSourceFile('map.journey', make(20_000)), limits);
    expect(resolve(value, { limits }).value.title).toBe('D');
  });
});
