// Hostile input: names of JavaScript's own, any text at all, and sizes at which a careless step would show.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWithWords } from '../../src/resolve/parse-with-words.js';
import { resolve } from '../../src/resolve/resolve.js';
import { createSourceFile } from '../../src/source/source-file.js';
import { allWords } from '../../src/vocabulary/vocabulary.js';
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

describe('a map ten times as large takes no more than about ten times as long', () => {
  const limits = { fileBytes: 1e9, statements: 1e9, lineLength: 1e9 };
  const repeat = (count: number, make: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => make(index)).join('');

  const time = (text: string): number => {
    const { value } = parseWithWords(createSourceFile('map.journey', text), limits);
    const start = process.cpuUsage().user;
    resolve(value, { limits });
    return process.cpuUsage().user - start;
  };

  it.each<readonly [what: string, make: (count: number) => string]>([
    ['steps of one text', (count) => `journey: D\nstage: S\n${repeat(count, () => '  step: Waits\n')}`],
    ['stages', (count) => `journey: D\n${repeat(count, (i) => `stage s${i}: S\n`)}`],
    ['facts of one holder', (count) => `journey: D\nstage: S\n${repeat(count, () => '  pain: Loud\n')}`],
    ['a property given again and again', (count) => `journey: D\n${repeat(count, () => '  state: current\n')}`],
    [
      'references that fit nothing',
      (count) => `journey: D\nstage: S\n${repeat(count, (i) => `  step name${i}: S\n    next: nome${i}\n`)}`,
    ],
    [
      'references that fit everything',
      (count) => `journey: D\nstage: S\n${repeat(count, () => '  step: S\n    next: S\n')}`,
    ],
    ['unknown words', (count) => `journey: D\nstage: S\n${repeat(count, (i) => `  emotio${i}: x\n`)}`],
    ['a name again and again', (count) => `journey: D\n${repeat(count, () => 'stage s: S\n')}`],
    ['a list of many names', (count) => `journey: D\nstage: S\n  channel: ${repeat(count, (i) => `c${i}, `)}d\n`],
    [
      'stray facts below a step',
      (count) => `journey: D\nstage: S\n  step: S\n${repeat(count, () => '  pain: Loud\n')}`,
    ],
    [
      'uses of one step',
      (count) => `journey: D\nstage: S\n  step pay: S\n${repeat(count, () => '  use: pay\n    note: N\n')}`,
    ],
    [
      'levels',
      (count) =>
        `journey: D\n  scale: 0..1000000\n${repeat(count, (i) => `    level ${i}: level ${i}\n`)}stage: S\n${repeat(count, (i) => `  step: S\n    emotion: level ${i} up\n`)}`,
    ],
  ])('%s', (_, make) => {
    time(make(200));
    const small = Math.min(time(make(600)), time(make(600)));
    const large = Math.min(time(make(6000)), time(make(6000)));
    // A quadratic step would be at a hundred; below 15 ms of the small one the clock is too coarse to tell.
    expect(large).toBeLessThan(35 * Math.max(small, 15_000));
  });
});
