// Rules beyond their own examples: other scales, several personas, parts brought by `include` and `use`, other languages.

import { describe, expect, it, test } from 'vitest';
import { compile } from '../../src/compile.js';
import { lint } from '../../src/lint/lint.js';
import { recommendedSettings } from '../../src/lint/settings.js';
import { type Linting, messages, places } from './linting.js';

/** Lines of findings of one rule. */
function lines(rule: string, text: string, linting: Linting = {}): readonly string[] {
  return places(text, { only: [rule], ...linting }).map((place) => place.replace(` ${rule}`, ''));
}

const step = (emotion: string, more = '') => `journey: D\nstage: S\n  step: A\n    emotion: ${emotion}\n${more}`;
const scaled = (scale: string, emotion: string) =>
  `journey: D\n  scale: ${scale}\nstage: S\n  step: A\n    emotion: ${emotion}\n`;

describe('J401 knows the lowest quarter of every scale', () => {
  test.each([
    ['-2..2', ['-2', '-1'], ['0', '+1', '+2']],
    ['1..5', ['1', '2'], ['3', '4', '5']],
    ['0..10', ['0', '2', '2.5'], ['3', '5', '10']],
    ['-3..3', ['-3', '-2', '-1.5'], ['-1', '0', '3']],
  ])('%s', (scale, low, high) => {
    for (const score of low) expect(lines('J401', scaled(scale, score)), score).toEqual(['5']);
    for (const score of high) expect(lines('J401', scaled(scale, score)), score).toEqual([]);
  });

  test('a change within the column counts at its lower end', () => {
    expect(lines('J401', step('+1 -> -2 Delight turns'))).toEqual(['4']);
  });

  test('what explains it: a pain, a thought, a note, in the step, its touchpoints, its stage or the emotion itself', () => {
    expect(lines('J401', step('-2', '    pain: P\n'))).toEqual([]);
    expect(lines('J401', step('-2', '    note: N\n'))).toEqual([]);
    expect(lines('J401', step('-2', '    touchpoint: T\n      thought: Hm\n'))).toEqual([]);
    expect(lines('J401', step('-2', '    action: Waits\n'))).toEqual(['4']);
    expect(lines('J401', 'journey: D\nstage: S\n  pain: P\n  step: A\n    emotion: -2\n')).toEqual([]);
  });

  const two = 'persona eva: Eva\n  primary: yes\npersona ben: Ben\n';

  test("another persona's thought explains nothing, a pain of nobody's explains all", () => {
    const map = (fact: string) => `journey: D\n${two}stage: S\n  step: A\n    emotion @ben: -2\n    ${fact}\n`;
    expect(lines('J401', map('thought @eva: Hm'))).toEqual(['7']);
    expect(lines('J401', map('thought @ben: Hm'))).toEqual([]);
    expect(lines('J401', map('pain: P'))).toEqual([]);
  });
});

describe('J402', () => {
  const curve = (scale: string, ...scores: readonly string[]) =>
    `journey: D\n  scale: ${scale}\nstage: S\n${scores.map((score) => `  step: A\n    emotion: ${score}\n`).join('')}`;

  test.each([
    ['1..5', ['5', '3'], ['7']],
    ['1..5', ['4', '3'], []],
    ['0..10', ['10', '5'], ['7']],
    ['0..10', ['9', '5'], []],
    ['-2..2', ['+2', '+1', '0'], []],
  ])('%s %j', (scale, scores, expected) => {
    expect(lines('J402', curve(scale, ...scores))).toEqual(expected);
  });

  test('leaves a fall to a low point to J401, and speaks of it where J401 is off', () => {
    const fall = curve('-2..2', '+2', '-2');
    expect(places(fall, { only: ['J401', 'J402'] })).toEqual(['7 J401']);
    expect(places(fall, { only: ['J402'] })).toEqual(['7 J402']);
  });

  test('follows each persona on their own line', () => {
    const map =
      'journey: D\npersona a: A\n  primary: yes\npersona b: B\nstage: S\n  step: One\n    emotion @a: +2\n    emotion @b: 0\n  step: Two\n    emotion @b: 0\n';
    expect(lines('J402', map)).toEqual([]);
  });
});

describe('J403 takes as an answer', () => {
  const map = (rest: string, head = '') =>
    `journey: D\n${head}stage: S\n  step: A\n    pain slow: Slow\n${rest}  step: B\n    note: N\n`;

  test('nothing: then it finds the pain', () => expect(lines('J403', map(''))).toEqual(['4']));
  test('an opportunity nested in it', () => expect(lines('J403', map('      opportunity: O\n'))).toEqual([]));
  test('one in its step', () => expect(lines('J403', map('    opportunity: O\n'))).toEqual([]));
  test('one that names it', () => expect(lines('J403', map('', '  opportunity: O [solves: slow]\n'))).toEqual([]));
  test('none that is nested in another pain', () =>
    expect(lines('J403', map('    pain: Dear\n      opportunity: O\n'))).toEqual(['4']));
  test('one of a future map of the same run', () =>
    expect(lines('J403', map(''), { painsAnsweredElsewhere: new Set(['slow']) })).toEqual([]));
});

