// Trailing lists: the same as nested lines.

import { expect, it } from 'vitest';
import { fixed, resolveText } from './resolving.js';

const step = (line: string) => `journey: D\nstage: A\n  ${line}\n`;

it('an item is what a nested line would be', () => {
  const { journey, findings } = resolveText(
    step('step: Pays [channel: web, phone, duration: 5 min, optional, note: "a, [b] \\"c\\""]'),
  );
  expect(findings).toEqual([]);
  const facts = journey.stages[0]?.moments[0]?.facts ?? [];
  expect(facts.map(({ word, text }) => [word, text])).toEqual([
    ['channel', 'web, phone'],
    ['duration', '5 min'],
    ['optional', 'yes'],
    ['note', 'a, [b] "c"'],
  ]);
  const [channel] = facts;
  expect(channel?.value.kind === 'references' && channel.value.references.map(({ text }) => text)).toEqual([
    'web',
    'phone',
  ]);
});

it.each<readonly [line: string, findings: readonly string[]]>([
  ['pain: Loud [sevrity: high]', ['3:15 J109 "sevrity" is not a word of a list here']],
  ['pain: Loud [zzz: high, more]', ['3:15 J109 "zzz" is not a word of a list here']],
  ['pain: Loud [severity: high, always]', ['3:31 J111 "always" in this list belongs to no word']],
  ['step: Pays [optional]', ['3:14 J110 "[optional]" could be a fact or part of the text']],
  ['step: Pays \\[optional]', []],
  ['step: Pays [sic]', []],
  ['step: Pays [1]', []],
  ['step: Pays [https://example.org]', []],
  ['step: Pays [step: Asks]', ['3:15 J112 "step" stands on a line of its own, not in a list']],
  ['step: Pays [target: 3]', ['3:15 J102 "target" cannot stand in a step']],
  ['step: Pays [duration: 5 min, duration: 6 min]', ['3:32 J106 "duration" is given twice']],
  ['state: current', ['3:3 J102 "state" cannot stand in a stage']],
])('%s', (line, findings) => {
  expect(resolveText(step(line)).findings).toEqual(findings);
});

it('a bracket that may be a fact is mended either way', () => {
  const text = step('step: Pays [optional]');
  expect(fixed(text, ({ alternatives }) => alternatives?.[0])).toBe(step('step: Pays [optional: yes]'));
  expect(fixed(text, ({ alternatives }) => alternatives?.[1])).toBe(step('step: Pays \\[optional]'));
});

it('an unknown word in a list offers the nearest one, and the bracket as text', () => {
  const [finding] = resolveText(step('pain: Loud [sevrity: high]')).diagnostics;
  expect(finding?.help).toEqual([
    'did you mean "severity"?',
    'if the bracket is part of the text, write "\\[" instead of "["',
  ]);
});
