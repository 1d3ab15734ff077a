// How the lines of a finding look: what stands under what, column by column.

import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../src/diagnostics/code-frame.js';
import { type Span, spanOf } from '../../src/source/span.js';
import { sourceFile, spanOn } from './finding.js';

const plain = (text: string) => text;
const paint = { primary: plain, secondary: plain, gutter: plain };

function frame(primary: Span, label = '', ...related: readonly (readonly [Span, string])[]): string {
  const places = [
    { span: primary, primary: true, label },
    ...related.map(([span, text]) => ({ span, primary: false, label: text })),
  ];
  return `\n${codeFrame(places, paint).rows.join('\n')}\n`;
}

describe('one place', () => {
  test('is underlined in its line, under path, line and column', () => {
    const file = sourceFile('journey: Dinner\nstage: Research\n  chanel: web\n');
    expect(frame(spanOn(file, 'chanel'))).toBe(`
 --> a.journey:3:3
  |
3 |   chanel: web
  |   ^^^^^^
`);
  });

  test('has its label beside the underline', () => {
    const file = sourceFile('stage Research\n');
    expect(frame(spanOn(file, 'Research'), 'a colon is missing')).toBe(`
 --> a.journey:1:7
  |
1 | stage Research
  |       ^^^^^^^^ a colon is missing
`);
  });

  test('between two characters is one caret at the second', () => {
    const file = sourceFile('stage Research\n');
    const { start } = spanOn(file, ' Research');
    expect(frame(spanOf(file, start, start), 'a colon is missing')).toBe(`
 --> a.journey:1:6
  |
1 | stage Research
  |      ^ a colon is missing
`);
  });

  test('at the end of the file stands after its last character, or in its last, empty line', () => {
    const open = sourceFile('stage: Eat [cost: 5');
    expect(frame(spanOf(open, open.text.length, open.text.length), 'no ]')).toBe(`
 --> a.journey:1:20
  |
1 | stage: Eat [cost: 5
  |                    ^ no ]
`);
    const closed = sourceFile('stage: Eat\n');
    expect(frame(spanOf(closed, 11, 11))).toBe(`
 --> a.journey:2:1
  |
2 |
  | ^
`);
    const empty = sourceFile('');
    expect(frame(spanOf(empty, 0, 0), 'nothing here')).toBe(`
 --> a.journey:1:1
  |
1 |
  | ^ nothing here
`);
  });

  test('beyond the end of the file is shown at its end', () => {
    const file = sourceFile('stage: Eat');
    expect(frame(spanOf(file, 90, 99))).toContain('1 | stage: Eat\n  |           ^\n');
  });

  test('over several lines is underlined to the end of the first and says how far it goes', () => {
    const file = sourceFile('step: Pays\n  thought: I wonder\n    | whether this\n    | will work\nstep: Leaves\n');
    expect(frame(spanOn(file, 'I wonder\n    | whether this\n    | will work'), 'too long')).toBe(`
 --> a.journey:2:12
  |
2 |   thought: I wonder
  |            ^^^^^^^^ too long (up to line 4)
`);
  });

  test('that ends with its own line end is no place over two lines', () => {
    const file = sourceFile('stage: Eat\r\nstage: Pay\r\n');
    expect(frame(spanOf(file, 0, 12))).toContain('  | ^^^^^^^^^^\n');
  });
});

