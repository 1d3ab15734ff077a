// Every type of value: text on the left, what it means or what is said on the right.

import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/fact.js';
import { resolveText } from './resolving.js';

const files = { 'images/eva.png': '', 'data.csv': '', 'other.journey': 'journey: Other\n' };

/** The only fact of this word, wherever it stands, and what is said of it. */
function read(line: string, place: keyof typeof places): { readonly value: unknown; readonly said: readonly string[] } {
  const { journey, findings } = resolveText(places[place](line), files);
  const word = /^[\w-]+/.exec(line)?.[0] ?? '';
  const all = [journey, ...journey.personas, ...journey.views, ...journey.sources, ...journey.stages].flatMap(
    (holder) => [
      ...flat(holder.facts),
      ...('moments' in holder ? holder.moments.flatMap((moment) => flat(moment.facts)) : []),
    ],
  );
  return {
    value: all.find((fact) => fact.word === word)?.value,
    said: findings.map((line) => line.replace(/^\S+ /, '')),
  };
}

const flat = (facts: readonly Fact[]): readonly Fact[] => facts.flatMap((fact) => [fact, ...flat(fact.facts)]);

const places = {
  journey: (line: string) => `journey: Dinner\n  ${line}\n`,
  persona: (line: string) => `journey: Dinner\npersona eva: Eva\n  ${line}\n`,
  trait: (line: string) => `journey: Dinner\npersona eva: Eva\n  trait: Tech savvy [${line}]\n`,
  source: (line: string) => `journey: Dinner\nsource interviews: Interviews\n  ${line}\n`,
  step: (line: string) => `journey: Dinner\nstage: Eat\n  step: Pays\n    ${line}\n`,
  objective: (line: string) => `journey: Dinner\n  objective: Guests come back [${line}]\n`,
  dropOff: (line: string) => `journey: Dinner\nstage: Eat\n  drop-off: Goes next door [${line}]\n`,
  metric: (line: string) => `journey: Dinner\nstage: Eat\n  metric: Bounce rate [${line}]\n`,
  view: (line: string) => `journey: Dinner\nlane mood-board: Mood\nview short: Short\n  ${line}\n`,
} as const;

type Row = readonly [line: string, place: keyof typeof places, value: object];

