// A finding as a person reads it.

import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { prettyFormat } from '../../../src/diagnostics/formats/pretty.js';
import { spanOf } from '../../../src/source/span.js';
import { findingAt, sourceFile, spanOn } from '../finding.js';

const pretty = (...diagnostics: readonly Diagnostic[]) => prettyFormat.write(diagnostics, { colour: 0 });

describe('the whole of a finding', () => {
  const file = sourceFile(
    'channel messenger: Messenger\n\nstage: Research\n  step: Asks friends\n    channel: messanger\n',
    'maps/dinner.journey',
  );
  const typo = spanOn(file, 'messanger');
  const finding = findingAt(typo, {
    code: 'J203',
    message: 'no channel is called "messanger"',
    related: [{ span: spanOn(file, 'messenger'), message: 'this one?' }],
    notes: ['the list of channels is closed by its first declaration'],
    help: ['declare it: channel messanger: Messanger'],
    fix: { title: 'write "messenger"', safe: true, edits: [{ span: typo, text: 'messenger' }] },
  });

  test('what, where, why and what to write instead', () => {
    expect(pretty(finding)).toBe(`error[J203]: no channel is called "messanger"
 --> maps/dinner.journey:5:14
  |
1 | channel messenger: Messenger
  |         --------- this one?
...
5 |     channel: messanger
  |              ^^^^^^^^^
  |
  = note: the list of channels is closed by its first declaration
  = help: declare it: channel messanger: Messanger
  = fix: write "messenger"
`);
  });

  test('findings are parted by an empty line, and no finding is no text', () => {
    const small = findingAt(spanOn(file, 'stage'), { severity: 'warning', code: 'J308', message: 'm' });
    expect(pretty(small, { ...small, severity: 'info' })).toBe(`warning[J308]: m
 --> maps/dinner.journey:3:1
  |
3 | stage: Research
  | ^^^^^

info[J308]: m
 --> maps/dinner.journey:3:1
  |
3 | stage: Research
  | ^^^^^
`);
    expect(pretty()).toBe('');
  });

  test('colour is only what was asked for', () => {
    const start = String.fromCharCode(27);
    expect(pretty(finding)).not.toContain(start);
    const coloured = prettyFormat.write([finding], { colour: 1 });
    expect(coloured).toContain(`${start}[1m${start}[31merror[J203]`);
    const escapes = new RegExp(`${start}\\[\\d+m`, 'g');
    expect(coloured.replace(escapes, '')).toBe(pretty(finding));
  });
});

describe('a fix', () => {
  const file = sourceFile('journey: Dinner\n  stage: Research\n    step: Asks\nstage: Eat\n');

  test('that its words do not hold is shown as the lines before and after', () => {
    const edits = [2, 3].map((line) => {
      const start = file.lineStarts[line - 1] ?? 0;
      return { span: spanOf(file, start, start + 2), text: '' };
    });
    const fix = { title: 'move the stage to the top level', safe: true, edits };
    expect(pretty(findingAt(spanOn(file, 'stage'), { fix }))).toBe(`error[J201]: something is wrong
 --> a.journey:2:3
  |
2 |   stage: Research
  |   ^^^^^
  |
  = fix: move the stage to the top level
2 -   stage: Research
3 -     step: Asks
2 + stage: Research
3 +   step: Asks
`);
  });

  test('that adds a line shows only what is new', () => {
    const { start } = spanOn(file, 'stage: Eat');
    const edits = [{ span: spanOf(file, start, start), text: 'channel web: Website\n' }];
    const fix = { title: 'declare the channel', safe: true, edits };
    expect(pretty(findingAt(spanOn(file, 'Eat'), { fix }))).toContain(
      '  = fix: declare the channel\n4 + channel web: Website\n',
    );
  });

  test('of several, for a person to choose from, is an either and an or', () => {
    const below = sourceFile('stage: Eat\n  step: Asks\n  thought: Hm\n');
    const line = spanOn(below, '  thought: Hm\n');
    const alternatives = [
      { title: 'indent it, if it belongs to "Asks"', safe: false, edits: [{ span: line, text: '    thought: Hm\n' }] },
      { title: 'move it up, if it belongs to "Eat"', safe: false, edits: [] },
    ];
    expect(pretty(findingAt(spanOn(below, 'thought'), { alternatives }))).toContain(`
  = either: indent it, if it belongs to "Asks"
3 -   thought: Hm
3 +     thought: Hm
  = or: move it up, if it belongs to "Eat"
`);
  });

  test('that is not safe says so', () => {
    const span = spanOn(file, 'Asks');
    const fix = { title: 'remove "Asks"', safe: false, edits: [{ span, text: '' }] };
    expect(pretty(findingAt(span, { fix }))).toContain(
      '= fix: remove "Asks" (look at the result: it may change what the map says)\n3 -     step: Asks\n3 +     step: \n',
    );
  });

  test('that is long, or touches several files, is only said', () => {
    const many = sourceFile('stage: Eat\n'.repeat(40));
    const long = [{ span: spanOf(many, 0, many.text.length), text: '' }];
    const other = [
      { span: spanOn(file, 'Eat'), text: 'x' },
      { span: spanOf(many, 0, 0), text: 'y' },
    ];
    for (const edits of [long, other]) {
      const shown = pretty(findingAt(spanOf(many, 0, 5), { fix: { title: 'mend it', safe: true, edits } }));
      expect(shown.endsWith('  = fix: mend it\n')).toBe(true);
    }
  });
});

