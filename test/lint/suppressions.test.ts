// Comments that silence rules: what they cover, what is wrong with them, and what silences nothing.

import { describe, expect, test } from 'vitest';
import { suppressionProblems } from '../../src/diagnostics/problems/suppressions.js';
import { applyEdits } from '../../src/source/text-edit.js';
import { linted, places } from '../rules/linting.js';

const only = ['J401', 'J403', 'J308', 'J607'];

describe('a comment', () => {
  test('covers the line below it and all it holds', () => {
    const map =
      'journey: D\n# journey-ignore J401\nstage: S\n  step: A\n    emotion: -2\nstage: T\n  step: B\n    emotion: -2\n';
    expect(places(map, { only })).toEqual(['8 J401']);
  });

  test('names rules by code or name, several, and may give a reason', () => {
    const map = (comment: string) =>
      `journey: D\nstage: S\n  # ${comment}\n  step: A\n    emotion: -2\n    touchpoint: T\n  step: B\n    pain: P\n`;
    expect(places(map('a comment'), { only })).toEqual(['5 J401', '8 J403']);
    expect(places(map('journey-ignore low-emotion-unexplained -- later'), { only })).toEqual(['8 J403']);
    expect(places(map('journey-ignore-file j403, low-emotion-unexplained -- later'), { only })).toEqual([]);
  });

  test('covers the whole file, wherever it stands', () => {
    const map = 'journey: D\nstage: S\n  step: A\n    emotion: -2\n    # journey-ignore-file J401 -- all known\n';
    expect(places(map, { only })).toEqual([]);
  });

  test('above a use covers what it places', () => {
    const project = { 'lib.journey': 'step pay: Pays\n  emotion: -2 Fails\n' };
    const map = 'include: lib.journey\njourney: D\nstage: S\n  # journey-ignore J401\n  use: pay\n';
    expect(places(map, { only, project })).toEqual([]);
  });

  test('in a library holds for every map', () => {
    const project = {
      'lib.journey': '# journey-ignore J401 -- see the incident\nstep pay: Pays\n  emotion: -2 Fails\n',
    };
    expect(places('include: lib.journey\njourney: D\nstage: S\n  use: pay\n', { only, project })).toEqual([]);
  });
});

describe('what is wrong with one', () => {
  const found = (comment: string, requireReason = false) =>
    linted(`# ${comment}\njourney: D\nstage: S\n`, { only, requireReason }).map(
      ({ code, message, help }) => `${code} ${message} (${help[0] ?? ''})`,
    );

  test.each([
    ['journey-ignore empty-stgae', 'J230 there is no rule "empty-stgae" (did you mean "empty-stage"?)'],
    ['journey-ignore J104', 'J231 J104 is no rule but an error, and cannot be silenced'],
    ['journey-ignore', 'J232 "journey-ignore" names no rule'],
    [
      'journey-ignore-line J308',
      'J230 there is no rule "journey-ignore-line" (write "journey-ignore" or "journey-ignore-file")',
    ],
  ])('%s', (comment, expected) => {
    expect(found(comment).filter((line) => line.startsWith('J2'))).toEqual([expect.stringContaining(expected)]);
  });

  test('no reason, where the configuration asks for one', () => {
    expect(found('journey-ignore-file J308', true)).toEqual([expect.stringMatching(/^J233 /)]);
    expect(found('journey-ignore-file J308 -- later', true)).toEqual([]);
    expect(found('journey-ignore-file J308')).toEqual([]);
  });

  test('a comment that only begins alike is a comment', () => {
    expect(found('journey-ignored by most').filter((line) => line.startsWith('J2'))).toEqual([]);
  });

  test.each(suppressionProblems.map((problem) => [problem.code, problem] as const))(
    '%s as documented',
    (code, problem) => {
      const codes = (text: string) =>
        linted(text, { only: ['J513'], requireReason: code === 'J233' }).map((one) => one.code);
      expect(codes(problem.badExample)).toEqual([code]);
      expect(codes(problem.goodExample)).toEqual([]);
    },
  );
});

describe('one that silences nothing', () => {
  test('is found, and its fix takes it away', () => {
    const map = 'journey: D\n# journey-ignore J308 -- later\nstage: S\n  step: A\n';
    const [finding] = linted(map, { only });
    expect(finding?.code).toBe('J607');
    expect(finding?.fix?.safe).toBe(true);
    expect(applyEdits(map, finding?.fix?.edits ?? [])).toBe('journey: D\nstage: S\n  step: A\n');
  });

  test('beside one that does is taken out alone', () => {
    const map = 'journey: D\n# journey-ignore J308 J401 -- later\nstage: S\n';
    const [finding, ...others] = linted(map, { only });
    expect(others).toEqual([]);
    expect(applyEdits(map, finding?.fix?.edits ?? [])).toBe('journey: D\n# journey-ignore J308 -- later\nstage: S\n');
  });

  test('is left alone when its rule looks at the other maps of a run, did not run, or a library holds it', () => {
    expect(places('journey: D\n# journey-ignore J403 -- later\nstage: S\n  step: A\n', { only })).toEqual([]);
    const map = 'journey: D\n# journey-ignore J308 -- later\nstage: S\n  step: A\n';
    expect(places(map, { only: ['J607'] })).toEqual([]);
    const project = { 'lib.journey': '# journey-ignore J401 -- see the incident\nstep pay: Pays\n' };
    expect(places('include: lib.journey\njourney: D\nstage: S\n  use: pay\n', { only, project })).toEqual([]);
  });
});
