// What stands in front of the colon. Input beside what is read and what is said.

import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/source/text-edit.js';
import { codesOf, findingsOf, read, treeOf } from './known-words.js';
import { expectOneFinding, type Slip, slipRow } from './slips.js';

describe('a head that is right', () => {
  it.each([
    ['stage: A', 'stage: A'],
    ['stage:A', 'stage: A'],
    ['stage:   A  ', 'stage: A'],
    ['stage:', 'stage:'],
    ['stage research: A', 'stage research: A'],
    ['thought @eva: A', 'thought @eva: A'],
    ['thought @eva @ben: A', 'thought @eva @ben: A'],
    ['pain few @all: A', 'pain few @all: A'],
    ['level -2: A', 'level -2: A'],
    ['level +1.5: A', 'level +1.5: A'],
    ['level \u22121: A', 'level \u22121: A'],
    ['step __proto__: A', 'step __proto__: A'],
    ['ステージ 研究: 研究', 'ステージ 研究: 研究'],
    ['مرحلة بحث: نص', 'مرحلة بحث: نص'],
    ['étape caf\u0065\u0301: A', 'étape caf\u00e9: A'],
  ])('%s', (text, tree) => {
    expect(treeOf(text)).toEqual([tree]);
    expect(findingsOf(text)).toEqual([]);
  });
});

/** Input, what is read, the finding, and the text after its fix (or its first alternative). */
const slips: readonly Slip[] = [
  ['stage Research', 'stage: Research', 'J030 1:1-6: a colon is missing: "stage: Research"', 'stage: Research'],
  ['Stage Research', 'stage: Research', 'J030 1:1-6: a colon is missing: "stage: Research"', 'stage: Research'],
  [
    'stage research Research and plans',
    'stage research: Research and plans',
    'J030 1:1-15: a colon is missing: "stage research: Research and plans" or "stage: research Research and plans"',
    'stage research: Research and plans',
  ],
  [
    'thought @eva Why?',
    'thought @eva: Why?',
    'J030 1:1-13: a colon is missing: "thought @eva: Why?"',
    'thought @eva: Why?',
  ],
  [
    'pain Loud [severity: high]',
    'pain: Loud [severity=high]',
    'J030 1:1-5: a colon is missing: "pain: Loud [severity: high]"',
    'pain: Loud [severity: high]',
  ],
  [
    'step Pays at 10:30 sharp',
    'step: Pays at 10:30 sharp',
    'J030 1:1-5: a colon is missing: "step: Pays at 10:30 sharp"',
    'step: Pays at 10:30 sharp',
  ],
  ['stage', 'stage:', 'J030 1:1-6: a colon is missing: "stage: ..."'],
  ['and so they said', 'and: so they said', 'J030 1:1-17: this line has no colon'],
  ['stage : A', 'stage: A', 'J031 1:6-7: no space stands in front of the colon: "stage:"', 'stage: A'],
  [
    'stage\uff1aA',
    'stage: A',
    'J032 1:6-7: the colon after "stage" is a full-width one, and a plain ":" belongs here',
    'stage: A',
  ],
  ['- stage: A', 'stage: A', 'J033 1:1-2: lines begin with their word, without "-"', 'stage: A'],
  ['1. stage: A', 'stage: A', 'J033 1:1-3: lines begin with their word, without "1."', 'stage: A'],
  ['\u2022stage: A', 'stage: A', 'J033 1:1-2: lines begin with their word, without "\u2022"', 'stage: A'],
  [
    'Stage: A',
    'stage: A',
    'J034 1:1-6: "Stage" has a capital letter, and keywords are lower-case: write "stage"',
    'stage: A',
  ],
  ['pain_point: A', 'pain: A', 'J034 1:1-11: "pain_point" has an underscore: write "pain"', 'pain: A'],
  ['1st: A', '1st: A', 'J034 1:1-4: "1st" is no keyword: one begins with a letter, not with "1"'],
  ['st(age: A', 'st(age: A', 'J034 1:1-7: "st(age" is no keyword: none has "("'],
  [
    'step Asks friends: A',
    'step asks-friends: A',
    'J035 1:6-18: "Asks friends" is more than one word, and a name is one: "step asks-friends:"',
    'step asks-friends: A',
  ],
  [
    'stage a&b: A',
    'stage a-b: A',
    'J036 1:7-10: a name has letters, digits, "-" and "_" only, and "a&b" has more: write "a-b"',
    'stage a-b: A',
  ],
  ['pain point: A', 'pain: A', 'J037 1:1-11: "pain point" is one word here: "pain"', 'pain: A'],
  ['pain point few: A', 'pain few: A', 'J037 1:1-11: "pain point" is one word here: "pain"', 'pain few: A'],
  [
    'moment of truth: A',
    'moment-of-truth: A',
    'J037 1:1-16: "moment of truth" is one word here: "moment-of-truth"',
    'moment-of-truth: A',
  ],
  [
    '@eva: hi',
    ' @eva: hi',
    'J038 1:1-5: say what it is: "thought @eva:", or quote, need, action, emotion',
    'thought @eva: hi',
  ],
  [': hi', ': hi', 'J038 1:1-2: no word stands in front of the colon: say what the line is'],
  [
    'thought @eva, @ben: A',
    'thought @eva @ben: A',
    'J039 1:9-14: "@eva," is no persona\'s name: write "@eva"',
    'thought @eva @ben: A',
  ],
  [
    'thought @ eva: A',
    'thought @eva: A',
    'J039 1:9-14: "@ eva" is no persona\'s name: write "@eva"',
    'thought @eva: A',
  ],
  ['thought @: A', 'thought: A', 'J039 1:9-10: "@" is no persona\'s name'],
  [
    'pain @eva few: A',
    'pain few @eva: A',
    'J040 1:11-14: the name "few" stands in front of "@eva"',
    'pain few @eva: A',
  ],
  ['and so she said: hi', 'and: hi', 'J041 1:1-16: "and so she said" is no keyword and name'],
  [
    'stage\u00a0a: A',
    'stage a: A',
    'J007 1:6-7: a no-break space (U+00A0) stands here, where only plain spaces may',
    'stage a: A',
  ],
  [
    'stage\u202f: A',
    'stage: A',
    'J007 1:6-7: a narrow no-break space (U+202F) stands here, where only plain spaces may',
    'stage: A',
  ],
  [
    'st\u200bage: A',
    'st age: A',
    'J007 1:3-4: a zero-width space (U+200B) stands here, where nothing that cannot be seen may',
    'stage: A',
  ],
];

describe('a head with a slip has one finding and is read as what was meant', () => {
  it.each(slips.map(slipRow))('$text', expectOneFinding);

  it.each(['- a: 1\n- b: 2\n- c: 3\n', '\u00a0a: 1\n\u00a0b: 2\n'])('%j is one finding for all its lines', (text) => {
    const { diagnostics } = read(text);
    expect(diagnostics).toHaveLength(1);
    expect(codesOf(applyEdits(text, diagnostics[0]?.fix?.edits ?? []))).toEqual([]);
  });

  it.each([
    ['stage Research', false],
    ['Stage: A', false],
    ['Feeling: A', false],
    ['@eva: hi', true],
    ['and so they said', true],
    ['and so she said: hi', true],
    ['st\u200bage: A', true],
    ['feeling: A', false],
  ])('%s is flawed, so that an unknown word is not told twice: %s', (text, flawed) => {
    expect(read(text).value.statements[0]?.flawed).toBe(flawed);
  });
});