describe('what is read', () => {
  const rows: readonly Row[] = [
    ['reviewed: 2026-09-30', 'journey', { kind: 'date', year: 2026, month: 9, day: 30 }],
    ['reviewed: 2024-02-29', 'journey', { kind: 'date', year: 2024, month: 2, day: 29 }],
    ['reviewed: 2026-09', 'journey', { kind: 'date', year: 2026, month: 9 }],
    ['reviewed: 2026-Q3', 'journey', { kind: 'date', year: 2026, quarter: 3 }],
    ['review-every: 3 months', 'journey', { kind: 'period', count: 3, unit: 'month' }],
    ['review-every: 1 Year', 'journey', { kind: 'period', count: 1, unit: 'year' }],
    ['duration: 5 min', 'step', { kind: 'duration', minimumMinutes: 5, maximumMinutes: 5 }],
    ['duration: 1-2 h', 'step', { kind: 'duration', minimumMinutes: 60, maximumMinutes: 120 }],
    ['duration: 1–2 h', 'step', { kind: 'duration', minimumMinutes: 60, maximumMinutes: 120 }],
    ['duration: 1 h 30 min', 'step', { kind: 'duration', minimumMinutes: 90, maximumMinutes: 90 }],
    ['duration: 1.5h', 'step', { kind: 'duration', minimumMinutes: 90, maximumMinutes: 90 }],
    ['duration: 2 evenings', 'step', { kind: 'duration', minimumMinutes: 480, maximumMinutes: 480 }],
    ['duration: 15分', 'step', { kind: 'duration', minimumMinutes: 15, maximumMinutes: 15 }],
    ['duration: 2 Tage', 'step', { kind: 'duration', minimumMinutes: 2880, maximumMinutes: 2880 }],
    ['duration: 3 working days', 'step', { kind: 'duration', minimumMinutes: 1440, maximumMinutes: 1440 }],
    ['time: 07:00', 'step', { kind: 'time', from: 420, to: 420 }],
    ['time: 07:00-24:00', 'step', { kind: 'time', from: 420, to: 1440 }],
    ['time: Early evening', 'step', { kind: 'time' }],
    ['n: 12', 'source', { kind: 'number', value: 12 }],
    ['width: 320', 'view', { kind: 'number', value: 320 }],
    ['width: 10000', 'view', { kind: 'number', value: 10000 }],
    ['share: 8%', 'dropOff', { kind: 'percentage', value: 8 }],
    ['share: 12.5 %', 'dropOff', { kind: 'percentage', value: 12.5 }],
    ['value: 61%', 'objective', { kind: 'quantity', value: 61, unit: '%' }],
    ['value: 4.2', 'objective', { kind: 'quantity', value: 4.2, unit: '' }],
    ['value: −3 points', 'objective', { kind: 'quantity', value: -3, unit: 'points' }],
    ['value: €12.50', 'objective', { kind: 'quantity', value: 12.5, unit: '€' }],
    ['level: 2/5', 'trait', { kind: 'ratio', value: 2, of: 5 }],
    ['colour: #0a7', 'persona', { kind: 'colour', colour: '#00aa77' }],
    ['colour: #00AA77', 'persona', { kind: 'colour', colour: '#00aa77' }],
    ['colour: teal', 'persona', { kind: 'colour', colour: 'teal' }],
    ['link: https://example.org/a:b?c#d', 'journey', { kind: 'link', href: 'https://example.org/a:b?c#d' }],
    ['link: mailto:eva@example.org', 'journey', { kind: 'link', href: 'mailto:eva@example.org' }],
    ['link: ../notes/dinner.md', 'journey', { kind: 'link', href: '../notes/dinner.md' }],
    ['image: images/eva.png', 'persona', { kind: 'path', path: 'images/eva.png' }],
    ['part-of: other.journey', 'journey', { kind: 'path', path: 'other.journey' }],
    ['data: data.csv#bounce rate', 'metric', { kind: 'path', path: 'data.csv#bounce rate' }],
    ['language: zh-Hant-TW', 'journey', { kind: 'language', tag: 'zh-Hant-TW' }],
    ['primary: Yes', 'persona', { kind: 'flag', value: true }],
    ['optional: no', 'step', { kind: 'flag', value: false }],
    ['status: Validated', 'journey', { kind: 'choice', value: 'validated' }],
    ['type: Service Blueprint', 'journey', { kind: 'choice', value: 'service blueprint' }],
    ['tag: quick-win, accessibility', 'step', { kind: 'words', words: ['quick-win', 'accessibility'] }],
    ['show: emotion, mood-board', 'view', { kind: 'words', words: ['emotion', 'mood-board'] }],
    ['scale: 1..5', 'journey', { kind: 'scale', lowest: 1, highest: 5 }],
  ];
  it.each(rows)('%s (%s)', (line, place, value) => {
    expect(read(line, place)).toEqual({ value, said: [] });
  });
});

