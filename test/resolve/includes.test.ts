// Included files and the baseline.

import { describe, expect, it } from 'vitest';
import { resolveText } from './resolving.js';

const map = (head: string, rest = '') => `${head}journey: D\nstage: A\n${rest}`;

describe('include', () => {
  it('brings what the file declares, and what its own includes do', () => {
    const project = {
      'lib/all.journey': 'include: channels.journey\nteam floor: Floor\n',
      'lib/channels.journey': 'channel web: Website\n',
    };
    const { journey, findings } = resolveText(
      map('include: lib/all.journey\n', '  channel: web\n  owner: floor\n'),
      project,
    );
    expect(findings).toEqual([]);
    expect(journey.channels.map(({ id }) => id)).toEqual(['web']);
    expect(journey.teams.map(({ id }) => id)).toEqual(['floor']);
  });

  it('reads a file once, however many paths lead to it', () => {
    const project = {
      'a.journey': 'include: lib/../c.journey\n',
      'b.journey': 'include: c.journey\n',
      'c.journey': 'channel web: Website\n',
    };
    const { journey, findings } = resolveText(
      map('include: a.journey\ninclude: b.journey\n', '  channel: web\n'),
      project,
    );
    expect(findings).toEqual([]);
    expect(journey.channels).toHaveLength(1);
  });

  it('reports the findings of a library at their own place, each once', () => {
    const project = { 'lib.journey': 'channel web: Website\n  kind: diggital\nstep pay: Pays\n  sevrity: high\n' };
    expect(resolveText(map('include: lib.journey\n'), project).findings).toEqual([
      'lib.journey:2:9 J163 "diggital" is no value of "kind"',
      'lib.journey:4:3 J101 "sevrity" is not a word of the language',
    ]);
  });

  it.each<readonly [what: string, path: string, finding: string]>([
    ['a missing file', 'no.journey', '1:10 J208 "no.journey" is not there'],
    ['a file outside the project', '../../x.journey', '1:10 J208 "../../x.journey" lies outside the project'],
    [
      'an address',
      'https://example.org/x.journey',
      '1:10 J208 "https://example.org/x.journey" is an address; a map reads only files of its own project',
    ],
    ['a map', 'map2.journey', '1:10 J211 "map2.journey" is a map of its own, not a library'],
    ['the map itself', 'map.journey', '1:10 J209 this include closes a circle: map.journey -> map.journey'],
  ])('%s is one error, and what it may declare is not missed', (_, path, finding) => {
    const lines = '  channel: web\n  thought @eva: T\n  next: there\n';
    const own = path.startsWith('map') ? '' : lines;
    expect(resolveText(map(`include: ${path}\n`, own), { 'map2.journey': 'journey: E\n' }).findings).toEqual([finding]);
  });

  it('a circle is an error at the include that closes it, with its chain', () => {
    const project = { 'a.journey': 'include: b.journey\n', 'b.journey': 'team x: X\ninclude: a.journey\n' };
    expect(resolveText(map('include: a.journey\n'), project).findings).toEqual([
      'b.journey:2:10 J209 this include closes a circle: a.journey -> b.journey -> a.journey',
    ]);
  });

  it('names of two libraries conflict only where they are referred to', () => {
    const project = { 'a.journey': 'channel web: Website\n', 'b.journey': 'channel web: Web\nchannel app: App\n' };
    const head = 'include: a.journey\ninclude: b.journey\n';
    expect(resolveText(map(head, '  channel: app\n'), project).findings).toEqual([]);
    const { diagnostics, findings } = resolveText(map(head, '  channel: web\n'), project);
    expect(findings).toEqual(['5:12 J202 "web" fits 2 things']);
    expect(diagnostics[0]?.related.map(({ span }) => span.file.path)).toEqual(['a.journey', 'b.journey']);
  });

  it('a library sees its own declarations first', () => {
    const project = {
      'a.journey': 'channel web: Website\nstep pay: Pays [channel: web]\n',
      'b.journey': 'channel web: Web\n',
    };
    expect(resolveText(map('include: a.journey\ninclude: b.journey\n', '  use: pay\n'), project).findings).toEqual([]);
  });
});

it('a file without journey is a library, checked as such', () => {
  const { journey, findings } = resolveText('step pay: Pays\n  thought: Hm\ntouchpoint menu: Menu\n  next: pay\n');
  expect(findings).toEqual([]);
  expect(journey.library).toBe(true);
  expect(journey.moments.map(({ id }) => id)).toEqual(['pay', 'menu']);
});

it('without a reader of files an include is what cannot be done, and nothing is said of other files', () => {
  const text =
    'include: x.journey\njourney: D\n  image: a.png\n  baseline: b.journey\nstage: A\n  channel: web\n  opportunity: O [solves: baseline.p]\n';
  const { findings } = resolveText(text, {}, { files: undefined as never });
  expect(findings).toEqual(['1:10 J208 "x.journey" cannot be read: no other files are at hand here']);
});

describe('baseline', () => {
  const baseline = 'journey: Old\nstage arrive: Arrive\n  pain sign: The sign is hidden\n  step: Parks\n';
  const future = (lines: string) => `journey: New\n  baseline: old.journey\nstage: A\n${lines}`;

  it('is resolved too, and its names are reached', () => {
    const { journey, findings } = resolveText(
      future('  opportunity: O [solves: baseline.sign]\n  next: baseline.Parks\n'),
      { 'old.journey': baseline },
    );
    expect(findings).toEqual([]);
    expect(journey.baseline?.title).toBe('Old');
    const [opportunity, next] = journey.stages[0]?.facts ?? [];
    expect(opportunity?.facts[0]?.value).toMatchObject({
      references: [{ text: 'baseline.sign', id: 'sign', inBaseline: true }],
    });
    expect(next?.value).toMatchObject({ references: [{ id: 'parks', inBaseline: true }] });
  });

  it.each<readonly [what: string, text: string, lines: string, findings: readonly string[]]>([
    [
      'an unknown name of it',
      baseline,
      '  opportunity: O [solves: baseline.sing]\n',
      ['4:27 J203 no pain of the baseline is called "sing"'],
    ],
    [
      'a library',
      'channel web: W\n',
      '  opportunity: O [solves: baseline.x]\n',
      ['2:13 J212 the baseline "old.journey" is a library, not a map: it has no "journey"'],
    ],
    [
      'errors of its own, told once',
      `${baseline}    sevrity: x\n    duration: soon\n`,
      '',
      ['2:13 J213 the baseline has 2 errors of its own'],
    ],
    [
      'a baseline of its own, which is not followed',
      baseline.replace('Old\n', 'Old\n  baseline: map.journey\n'),
      '',
      [],
    ],
  ])('%s', (_, text, lines, findings) => {
    expect(resolveText(future(lines), { 'old.journey': text }).findings).toEqual(findings);
  });

  it('that is missing is one error', () => {
    expect(resolveText(future('  opportunity: O [solves: baseline.sign]\n')).findings).toEqual([
      '2:13 J212 the baseline "old.journey" is not there',
    ]);
  });

  it('is not the map itself', () => {
    expect(resolveText('journey: N\n  baseline: map.journey\n').findings).toEqual([
      '2:13 J212 the baseline "map.journey" is this very map',
    ]);
  });
});

it('a path with a control character makes one finding', () => {
  const { diagnostics } = resolveText('include: a\u0000b\njourney: Dinner\n');
  expect(diagnostics.map(({ code }) => code)).toEqual(['J005']);
});
