// Which words stand where, how often, with what name, and what is said when they do not.

import { describe, expect, it } from 'vitest';
import { fixed, resolveText } from './resolving.js';

describe('structure', () => {
  it.each<readonly [what: string, text: string, findings: readonly string[]]>([
    [
      'an unknown word, and nothing of what stands below it',
      'journey: Dinner\nstage: Eat\n  feeling: Good\n    severity: high\n    nonsense: x\n',
      ['3:3 J101 "feeling" is not a word of the language'],
    ],
    [
      'a word in the wrong place',
      'journey: Dinner\nstage: Eat\n  severity: high\n',
      ['3:3 J102 "severity" cannot stand in a stage'],
    ],
    [
      'a fact of the top level that lacks its indentation',
      'journey: Dinner\nstage: Eat\n  step: Pays\nthought: Cheap\n',
      ['4:1 J102 "thought" cannot stand at the top level'],
    ],
    ['a step outside a stage', 'journey: Dinner\nstep: Pays\n', ['2:1 J102 "step" cannot stand at the top level']],
    [
      'an emotion in a step inside a step',
      'journey: Dinner\nstage: Eat\n  step: Pays\n    step: Asks\n      emotion: 1\n',
      ['5:7 J102 "emotion" cannot stand in a step inside a step'],
    ],
    [
      'a property given twice, on a line and in the list',
      'journey: Dinner\nstage: Eat\n  step: Pays [duration: 5 min]\n    duration: 10 min\n',
      ['4:5 J106 "duration" is given twice'],
    ],
    [
      'a word that may repeat, several times',
      'journey: Dinner\n  goal: Eat\n  goal: Drink\nstage: Eat\n  thought: A\n  thought: B\n',
      [],
    ],
    ['nothing after the colon', 'journey: Dinner\nstage: Eat\n  pain:\n', ['3:3 J107 nothing stands after "pain:"']],
    ['nothing after the colon, but lines below it', 'journey: Dinner\nstage eat:\n  goal: Eat\n', []],
    [
      'two journeys',
      'journey: Dinner\njourney: Lunch\n  state: current\n',
      ['2:1 J108 a file holds one journey, and this is a second one'],
    ],
    [
      'a newer syntax, and none of its new words',
      'syntax: 2\njourney: Dinner\n  aura: calm\n',
      ['1:9 J113 this program knows syntax 1, and the file says 2'],
    ],
    ['syntax given twice', 'syntax: 1\nsyntax: 1\njourney: Dinner\n', ['2:1 J106 "syntax" is given twice']],
    [
      'words of the author beginning with x-, wherever they stand',
      [
        'x-tool: mapper [a: b]',
        'journey: Dinner',
        '  x-cost-centre: 12',
        'stage: Eat',
        '  thought: Hm',
        '    x-votes @nobody: 3',
        '      anything: goes',
        '',
      ].join('\n'),
      [],
    ],
  ])('%s', (_, text, findings) => {
    expect(resolveText(text).findings).toEqual(findings);
  });
});

describe('names', () => {
  it.each<readonly [what: string, text: string, findings: readonly string[]]>([
    ['a declaration without its name', 'journey: Dinner\nchannel: Website\n', ['2:1 J116 this "channel" has no name']],
    [
      'a name on a word that takes none',
      'journey: Dinner\nstage: Eat\n  thought first: Hm\n',
      ['3:11 J117 "thought" takes no name here, and this one is called "first"'],
    ],
    [
      'one name among stages, steps and touchpoints',
      'journey: Dinner\nstage a: A\n  step b: B\n    touchpoint a: C\n',
      ['4:16 J201 the touchpoint "a" is declared a second time'],
    ],
    [
      'a name of one letter, which with its word would spell a plural',
      'journey: Dinner\nsource s: Interviews [kind: interview]\nstage: Eat\n  pain s: Loud\n',
      [],
    ],
    ['one name in two kinds', 'journey: Dinner\nstage a: A\n  pain a: B\nchannel a: C\n', []],
    [
      'names that differ only in capitals',
      'journey: Dinner\npersona eva: Eva\n  goal: Eat\nactor Eva: Host\n',
      ['4:7 J201 the actor "Eva" differs from another one only in capitals'],
    ],
    [
      'one name in two spellings of Unicode',
      'journey: Dinner\nstage caf\u00e9: A\nstage cafe\u0301: B\n',
      ['3:7 J201 the stage "caf\u00e9" is declared a second time'],
    ],
    [
      "whose it is on what is nobody's",
      'journey: Dinner\npersona eva: Eva\nstage: Eat\n  duration @eva: 1 h\n',
      ['4:13 J119 "duration" belongs to no persona'],
    ],
  ])('%s', (_, text, findings) => {
    expect(resolveText(text).findings).toEqual(findings);
  });
});

