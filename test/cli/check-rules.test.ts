// What `journey check` does with rules: presets, flags, configuration, fixes.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFormats } from '../../src/cli/commands/rules.js';
import { ruleListFormats } from '../../src/lint/rule-list.js';
import { temporaryFolder } from '../project/temporary-folder.js';
import { goodMap, type Run, runJourney } from './run-journey.js';

/** One warning of `recommended` (J301 is two of `strict`'s errors), and one hint (J603). */
const bare = goodMap.replace('  goal: Eat well nearby\n', '').replace('  owner: Guest experience\n', '');
const today = ['--today', '2026-10-01'];

async function check(files: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<Run> {
  return runJourney(temporaryFolder(files), ['check', '--format', 'compact', ...today, ...words]);
}

function codes({ data }: Run): readonly string[] {
  return [...data.matchAll(/: (?:error|warning|info) (J\d{3}) /g)].map(([, code]) => code ?? '');
}

describe('severities decide the exit code', () => {
  test.each([
    [[], 0],
    [['--fail-on', 'warning'], 1],
    [['--fail-on', 'info'], 1],
    [['--max-warnings', '0'], 1],
    [['--max-warnings', '1'], 0],
    [['--skip', 'J301', '--fail-on', 'warning'], 0],
    [['--rule', 'journey-goal=error'], 1],
    [['--rule', 'J301=off', '--rule', 'map-owner=off', '--fail-on', 'info'], 0],
    [['--preset', 'strict'], 1],
    [['--only', 'J603'], 0],
    [['--quiet', '--fail-on', 'warning'], 1],
  ])('%j ends with %i', async (words, exitCode) => {
    expect((await check({ 'a.journey': bare }, ...words)).exitCode).toBe(exitCode);
  });

  test('--only runs a rule that the preset leaves off', async () => {
    expect(codes(await check({ 'a.journey': goodMap }, '--only', 'J312,stage-goal'))).toEqual(['J309', 'J312']);
  });

  test('--statistics counts among the messages', async () => {
    const { messages } = await check({ 'a.journey': bare, 'b.journey': bare }, '--statistics');
    expect(messages).toMatch(/^2 {2}J301 {2}journey-goal +warning\n2 {2}J603 {2}map-owner +hint\n/);
  });
});

describe('what is wrong on the command line ends with 2', () => {
  test.each([
    [['--only', 'jorney-goal'], '--only: no rule is called "jorney-goal". Did you mean "journey-goal"?'],
    [['--skip', 'J203'], '--skip: J203 is no rule but an error of the text'],
    [['--rule', 'J301'], '"--rule J301" is not NAME=SEVERITY'],
    [['--rule', 'J999=off'], '--rule: no rule is called "J999"'],
    [['--preset', 'strictt'], 'Did you mean "strict"?'],
    [['--today', '2026-02-30'], 'It takes a day, such as 2026-09-30.'],
    [['--diff'], 'give --fix as well'],
    [['--unsafe'], 'give --fix as well'],
  ])('%j', async (words, message) => {
    const { exitCode, messages } = await check({ 'a.journey': goodMap }, ...words);
    expect({ exitCode, messages }).toEqual({ exitCode: 2, messages: expect.stringContaining(message) });
  });
});

describe('the configuration', () => {
  const project = (configuration: string, more: Readonly<Record<string, string>> = {}) => ({
    'journey.config.yaml': configuration,
    'a.journey': bare,
    ...more,
  });

  test('sets presets, severities and options', async () => {
    expect(codes(await check(project('rules: { J301: off }\n')))).toEqual(['J603']);
    expect(
      codes(await check(project('rules:\n  map-owner: { severity: off }\n  stage-count: { minimum: 9 }\n'))),
    ).toEqual(['J301', 'J501']);
    expect((await check(project('preset: strict\n'))).exitCode).toBe(1);
    expect(codes(await check(project('preset: strict\n'), '--preset', 'recommended'))).toEqual(['J301', 'J603']);
  });

  test('says other things of some files', async () => {
    const configuration =
      'rules: { J301: off, J603: off }\noverrides:\n  - files: ["drafts/**", "!drafts/old.journey"]\n    rules: { J301: error }\n';
    const run = await check(project(configuration, { 'drafts/b.journey': bare, 'drafts/old.journey': bare }));
    expect(run.data).toMatch(/^drafts\/b\.journey:1:1: error J301 .*\n$/);
  });

  test('passes over files that nobody named', async () => {
    const files = project('ignores: "a.*"\n', { 'b.journey': goodMap });
    expect((await check(files)).messages).toBe('1 file checked, no findings\n');
    expect(codes(await check(files, 'a.journey'))).toEqual(['J301', 'J603']);
    expect((await check(project('ignores: "**"\n'))).exitCode).toBe(2);
  });

  test('extends another, and wins over it', async () => {
    const files = {
      'journey.config.yaml': 'rules: { J301: off, J603: off }\n',
      'team/journey.config.yaml': 'extends: ../journey.config.yaml\nrules: { J603: warning }\n',
      'team/a.journey': bare,
      '.git/HEAD': '',
    };
    expect(codes(await check(files))).toEqual(['J603']);
    expect((await check(files)).data).toContain('warning J603');
  });

  test.each([
    [
      'rules: { jorney-goal: off }\n',
      'journey.config.yaml:1:10: error J096 there is no setting "jorney-goal" in "rules"',
    ],
    [
      'rules: { J301: loud }\n',
      'journey.config.yaml:1:16: error J097 "rules.J301" takes "off", "info", "warning" or "error", not "loud"',
    ],
    [
      'rules: { long-text: { limit: many } }\n',
      '"rules.long-text.limit" takes a whole number from 20 to 10000, not "many"',
    ],
    ['rules: { long-text: { limmit: 9 } }\n', 'there is no setting "limmit" in "rules.long-text"'],
    ['preset: strikt\n', '"preset" takes "recommended" or "strict", not "strikt"'],
    ['require-reason: maybe\n', '"require-reason" takes "yes" or "no", not "maybe"'],
    ['extends: ../outside.yaml\n', '"../outside.yaml", which leads out of it'],
    ['extends: journey.config.yaml\n', '"journey.config.yaml", which extends this one'],
    ['extends: gone.yaml\n', '"gone.yaml", which cannot be read'],
  ])('with a mistake ends with 2: %j', async (configuration, message) => {
    const { exitCode, data } = await check(project(configuration, { '.git/HEAD': '' }));
    expect(exitCode).toBe(2);
    expect(data).toContain(message);
  });

  test('asks for reasons', async () => {
    const map = `# journey-ignore-file J301\n${bare}`;
    expect(codes(await check({ ...project('require-reason: yes\n'), 'a.journey': map }))).toEqual(['J233', 'J603']);
  });

  test('--print-config says what holds and where each is said', async () => {
    const folder = temporaryFolder(project('preset: strict\nrules:\n  J505: { severity: warning, limit: 200 }\n'));
    const { data, exitCode } = await runJourney(folder, [
      'check',
      '--print-config',
      'a.journey',
      '--rule',
      'J301=info',
    ]);
    expect(exitCode).toBe(0);
    expect(data).toContain('preset: strict  # journey.config.yaml:1\n');
    expect(data).toContain('  journey-goal: info  # J301, --rule\n');
    expect(data).toContain(
      '    severity: warning  # J505, journey.config.yaml:3\n    limit: 200  # journey.config.yaml:3\n',
    );
    expect(data).toContain('  stage-metric: warning  # J312, strict\n');
  });
});

describe('a plan checked beside the map it improves on', () => {
  const now = `${goodMap}    pain slow: The kitchen is slow [severity: high]\n`;
  const plan = goodMap
    .replace('state: current', 'state: future\n  baseline: now.journey')
    .concat('    opportunity: Two ovens [solves: baseline.slow]\n');

  test('answers its pains', async () => {
    expect(codes(await check({ 'now.journey': now }))).toEqual(['J403']);
    expect(codes(await check({ 'now.journey': now, 'plan.journey': plan }))).toEqual([]);
  });
});

describe('--fix', () => {
  const unused = `# journey-ignore-file J308 -- later\n${goodMap}`;

  test('makes the safe fixes in place, and keeps a byte-order mark', async () => {
    const folder = temporaryFolder({ 'a.journey': unused });
    writeFileSync(join(folder, 'b.journey'), `\uFEFF${unused}`);
    const { exitCode, messages } = await runJourney(folder, ['check', '--fix', ...today]);
    expect({ exitCode, messages }).toEqual({
      exitCode: 0,
      messages: '2 fixes made in 2 files\n2 files checked, no findings\n',
    });
    expect(readFileSync(join(folder, 'a.journey'), 'utf8')).toBe(goodMap);
    expect(readFileSync(join(folder, 'b.journey'), 'utf8')).toBe(`\uFEFF${goodMap}`);
  });

  test('--diff shows them, changes nothing and ends with 1', async () => {
    const folder = temporaryFolder({ 'a.journey': unused });
    const { exitCode, data } = await runJourney(folder, ['check', '--fix', '--diff', ...today]);
    expect(exitCode).toBe(1);
    expect(data).toContain('--- a/a.journey\n+++ b/a.journey\n');
    expect(data).toContain('\n-# journey-ignore-file J308 -- later\n');
    expect(readFileSync(join(folder, 'a.journey'), 'utf8')).toBe(unused);
  });

  test('makes the others with --unsafe alone', async () => {
    const pale = goodMap.replace('  goal: Eat well without', '  colour: #ffd400\n  goal: Eat well without');
    const folder = temporaryFolder({ 'a.journey': pale });
    await runJourney(folder, ['check', '--fix', ...today]);
    expect(readFileSync(join(folder, 'a.journey'), 'utf8')).toBe(pale);
    await runJourney(folder, ['check', '--fix', '--unsafe', ...today]);
    expect(readFileSync(join(folder, 'a.journey'), 'utf8')).not.toContain('#ffd400');
  });
});

describe('journey rules and journey explain', () => {
  test('list and explain every rule', async () => {
    const folder = temporaryFolder();
    const list = await runJourney(folder, ['rules']);
    expect(list.data.split('\n')).toHaveLength(53);
    const { rules } = JSON.parse((await runJourney(folder, ['rules', '--format', 'json'])).data);
    expect(rules).toHaveLength(51);
    expect((await runJourney(folder, ['rules', '--format', 'markdown'])).data).toContain('| J301 | journey-goal |');
    for (const asked of ['J403', 'j403', 'pain-without-opportunity']) {
      expect((await runJourney(folder, ['explain', asked])).data).toMatch(
        /^J403 pain-without-opportunity \(recommended: info/,
      );
    }
  });

  test('the formats are those of the list itself', () => expect(listFormats).toEqual(ruleListFormats));
});