test('of a multitude of related places eight are shown, the rest counted', () => {
  const file = sourceFile('stage: Eat\n'.repeat(50_000));
  const related = file.lineStarts
    .slice(1, 50_000)
    .map((start) => ({ span: spanOf(file, start, start + 5), message: 'x' }));
  const shown = pretty(findingAt(spanOf(file, 0, 5), { related }));
  expect(shown.match(/-----/g)).toHaveLength(8);
  expect(shown).toContain('= note: 49991 more of these places are not shown\n');
});

test('nothing of the user steers the terminal: message, note, label, path, fix', () => {
  const file = sourceFile('stage: a\u001b\u202e\n', 'x\u001b.journey');
  const span = spanOn(file, 'a\u001b');
  const finding = findingAt(span, {
    message: 'bad \u001b]0;x\u0007 text\nsecond line',
    label: '\u009b1m',
    notes: ['first \u0007\n::error::second'],
    help: ['\u202e'],
    fix: { title: 'drop \u001b', safe: true, edits: [{ span, text: '\u001bb' }] },
  });
  const shown = pretty(finding);
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  expect(shown.split('\n')[0]).toBe('error[J201]: bad \\u{1b}]0;x\\u{7} text\\u{a}second line');
  expect(shown).toContain('  = note: first \\u{7}\n  |       ::error::second\n');
  expect(shown).not.toMatch(/^\s*::/m);
});

test('a fix of blanks that look alike spells the one that goes', () => {
  const file = sourceFile('\u00a0\u00a0step: Pays\n');
  const fix = { title: 'write plain spaces', safe: true, edits: [{ span: spanOf(file, 0, 2), text: '  ' }] };
  expect(pretty(findingAt(spanOf(file, 0, 1), { fix }))).toContain('1 - \\u{a0}\\u{a0}step: Pays\n1 +   step: Pays\n');
});

test('help that only repeats the fix is left out', () => {
  const file = sourceFile('pian: Loud\n');
  const span = spanOf(file, 0, 4);
  const fix = { title: 'write "pain"', safe: false, edits: [{ span, text: 'pain' }] };
  const shown = pretty(findingAt(span, { help: ['did you mean "pain"?', 'or leave it out'], fix }));
  expect(shown).not.toContain('did you mean');
  expect(shown).toContain('help: or leave it out');
});

test('a thousand findings on very long lines are each shown by a part of the line', () => {
  const line = `thought: ${'長い文章 emoji 👩‍👩‍👧‍👦 '.repeat(1000)}\n`;
  const file = sourceFile(line.repeat(20));
  const findings = Array.from({ length: 1000 }, (_, index) => findingAt(spanOf(file, index * 400, index * 400 + 5)));
  const shown = pretty(...findings);
  expect(shown.match(/^error/gm)).toHaveLength(1000);
  expect(shown.length).toBeLessThan(1000 * 1000);
});