describe('what is offered', () => {
  const helpOf = (text: string) => resolveText(text).diagnostics.flatMap(({ help }) => help);

  it.each([
    [
      "the nearest of the team's lanes before the built-in words",
      'journey: Dinner\nlane thoughtful: T\nstage: Eat\n  thoughtfull: x\n',
      'did you mean "thoughtful"?',
    ],
    ['the nearest word of the place', 'journey: Dinner\nstage: Eat\n  emotoin: x\n', 'did you mean "emotion"?'],
    ['what a synonym stands for', 'journey: Dinner\nstage: Eat\n  mood: x\n', 'did you mean "emotion"?'],
    [
      "a lane of one's own, where nothing is near",
      'journey: Dinner\nstage: Eat\n  zeitgeist: x\n',
      'a row of your own is declared with "lane"; a word beginning with "x-" is kept and not drawn',
    ],
    [
      'where a misplaced word belongs',
      'journey: Dinner\nstage: Eat\n  severity: high\n',
      '"severity" stands in a pain: write it there, or leave it out',
    ],
    [
      'where a word stands that is meant and may not stand here, instead of writing it',
      'journey: Dinner\n  row: Motivation\n',
      '"lane" is a word, and stands at the left margin; it means nothing here',
    ],
    [
      'a stage, for steps without one',
      'journey: Dinner\nstep: Pays\nstep: Leaves\n',
      'a step stands in a stage: write "stage: ..." above it, at the left margin, and indent it',
    ],
    [
      'what the values mean, where none is near',
      'journey: Dinner\nstage: Eat\n  pain: Loud [confidence: high]\n',
      '"assumed": nobody has checked, "reasoned": it follows from something that was checked, "validated": checked; `source` says by what',
    ],
    [
      'the indentation that a line lacks',
      'journey: Dinner\nstage: Eat\n  pain: Loud\n  severity: high\n',
      'indent it to belong to pain "Loud"',
    ],
    [
      'the word of the place for a misplaced one',
      'journey: Dinner\npersona eva: Eva\n  pain: Loud\n',
      'here the word is "frustration"',
    ],
  ])('%s', (_, text, help) => {
    expect(helpOf(text)).toContain(help);
  });

  it.each([
    ['a missing name', 'journey: D\nchannel: Map app\n', 'journey: D\nchannel map-app: Map app\n'],
    ['a needless name', 'journey: D\nstage: E\n  thought one: Hm\n', 'journey: D\nstage: E\n  thought: Hm\n'],
    [
      'a missing indentation',
      'journey: D\nstage: E\n  goal: G\nowner: Us\n',
      'journey: D\nstage: E\n  goal: G\n  owner: Us\n',
    ],
    ['a slip of the pen', 'journey: D\nstage: E\n  emotoin: Good\n', 'journey: D\nstage: E\n  emotion: Good\n'],
  ])('%s is mended by its fix', (_, before, after) => {
    expect(fixed(before)).toBe(after);
    expect(resolveText(after).findings).toEqual([]);
  });
});

it('a duplicate shows both places', () => {
  const [finding] = resolveText('journey: Dinner\n  state: current\n  state: future\n').diagnostics;
  expect(finding?.related.map(({ message, span }) => [message, span.start])).toEqual([['first given here', 18]]);
});

it('keeps both facts of a duplicate, and what cannot be read, in the model', () => {
  const { journey } = resolveText('journey: Dinner\n  state: current\n  state: future\n  reviewed: soon\n');
  expect(journey.facts.map(({ word, text, value }) => [word, text, value.kind])).toEqual([
    ['state', 'current', 'choice'],
    ['state', 'future', 'choice'],
    ['reviewed', 'soon', 'unreadable'],
  ]);
});