describe('columns', () => {
  test('a tab takes four, in the indentation and in the text', () => {
    const file = sourceFile('\t\tstage:\tEat well\n');
    expect(frame(spanOn(file, 'Eat'))).toBe(`
 --> a.journey:1:10
  |
1 |         stage:    Eat well
  |                   ^^^
`);
    expect(frame(spanOn(file, '\t\t'), 'tabs')).toContain('  | ^^^^^^^^ tabs\n');
  });

  test('East Asian characters take two', () => {
    const file = sourceFile('stage: 予約する [所有者: 店長]\n');
    expect(frame(spanOn(file, '所有者'), 'unknown word')).toBe(`
 --> a.journey:1:14
  |
1 | stage: 予約する [所有者: 店長]
  |                  ^^^^^^ unknown word
`);
  });

  test('an emoji of many code points takes two, a letter with its marks one', () => {
    const file = sourceFile('thought: 👩‍👩‍👧‍👦 e\u0301te\u0301 x\n');
    expect(frame(spanOn(file, 'x'))).toBe(`
 --> a.journey:1:28
  |
1 | thought: 👩‍👩‍👧‍👦 e\u0301te\u0301 x
  |                 ^
`);
  });

  test('half a character is underlined whole', () => {
    const file = sourceFile('thought: 👩‍👧 x\n');
    expect(frame(spanOf(file, 10, 11))).toContain('1 | thought: 👩‍👧 x\n  |          ^^\n');
  });

  test('carriage returns do not show', () => {
    const file = sourceFile('stage: Eat\r\nstage: Pay\r\n');
    expect(frame(spanOn(file, 'Pay'))).toBe(`
 --> a.journey:2:8
  |
2 | stage: Pay
  |        ^^^
`);
    expect(frame(spanOf(file, 10, 12), 'line end')).toContain('1 | stage: Eat\n  |           ^ line end\n');
  });

  test('what steers a terminal or turns text round is spelled out, and counted as spelled', () => {
    const file = sourceFile('stage: a\u001b[31m \u202eb x\n', 'a\u0007.journey');
    expect(frame(spanOn(file, 'x'))).toBe(`
 --> a\\u{7}.journey:1:18
  |
1 | stage: a\\u{1b}[31m \\u{202e}b x
  |                              ^
`);
    expect(frame(spanOn(file, '\u202e'), 'hidden\u009b')).toContain('  |                    ^^^^^^^^ hidden\\u{9b}\n');
  });

  test('right-to-left words are repeated, as a terminal may show them mirrored', () => {
    const file = sourceFile('channel: واتساب, الهاتف\n');
    expect(frame(spanOn(file, 'الهاتف'), 'not declared')).toBe(`
 --> a.journey:1:18
  |
1 | channel: واتساب, الهاتف
  |                  ^^^^^^ "الهاتف": not declared
`);
  });

  test('no line of a frame begins a command of a CI server', () => {
    const file = sourceFile('##[group]x\n  ##vso[task.x]y # [1] ## two\n', '::error::x');
    const shown = frame(spanOn(file, 'x'), '', [spanOn(file, 'y'), 'also']);
    expect(shown).toContain('--> ./::error::x:1:10');
    expect(shown).toContain('1 | \\u{23}#[group]x');
    expect(shown).toContain('2 |   \\u{23}#vso[task.x]y # [1] ## two');
    expect(shown.split('\n').filter((line) => /^\s*::|##\[|##vso\[/.test(line))).toEqual([]);
  });
});

describe('a very long line', () => {
  const file = sourceFile(`thought: ${'lorem ipsum '.repeat(1500)}HERE${' dolor sit'.repeat(100)}\n`);

  test('is a window of 100 columns around the place', () => {
    expect(frame(spanOn(file, 'HERE'), 'here')).toBe(`
 --> a.journey:1:18010
  |
1 | …lorem ipsum lorem ipsum HERE dolor sit dolor sit dolor sit dolor sit dolor sit dolor sit dolor sit d…
  |                          ^^^^ here
`);
  });

  test('is a window also at its start and at its end', () => {
    expect(frame(spanOn(file, 'thought'))).toMatch(/1 \| thought: .{91}…\n {2}\| \^{7}\n/);
    expect(frame(spanOf(file, file.text.length - 4, file.text.length - 1))).toMatch(
      /1 \| ….{97}sit\n {2}\| {99}\^\^\^\n/,
    );
  });

  test('shows the start of a place that is longer than the window', () => {
    const whole = spanOf(file, 9, file.text.length - 1);
    expect(frame(whole, 'too long')).toMatch(/1 \| thought: lorem .*…\n {2}\| {10}\^{91} too long\n/);
  });

  test('is shown again for a place outside the window', () => {
    const shown = frame(spanOn(file, 'HERE'), 'here', [spanOn(file, 'thought'), 'of this']);
    expect(shown).toMatch(/1 \| ….*HERE.*…\n {2}\| +\^{4} here\n1 \| thought: .*…\n {2}\| -{7} of this\n/);
  });

  test('of wide characters is cut between characters', () => {
    const wide = sourceFile(`thought: ${'長い文章'.repeat(200)}ここ\n`);
    const [, line = '', marks = ''] = /1 (\|.*)\n {2}(\|.*)/.exec(frame(spanOn(wide, 'ここ'))) ?? [];
    expect(line).toMatch(/^\| …[長い文章]{48}ここ$/);
    expect(marks).toBe(`| ${' '.repeat(97)}^^^^`);
  });
});

describe('several places', () => {
  const text = 'channel messenger: Messenger\nchannel web: Web\n\nstage: Eat\n  channel: messanger, webb\n';
  const file = sourceFile(text);

  test('of one file share a frame, one skipped line is shown and more are dots', () => {
    expect(frame(spanOn(file, 'messanger'), 'not declared', [spanOn(file, 'messenger'), 'this one?'])).toBe(
      `
 --> a.journey:5:12
  |
1 | channel messenger: Messenger
  |         --------- this one?
...
5 |   channel: messanger
  |            ^^^^^^^^^ not declared
`.replace('messanger\n', 'messanger, webb\n'),
    );
    expect(frame(spanOn(file, 'Eat'), '', [spanOn(file, 'Web'), 'w'])).toContain(
      '2 | channel web: Web\n  |              --- w\n3 |\n4 | stage: Eat\n  |        ^^^\n',
    );
  });

  test('of one line hang their labels below it, the last beside it', () => {
    const places: readonly (readonly [Span, string])[] = [
      [spanOn(file, 'channel', 3), 'the word'],
      [spanOn(file, 'webb'), 'and this'],
    ];
    expect(frame(spanOn(file, 'messanger'), 'not declared', ...places)).toBe(`
 --> a.journey:5:12
  |
5 |   channel: messanger, webb
  |   -------  ^^^^^^^^^  ---- and this
  |   |        |
  |   |        not declared
  |   the word
`);
  });

  test('one within the other both show, and the primary one covers', () => {
    expect(frame(spanOn(file, 'messanger'), 'wrong', [spanOn(file, 'channel: messanger, webb'), 'the list'])).toBe(`
 --> a.journey:5:12
  |
5 |   channel: messanger, webb
  |   ---------^^^^^^^^^------
  |   |        |
  |   |        wrong
  |   the list
`);
  });

  test('of other files have frames of their own, numbers aligned', () => {
    const library = sourceFile(`${'\n'.repeat(41)}channel maps: Map app\n`, 'shared/channels.journey');
    expect(frame(spanOn(file, 'Eat'), 'a', [spanOn(library, 'maps'), 'declared here'])).toBe(`
  --> a.journey:4:8
   |
 4 | stage: Eat
   |        ^^^ a
  --> shared/channels.journey:42:9
   |
42 | channel maps: Map app
   |         ---- declared here
`);
  });
});
