// Whose a fact is.

import { describe, expect, it } from 'vitest';
import { resolveText } from './resolving.js';

const eva = 'persona eva: Eva\n';
const ben = 'persona ben: Ben\n';
const primary = '  primary: yes\n';

const owners = (people: string, line: string, step = 'step: S') => {
  const { journey, findings } = resolveText(`journey: D\n${people}stage: A\n  ${step}\n    ${line}\n`);
  return { owners: journey.stages[0]?.moments[0]?.facts.at(-1)?.personas, findings };
};

it.each<readonly [what: string, people: string, line: string, owners: readonly string[]]>([
  ['of the only persona', eva, 'thought: T', ['eva']],
  ['of the primary one', eva + ben + primary, 'thought: T', ['ben']],
  ['of nobody, on a map without personas', '', 'thought: T', []],
  ['of the step, when it is not personal', eva, 'pain: T', []],
  ['of those named', eva + ben + primary, 'thought @eva @ben: T', ['eva', 'ben']],
  ['of all', eva + ben + primary, 'pain @all: T', ['eva', 'ben']],
  ['of an actor', `${eva}actor host: Host\n`, 'frontstage @host: T', ['host']],
  ['of a persona without a name, by its text', 'persona: Eva Moline\n', 'pain @eva-moline: T', ['eva-moline']],
])('%s', (_, people, line, expected) => {
  expect(owners(people, line)).toEqual({ owners: expected, findings: [] });
});

it('of the one who takes part, where a step says so', () => {
  expect(owners(eva + primary + ben, 'thought: T', 'step: S [personas: ben]')).toEqual({
    owners: ['ben'],
    findings: [],
  });
});

it('nobody can tell: one error at the first place', () => {
  const text = `journey: D\n${eva}${ben}stage: A\n  step: S\n    thought: T\n    action: X\n    emotion: 1\n    emotion: 2\n`;
  const { diagnostics, findings } = resolveText(text);
  expect(findings).toEqual(['6:5 J206 it is unclear whose this "thought" is (and 3 lines below)']);
  expect(diagnostics[0]?.help).toEqual([
    'write "thought @name:" with one of @eva, @ben, or "@all", or mark one persona with "primary: yes"',
  ]);
});

describe('an undeclared one', () => {
  it.each([
    [eva, 'thought @eav: T', '5:14 J205 no persona or actor is called "eav"', 'did you mean "@eva"?'],
    [
      '',
      'thought @eva: T',
      '4:14 J205 no persona or actor is called "eva"',
      'declare "persona eva: ..." at the top level',
    ],
  ])('%s', (people, line, finding, help) => {
    const { diagnostics, findings } = resolveText(`journey: D\n${people}stage: A\n  step: S\n    ${line}\n`);
    expect(findings).toEqual([finding.replace(/^\d+/, String(people === '' ? 4 : 5))]);
    expect(diagnostics[0]?.help).toEqual([help]);
  });
});

it('of a library of personas, a map has those that it mentions', () => {
  const library = { 'people.journey': 'persona eva: Eva\npersona ben: Ben\npersona cleo: Cleo\n' };
  const { journey, findings } = resolveText(
    'include: people.journey\njourney: D\nstage: A\n  thought @ben: T\n  thought: mine\n',
    library,
  );
  expect(findings).toEqual([]);
  expect(journey.personas.map(({ id }) => id)).toEqual(['ben']);
  expect(journey.stages[0]?.facts.map(({ personas }) => personas)).toEqual([['ben'], ['ben']]);
});

it('a persona that nobody declared makes one finding, and none about its emotions', () => {
  const text = 'journey: Dinner\nstage: Eat\n  step: Tastes\n    emotion @eva: 1\n    emotion @ben: -1\n';
  const codes = resolveText(text).diagnostics.map(({ code }) => code);
  expect(codes).toEqual(['J205', 'J205']);
});

it('a name behind a persona makes one finding, also where no name may stand', () => {
  const text = 'journey: Dinner\npersona eva: Eva\nstage: Eat\n  thought @eva loud: hi\n';
  expect(resolveText(text).findings).toEqual(['4:16 J040 the name "loud" stands in front of "@eva"']);
});
