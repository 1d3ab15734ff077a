// Texts, brackets and lists of facts. Input beside what is read and what is said.

import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/source/span.js';
import { applyEdits } from '../../src/source/text-edit.js';
import { codesOf, findingsOf, read, treeOf } from './known-words.js';
import { expectOneFinding, type Slip, slipRow } from './slips.js';

describe('text is literal', () => {
  const signs = [...`:,#;$%{}"'&<>|\\*@[]()!?=+-_/~^\`.`];
  it.each(signs.flatMap((sign) => [`${sign} b c`, `a ${sign} c`, `a b ${sign}`, `a${sign}c`, `${sign}${sign}`]))(
    '%s',
    (text) => {
      expect(read(`note: ${text}\n`).value.statements[0]?.text?.value).toBe(text);
      expect(findingsOf(`note: ${text}\n`)).toEqual([]);
    },
  );

  it.each([
    '[sic]',
    'as she said [sic]',
    'see [1]',
    'see [https://example.org]',
    'see [foo: bar] there',
    'a [foo:bar]',
    'a [b: c',
    'a[severity: high]',
    'a [Website: b]',
    'a [thought @eva: b]',
    '[[severity: high]]',
    'a \\[sic]',
    'a \\[foo]',
    'C:\\[severity: high]',
    'a \u201cquoted\u201d word',
    'a\u00a0: b',
    '\u00a0a\u00a0',
    'a\tb',
    '\ud83d\udc69\u200d\ud83d\udcbb',
  ])('%j', (text) => {
    expect(treeOf(`note: ${text}\n`)).toEqual([`note: ${text}`]);
    expect(findingsOf(`note: ${text}\n`)).toEqual([]);
  });
});

describe('a list of facts', () => {
  it.each([
    ['a [severity: high]', 'note: a [severity=high]'],
    ['[severity: high]', 'note: [severity=high]'],
    ['a [severity: high, effect: workaround]', 'note: a [severity=high, effect=workaround]'],
    ['a [ severity:  high ,effect: x ]  ', 'note: a [severity=high, effect=x]'],
    ['a [channel: web, phone, severity: high]', 'note: a [channel=web, phone, severity=high]'],
    ['a [severity: high, optional]', 'note: a [severity=high, optional]'],
    ['a [duration: 07:00, 09:30]', 'note: a [duration=07:00, 09:30]'],
    ['a [source: https://a.b/c, http://d.e]', 'note: a [source=https://a.b/c, http://d.e]'],
    ['a [note: "b, [c: d] and \\"e\\""]', 'note: a [note=b, [c: d] and "e"]'],
    ['a [note: ""]', 'note: a [note=]'],
    ['a [note: \u2018Tis "so"]', 'note: a [note=\u2018Tis "so"]'],
    ['a [severity: ]', 'note: a [severity]'],
    ['a [foo: bar]', 'note: a [foo=bar]'],
    ['a [x-mine: 1]', 'note: a [x-mine=1]'],
    ['a [foo [severity: high]', 'note: a [foo [severity=high]'],
    ['a [1] [severity: high]', 'note: a [1] [severity=high]'],
    ['a \\[severity: high]', 'note: a [severity: high]'],
    ['a \\[foo: high]', 'note: a [foo: high]'],
    ['a \\[severity: high] b [effect: x]', 'note: a [severity: high] b [effect=x]'],
    ['a \\[optional]', 'note: a [optional]'],
  ])('%s', (text, tree) => {
    expect(treeOf(`note: ${text}\n`)).toEqual([tree]);
    expect(findingsOf(`note: ${text}\n`)).toEqual([]);
  });

  it('gives each item, keyword and value its place', () => {
    const list = read('pain: a [severity: high, note: "b, c", web]\n').value.statements[0]?.list;
    expect(list?.items.map(({ span }) => textOf(span))).toEqual(['severity: high', 'note: "b, c"', 'web']);
    expect(list?.items.map(({ value }) => value && textOf(value.span))).toEqual(['high', 'b, c', 'web']);
    expect(list?.items.map(({ keyword }) => keyword && textOf(keyword.span))).toEqual(['severity', 'note', undefined]);
    expect(list?.items.map(({ quoted }) => quoted)).toEqual([false, true, false]);
    expect(list && textOf(list.span)).toBe('[severity: high, note: "b, c", web]');
  });

  it.each([
    ['step: a [optional]', ['optional']],
    ['step: a [optional, sic]', ['optional', 'sic']],
    ['step: a\n  | b [optional]', ['optional']],
    ['step: a [1]', undefined],
    ['step: a[optional]', undefined],
    ['step: a [optional] b', undefined],
    ['step: a \\[optional]', undefined],
  ])('%j shows its lone words to the resolver', (text, words) => {
    expect(read(text).value.statements[0]?.loneWords?.words.map((word) => word.text)).toEqual(words);
  });
});

