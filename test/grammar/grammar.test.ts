// The grammar as it is documented and generated: README.md, the types of the CST, Chevrotain's own checks.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateCstTypes } from '../../grammar/cst-types.js';
import { LineParser, readLine } from '../../grammar/line-parser.js';
import { createLineLexer } from '../../grammar/tokens.js';
import { findingsOf, read } from '../syntax/known-words.js';

const folder = join(import.meta.dirname, '..', '..', 'grammar');
const readme = readFileSync(join(folder, 'README.md'), 'utf8');
const sections = readme.split(/^### /m).slice(1);
const examples = sections.map((section) => ({
  rule: section.split('\n', 1)[0] ?? '',
  text: /^```journey\n([\s\S]*?)^```$/m.exec(section)?.[1] ?? '',
}));

describe('grammar/README.md', () => {
  it('has an example for every rule', () => {
    expect(sections.length).toBeGreaterThan(7);
    expect(examples.filter(({ text }) => text === '')).toEqual([]);
  });

  it.each(examples)('$rule: its example is parsed without a finding', ({ text }) => {
    expect(findingsOf(text)).toEqual([]);
    expect(read(text).value.statements.length).toBeGreaterThan(0);
  });
});

describe('the definition of lexer and parser', () => {
  it('passes the checks of Chevrotain that are off in the product', () => {
    expect(createLineLexer(true).lexerDefinitionErrors).toEqual([]);
    expect(() => new LineParser(true)).not.toThrow();
  });

  it.each(['head', 'text', 'item', 'value'])(
    'leaves no token out of the table of first characters: mode %s',
    (mode) => {
      const [byTable, byTrial] = [createLineLexer(false), createLineLexer(false, false)];
      const tokensOf = (lexer: typeof byTable, text: string) => {
        const { tokens, groups, errors } = lexer.tokenize(text, mode);
        return (
          [...tokens, ...(groups.strangeBlanks ?? [])].map(({ tokenType }) => tokenType.name).join() + errors.length
        );
      };
      const texts = Array.from({ length: 0x10000 }, (_, code) => `${String.fromCharCode(code)}: "’|`);
      expect(texts.filter((text) => tokensOf(byTable, text) !== tokensOf(byTrial, text))).toEqual([]);
    },
  );

  it('gave the types of the CST that stand in cst.ts', () => {
    expect(readFileSync(join(folder, 'cst.ts'), 'utf8')).toBe(generateCstTypes());
  });
});

describe('a logical line', () => {
  it.each([
    ['', ''],
    [
      'stage research @eva: A [b: c, d]',
      'Word Word Persona Colon Text ListOpen ItemKeyword PlainValue Comma PlainValue ListClose',
    ],
    ['a: x\r\n  | y [b: "c, d"]', 'Word Colon Text Bar Text ListOpen ItemKeyword Quoted ListClose'],
    ['a: [1] [b: “c”]', 'Word Colon Text ListOpen ItemKeyword CurlyQuoted ListClose'],
    ['a: [b: c', 'Word Colon ListOpen ItemKeyword PlainValue'],
    ['a: [b: [c: d]', 'Word Colon Text ListOpen ItemKeyword PlainValue ListClose'],
    ['a: [b: c] d', 'Word Colon Text'],
    ['a b c', 'Word Word Word'],
    ['a：b', 'Word Colon Text'],
  ])('%j is read as %s', (line, tokens) => {
    expect(
      createLineLexer(false)
        .tokenize(line)
        .tokens.map(({ tokenType }) => tokenType.name)
        .join(' '),
    ).toBe(tokens);
  });

  it.each(['', ':', '@@', ': [', '[a: b]', 'a: x [b: ,,"c" d]', '\n|', 'a\n | b\n | [c: ', '\u00a0\u0000'])(
    '%j is accepted, right or wrong',
    (line) => {
      expect(readLine(line).cst.name).toBe('statement');
      expect(readLine(line, 'text').cst.name).toBe('statement');
    },
  );
});