describe('rules look at the map, not at its text', () => {
  test('inline and nested are the same', () => {
    const head = 'journey: D\nstage: S\n  step: A\n    pain: P';
    expect(lines('J404', `${head} [severity: high]\n    pain: Q [effect: trivial]\n`)).toEqual([]);
    expect(lines('J404', `${head}\n      severity: high\n    pain: Q\n`)).toEqual(['6']);
  });

  test('what a library holds is found in it, with the place where it stands', () => {
    const project = { 'lib.journey': 'step pay: Pays\n  emotion: -2 Fails\n' };
    const map = 'include: lib.journey\njourney: D\nstage: S\n  use: pay\n';
    expect(lines('J401', map, { project })).toEqual(['lib.journey:2']);
    expect(lines('J401', `${map}    note: The terminal is old\n`, { project })).toEqual([]);
  });

  test('a step placed twice repeats nothing', () => {
    const project = { 'lib.journey': 'step pay: Pays\n  pain: Slow\n' };
    const map = 'include: lib.journey\njourney: D\nstage: S\n  use: pay\n  use second: pay\n';
    expect(lines('J509', map, { project })).toEqual([]);
  });

  test('a personal fact of a library is heard', () => {
    const project = { 'people.journey': 'persona eva: Eva\n  goal: G\npersona ben: Ben\n  goal: G\n' };
    const map =
      'include: people.journey\njourney: D\nstage: S\n  step: A\n    thought @eva: Hm\n    thought @ben: Ha\n';
    expect(lines('J413', map, { project })).toEqual([]);
  });

  test('extensions are nobody else’s to judge', () => {
    expect(lines('J505', `journey: D\nstage: S\n  x-log: ${'word '.repeat(80)}\n`)).toEqual([]);
  });
});

describe('a library is held to what is said of parts alone', () => {
  test('personas, pains and emotions, never the map', () => {
    const library = 'persona eva: Eva\n  age: 29\nchannel web: Website\nstep pay: Pays\n  emotion: -2 Fails\n';
    expect(places(library, { preset: 'strict' })).toEqual(['1 J305', '1 J306', '5 J401']);
  });
});

describe('blueprints', () => {
  const blueprint = 'journey: D\n  type: service blueprint\n';
  test('need no goal', () => expect(lines('J301', blueprint)).toEqual([]));
  test('need a persona or an actor', () => {
    expect(lines('J304', blueprint)).toEqual(['1']);
    expect(lines('J304', `${blueprint}actor host: Host\n`)).toEqual([]);
  });
});

describe('J503 knows how organisations speak', () => {
  test.each([
    'Increase sales on weekdays',
    'Reduce customer churn by a tenth',
    'Upsell customers to the yearly plan',
    'Umsatz pro Besuch steigern',
    'Die Kundenabwanderung senken',
    'Augmenter le chiffre d’affaires',
    'Fidéliser les clients existants',
    'Aumentar las ventas en línea',
    '売上を伸ばす',
    '解約率を下げる',
    'زيادة المبيعات عبر التطبيق',
    'رفع معدل التحويل',
  ])('%s', (goal) => expect(lines('J503', `journey: D\n  goal: ${goal}\n`)).toEqual(['2']));

  test.each([
    'Eat well nearby without spending the evening planning',
    'Find a jacket in the sale',
    'Get more sleep and less stress',
    'Grow my sales without hiring',
    'Weniger Zeit im Auto verbringen',
    'Mieux dormir et réduire le bruit',
    'Comer bien sin planear',
    '家族と早く夕食を食べる',
    'الوصول إلى البيت قبل الثامنة',
  ])('not: %s', (goal) => expect(lines('J503', `journey: D\n  goal: ${goal}\n`)).toEqual([]));

  test('objectives and business goals are the place for it', () => {
    const map = 'journey: D\n  goal: Eat\n  objective: Increase sales\nstage: S\n  business-goal: Increase sales\n';
    expect(lines('J503', map)).toEqual([]);
  });

  test('a team adds its own words', () => {
    const rules = { J503: { options: new Map([['words', ['attach rate']]]) } };
    expect(lines('J503', 'journey: D\n  goal: A better attach rate\n', { rules })).toEqual(['2']);
  });
});

describe('J504 knows departments', () => {
  test.each([
    'Sales',
    'Customer Service',
    'Marketing department',
    'Vertrieb',
    'Kundendienst',
    'Service client',
    'Ventas',
    '営業部',
    'قسم المبيعات',
    'Support team',
  ])('%s', (title) => expect(lines('J504', `journey: D\nstage: ${title}\n  step: A\n`)).toEqual(['2']));
  test.each(['Support', 'Get help', 'Choose', 'Delivery', 'Bezahlen', 'サポート'])('not: %s', (title) =>
    expect(lines('J504', `journey: D\nstage: ${title}\n  step: A\n`)).toEqual([]),
  );
});

