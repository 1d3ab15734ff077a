// The short way through a plain line gives what the grammar gives, and no line that deserves a finding goes it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSourceFile } from '../../src/source/source-file.js';
import { readPlainLine } from '../../src/syntax/plain-line.js';
import { createReading } from '../../src/syntax/reading.js';
import { readByGrammar } from '../../src/syntax/statement.js';
import { words } from './known-words.js';

function readBothWays(line: string) {
  const text = `stage: Before\n  ${line}\n  note: After [severity: high]`;
  const start = text.indexOf(line, 14);
  const end = start + line.length;
  const findings: string[] = [];
  const reading = createReading(createSourceFile('map.journey', text), words, ({ code }) => findings.push(code));
  const shape = { lineStart: start - 2, start, end, continuations: [], comments: [] };
  const plain = readPlainLine(reading, start, end);
  const byGrammar = readByGrammar(reading, { ...shape, blankBefore: false, blankAfterComments: false }, 1);
  reading.runs.finish();
  return { plain, byGrammar, findings };
}

describe('a plain line', () => {
  it.each([
    'stage: Research',
    'stage:Research',
    'goal:',
    'stage research: Research and planning',
    'thought @eva: Will this take long?',
    'pain \t few-reviews  @eva @ben: Few recent reviews',
    'note: "Quotes", commas, # signs; 100 % {of} <it> and a: colon | **as written**',
    'pain few: Few recent reviews [severity: high, source: visits, surveys]',
    'pain few: [severity:  high ]',
    'channel web: The web [x-link: https://example.org/?q=1, primary]',
    'zzz: A word that nobody knows',
  ])('%s', (line) => {
    const { plain, byGrammar, findings } = readBothWays(line);
    expect(findings).toEqual([]);
    expect(plain).toEqual(byGrammar);
  });
});

describe('left to the grammar', () => {
  it.each([
    'Stage: Research',
    'stage Research: Research',
    'pain point: Few recent reviews',
    'zzz yyy: A word that nobody knows, with a name',
    'étape: Research',
    'emotion @eva : +1',
    'emotion：+1',
    'step Asks friends',
    'level -2: Frustrated',
    'note: [1] A note',
    'note: A note [sic]',
    'note: As \\[severity: high] says',
    'note: A note[severity: high]',
    'pain: Few [severity: high] reviews',
    'pain: Few [severity: high',
    'pain: Few [severity:high]',
    'pain: Few [ severity: high]',
    'pain: Few [severity: high,]',
    'pain: Few [severity: "high"]',
    'pain: Few [severity: ‘high’]',
    'pain: Few [high, severity: low]',
    'pain: Few [severity: high] and [source: visits]',
    'pain: Few [severity: high] source: visits]',
    'pain: Few [severity: high, 10:30]',
    'pain: Few [severity: high, \u200bsource]',
  ])('%s', (line) => {
    expect(readBothWays(line).plain).toBeUndefined();
  });
});

it('gives what the grammar gives, for whatever it accepts', () => {
  const signs = [
    '[',
    ']',
    ':',
    ',',
    ', ',
    ': ',
    ' ',
    '\t',
    '@',
    '"',
    '’',
    '\\',
    '|',
    '#',
    '-',
    '\u00a0',
    '\u200b',
    '：',
    '\r',
  ];
  const pieces = [
    'stage',
    'pain',
    'point',
    'key',
    'moment',
    'severity',
    'high',
    'x',
    'Few',
    '1',
    'é',
    '@eva',
    ' [severity: ',
  ];
  const lines = fc
    .array(fc.constantFrom(...signs, ...pieces), { minLength: 1, maxLength: 14 })
    .map((parts) => `note: ${parts.join('')}`.trimEnd())
    .chain((line) => fc.constantFrom(line, line.replace('note: ', '').trim()))
    .filter((line) => line !== '' && !line.startsWith('|') && !line.startsWith('#'));
  let accepted = 0;
  fc.assert(
    fc.property(lines, (line) => {
      const { plain, byGrammar, findings } = readBothWays(line);
      if (plain === undefined) return;
      accepted += 1;
      expect(findings).toEqual([]);
      expect(plain).toEqual(byGrammar);
    }),
    { numRuns: 4000, seed: 7 },
  );
  expect(accepted).toBeGreaterThan(500);
});