describe('what is not read stays in the model, and one message says why', () => {
  const rows: readonly (readonly [line: string, place: keyof typeof places, said: string])[] = [
    [
      'reviewed: 2026-02-30',
      'journey',
      'J150 "reviewed" is a date, and "2026-02-30" is no day of the calendar; February 2026 has 28 days',
    ],
    ['reviewed: 2026-13', 'journey', 'J150 "reviewed" is a date, and "2026-13" has a month 13; a year has twelve'],
    ['reviewed: 30.09.2026', 'journey', 'J150 "reviewed" is a date, and "30.09.2026" is none'],
    ['reviewed: 2026-10 # check', 'journey', 'J150 "reviewed" is a date, and "2026-10 # check" is none'],
    ['review-every: quarterly', 'journey', 'J151 "review-every" is a period, and "quarterly" is none'],
    ['review-every: 0 months', 'journey', 'J151 "review-every" is a period, and "0 months" is none'],
    ['duration: a while', 'step', 'J152 the duration "a while" is not a number and a unit'],
    ['duration: 5 minuts', 'step', 'J152 the duration "5 minuts" has an unknown unit, "minuts"'],
    ['duration: 2-1 h', 'step', 'J152 the duration "2-1 h" runs backwards'],
    ['wait: 1,5 h', 'step', 'J152 the duration "1,5 h" has a decimal comma'],
    ['time: 25:00', 'step', 'J153 "25:00" is no time of day'],
    ['time: 7:00-25:00', 'step', 'J153 "7:00-25:00" is no time of day'],
    ['n: twelve', 'source', 'J154 "n" is a whole number, and "twelve" is none'],
    ['n: 1.5', 'source', 'J154 "n" is a whole number, and "1.5" is none'],
    ['width: 319', 'view', 'J154 "width" is a whole number from 320 to 10000, and "319" is none'],
    ['width: 10001', 'view', 'J154 "width" is a whole number from 320 to 10000, and "10001" is none'],
    ['width: 100%', 'view', 'J154 "width" is a whole number from 320 to 10000, and "100%" is none'],
    ['share: 108%', 'dropOff', 'J155 "share" is a percentage, and "108%" is more than everyone'],
    ['share: 8', 'dropOff', 'J155 "share" is a percentage, and "8" lacks its sign'],
    ['share: -8%', 'dropOff', 'J155 "share" is a percentage, and "-8%" is none'],
    ['value: very high', 'objective', 'J156 "value" begins with a number, and "very high" does not'],
    [
      'value: "1,200"',
      'objective',
      'J156 "value" begins with a number, and "1,200" has a mark between its digits that is no decimal point',
    ],
    ['value: "4,2"', 'objective', 'J167 "4,2" has a decimal comma'],
    ['level: 7/5', 'trait', 'J157 "level" is so many out of so many, and "7/5" is more than the whole'],
    ['level: 0/0', 'trait', 'J157 "level" is so many out of so many, and "0/0" is out of nothing'],
    ['colour: #12345', 'persona', 'J158 "#12345" is no colour'],
    ['colour: rgb(1,2,3)', 'persona', 'J158 "rgb(1,2,3)" is no colour'],
    [
      'link: javascript:alert(1)',
      'journey',
      'J159 the link "javascript:alert(1)" begins with "javascript:", which is not safe to follow',
    ],
    [
      'link: JaVa&#x53;cript:alert(1)',
      'journey',
      'J159 the link "JaVa&#x53;cript:alert(1)" begins with "javascript:", which is not safe to follow',
    ],
    [
      'link: java%73cript%3Aalert(1)',
      'journey',
      'J159 the link "java%73cript%3Aalert(1)" begins with "javascript:", which is not safe to follow',
    ],
    [
      'link: data:text/html,hi',
      'journey',
      'J159 the link "data:text/html,hi" begins with "data:", which is not safe to follow',
    ],
    ['link: //example.org', 'journey', 'J159 the link "//example.org" does not say https or http'],
    ['link: www.example.org', 'journey', 'J159 the link "www.example.org" lacks its "https://"'],
    ['image: images/nobody.png', 'persona', 'J214 "images/nobody.png" is not there'],
    ['image: ../../etc/passwd', 'persona', 'J214 "../../etc/passwd" lies outside the project'],
    ['image: /etc/passwd', 'persona', 'J160 "image" names a file of the project, and "/etc/passwd" is absolute'],
    [
      'image: https://example.org/eva.png',
      'persona',
      'J160 "image" names a file of the project, and "https://example.org/eva.png" is an address',
    ],
    ['language: German', 'journey', 'J161 "German" is no language code'],
    ['language: en_GB', 'journey', 'J161 "en_GB" is no language code'],
    ['primary: definitely', 'persona', 'J162 "primary" is yes or no, and "definitely" is neither'],
    ['status: final', 'journey', 'J163 "final" is no value of "status"'],
    ['scale: 5..1', 'journey', 'J164 the scale "5..1" runs downwards; the worst stands first'],
    ['scale: 1 to 5', 'journey', 'J164 the scale "1 to 5" is not two numbers with two points between'],
    ['show: emotion, thoughs', 'view', 'J168 no row of the map is called "thoughs"'],
  ];
  it.each(rows)('%s (%s): %s', (line, place, said) => {
    const result = read(line, place);
    expect(result.said).toEqual([said]);
    if (!line.startsWith('show')) expect(result.value).toEqual({ kind: 'unreadable' });
  });
});

describe('a fix writes what was meant', () => {
  it.each([
    ['reviewed: 30.09.2026', 'journey', '2026-09-30'],
    ['reviewed: 2026-9-3', 'journey', '2026-09-03'],
    ['reviewed: Q3 2026', 'journey', '2026-Q3'],
    ['review-every: quarterly', 'journey', '3 months'],
    ['duration: 5 minuts', 'step', '5 minutes'],
    ['share: 8', 'dropOff', '8%'],
    ['value: "1,200 €"', 'objective', '1200 €'],
    ['link: www.example.org', 'journey', 'https://www.example.org'],
    ['language: German', 'journey', 'de'],
    ['primary: true', 'persona', 'yes'],
    ['state: curent', 'journey', 'current'],
    ['scale: 5..1', 'journey', '1..5'],
  ] as const)('%s (%s) -> %s', (line, place, written) => {
    const [finding] = resolveText(places[place](line), files).diagnostics;
    expect(finding?.fix?.edits.map(({ text }) => text)).toEqual([written]);
  });
});