describe('J506', () => {
  test.each(['GET /orders/1 is slow', 'tbl_orders is locked', 'See SHOP-1234', 'The /api/v1/pay call hangs'])(
    '%s',
    (text) => {
      expect(lines('J506', `journey: D\nstage: S\n  step: A\n    pain: ${text}\n`)).toEqual(['4']);
      expect(lines('J506', `journey: D\nstage: S\n  step: A\n    backstage: ${text}\n`)).toEqual([]);
    },
  );
  test.each(['A queue of 20 and/or more', 'COVID-19 closes the shop', 'Pays 12-15 €', 'His e_mail bounces'])(
    'not: %s',
    (text) => expect(lines('J506', `journey: D\nstage: S\n  step: A\n    pain: ${text}\n`)).toEqual([]),
  );
  test("a team's own backstage lane is one", () => {
    const map = (yes: string) => `journey: D\nlane api: API\n${yes}stage: S\n  step: A\n    api: GET /orders/1\n`;
    expect(lines('J506', map('  backstage: yes\n'))).toEqual([]);
    expect(lines('J506', map(''))).toEqual(['5']);
  });
});

describe('upkeep', () => {
  const reviewed = (date: string, every: string) => `journey: D\n  reviewed: ${date}\n  review-every: ${every}\n`;

  test.each([
    ['2026-07-31', '3 months', ['2']],
    ['2026-08-01', '3 months', []],
    ['2026-07', '3 months', ['2']],
    ['2026-Q2', '1 quarter', ['2']],
    ['2026-Q3', '1 quarter', []],
  ])('J602 on 2026-11-01: %s, every %s', (date, every, expected) => {
    expect(lines('J602', reviewed(date, every))).toEqual(expected);
  });

  test('a retired map needs no review and no owner', () => {
    const retired = `${reviewed('2020-01-01', '1 month')}  status: retired\n`;
    expect(places(retired, { only: ['J601', 'J602', 'J603'] })).toEqual([]);
  });

  test('J606 says which output is stale, and what brings it up to date', () => {
    const journey = compile('journey: D\n').value;
    const staleOutputs = [{ path: 'docs/d.svg', command: 'journey render d.journey -o docs/' }];
    const [found] = lint(journey, recommendedSettings, { trees: [], staleOutputs }).filter(
      ({ code }) => code === 'J606',
    );
    expect(found).toMatchObject({
      message: 'docs/d.svg no longer shows this map',
      help: ['write it anew: journey render d.journey -o docs/'],
    });
  });
});

describe('no cause is said twice', () => {
  const strict = (text: string, ...codes: readonly string[]) =>
    places(text).filter((place) => codes.some((code) => place.endsWith(code)));

  it('an empty stage lacks nothing else', () => {
    const map = 'journey: D\nstage: A\n  step: X\n    emotion: 0\nstage: B\n';
    expect(strict(map, 'J308', 'J309', 'J310', 'J311', 'J312').filter((place) => place.startsWith('5'))).toEqual([
      '5 J308',
    ]);
  });

  it('a map called validated without a source is not also told that it has none', () => {
    const map = 'journey: D\n  state: current\n  status: validated\nstage: A\n  step: X\n';
    expect(strict(map, 'J408', 'J409')).toEqual(['1 J408']);
  });

  it('assumptions are no sources', () => {
    const map = 'journey: D\n  state: current\n  source: guess\nsource guess: Our guess [kind: assumption]\n';
    expect(strict(map, 'J408', 'J409')).toEqual(['1 J409']);
  });

  it('a map without personas is not told what personas lack', () => {
    expect(strict('journey: D\nstage: S\n  step: A\n', 'J304', 'J305', 'J306', 'J307', 'J413')).toEqual(['1 J304']);
  });

  it('a map with an error hears of that alone', () => {
    expect(places('journey: D\n  gaol: Eat\n')).toEqual(['2 J101']);
  });
});

describe('once, not fifty times', () => {
  const stages = (lacking: number, having: number) =>
    `journey: D\n${'stage: S\n  step: A\n'.repeat(lacking)}${'stage: S\n  goal: G\n  step: A\n'.repeat(having)}`;

  test.each([
    [2, 0, 2],
    [3, 0, 1],
    [4, 1, 1],
    [3, 1, 3],
    [8, 2, 1],
    [7, 2, 7],
  ])('%i of which lack it beside %i that have it: %i findings', (lacking, having, expected) => {
    expect(lines('J309', stages(lacking, having))).toHaveLength(expected);
  });

  it('stands at the first place, and says how many', () => {
    const [message] = messages(stages(4, 1), { only: ['J309'] });
    expect(message).toBe('nothing says what the customer wants from "S"; so it is with 4 of 5 stages');
    expect(lines('J309', stages(4, 1))).toEqual(['2']);
  });
});