/** Input, what is read, the finding, and the text after its fix (or its first alternative). */
const slips: readonly Slip[] = [
  [
    'pain: a [severity: high] b',
    'pain: a [severity: high] b',
    'J050 1:9-25: "[severity: ..." looks like a list of facts, and stands inside a text',
    'pain: a b [severity: high]',
  ],
  [
    'pain: a [severity: high] [effect: x]',
    'pain: a [severity: high] [effect=x]',
    'J050 1:9-25: "[severity: ..." looks like a list of facts, and stands inside a text',
    'pain: a [severity: high, effect: x]',
  ],
  [
    'pain: a [severity: high',
    'pain: a [severity=high]',
    'J051 1:9-24: the list "[severity: high" is not closed',
    'pain: a [severity: high]',
  ],
  [
    'pain: a [severity:high]',
    'pain: a [severity=high]',
    'J052 1:10-19: a space is missing after "severity:"',
    'pain: a [severity: high]',
  ],
  [
    'pain: a [note: \u201cb, c\u201d]',
    'pain: a [note=b, c]',
    'J053 1:16-22: a value of a list has straight quotes: "\u201cb, c\u201d"',
    'pain: a [note: "b, c"]',
  ],
  ['pain: a [note: "b c]', 'pain: a [note=b c]', 'J054 1:16-17: the quote is not closed', 'pain: a [note: "b c"]'],
  ['pain: a [note: "b" c]', 'pain: a [note="b" c]', 'J054 1:20-21: "c" stands behind the closing quote of its value'],
  [
    'pain: a [severity: high, ]',
    'pain: a [severity=high]',
    'J055 1:24-25: nothing stands behind this comma',
    'pain: a [severity: high]',
  ],
  [
    'pain: a [severity: high, , effect: x]',
    'pain: a [severity=high, effect=x]',
    'J055 1:26-27: nothing stands in front of this comma',
    'pain: a [severity: high, effect: x]',
  ],
  [
    'pain: a [severity: high, opportunity quiet: b]',
    'pain: a [severity=high, opportunity=b]',
    'J056 1:26-43: "quiet" cannot stand in a list: a fact of a list is "opportunity: value"',
  ],
  [
    'step: a [optional, duration: 5 min]',
    'step: a [optional, duration: 5 min]',
    'J057 1:10-18: a list of facts begins with a word and a colon, and this one with "optional"',
    'step: a [optional: yes, duration: 5 min]',
  ],
  [
    'pain: a [Severity: high]',
    'pain: a [severity=high]',
    'J034 1:10-18: "Severity" has a capital letter, and keywords are lower-case: write "severity"',
    'pain: a [severity: high]',
  ],
  [
    'pain: a [severity : high]',
    'pain: a [severity=high]',
    'J031 1:18-21: no space stands in front of the colon: "severity:"',
    'pain: a [severity: high]',
  ],
  [
    'pain: a [severity\uff1ahigh]',
    'pain: a [severity=high]',
    'J032 1:18-19: the colon after "severity" is a full-width one, and a plain ":" belongs here',
    'pain: a [severity: high]',
  ],
];

describe('a list with a slip has one finding and is read as what was meant', () => {
  it.each(slips.map(slipRow))('$text', expectOneFinding);

  it('can always be escaped', () => {
    for (const text of ['pain: a [severity: high] b', 'step: a [optional, duration: 5 min]']) {
      const literal = read(text).diagnostics[0]?.alternatives?.at(-1);
      const escaped = applyEdits(text, literal?.edits ?? []);
      expect(escaped).toContain('\\[');
      expect(codesOf(escaped)).toEqual([]);
      expect(treeOf(escaped)).toEqual([text]);
    }
  });
});
