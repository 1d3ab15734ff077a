// A team's own lanes and labels.

import { describe, expect, it } from 'vitest';
import { resolveText } from './resolving.js';

const team = [
  'journey: D',
  'lane drivers: What drives them [after: thought, kind: marker]',
  'label build: Where it stands',
  '  value new: New here [colour: #c00]',
  '  value Kept: Kept',
  '',
].join('\n');

it('a lane is a word in stages, steps and touchpoints, with what a fact may hold', () => {
  const { journey, findings } = resolveText(
    `${team}persona eva: Eva\nstage: A\n  drivers @eva: Curiosity [confidence: assumed]\n`,
  );
  expect(findings).toEqual([]);
  expect(journey.lanes.map(({ id, title }) => [id, title])).toEqual([['drivers', 'What drives them']]);
  expect(journey.stages[0]?.facts).toMatchObject([
    { word: 'drivers', role: 'lane', personas: ['eva'], text: 'Curiosity', facts: [{ word: 'confidence' }] },
  ]);
});

it('any fact may say a label, by the name of the state or its title', () => {
  const text = `${team}persona eva: Eva [build: kept]\nstage: A\n  step: S [build: new]\n    duration: 5 min [build: New here]\n`;
  const { journey, findings } = resolveText(text);
  expect(findings).toEqual([]);
  expect(journey.labels.map(({ states }) => states.map(({ id, title, facts }) => [id, title, facts.length]))).toEqual([
    [
      ['new', 'New here', 1],
      ['Kept', 'Kept', 0],
    ],
  ]);
  const step = journey.stages[0]?.moments[0];
  expect(step?.facts[0]).toMatchObject({
    word: 'build',
    role: 'label',
    value: { kind: 'label', label: 'build', state: 'new' },
  });
  expect(step?.facts[1]?.facts[0]?.value).toEqual({ kind: 'label', label: 'build', state: 'new' });
});

describe('what is wrong', () => {
  it.each<readonly [what: string, lines: string, findings: readonly string[]]>([
    ['an unknown state', 'stage: A\n  step: S [build: nwe]\n', ['7:19 J207 "nwe" is no state of the label "build"']],
    ['a label twice', 'stage: A\n  step: S [build: new]\n    build: Kept\n', ['8:5 J106 "build" is given twice']],
    ['a lane in a persona', 'persona eva: Eva\n  drivers: X\n', ['7:3 J102 "drivers" cannot stand in a persona']],
    [
      'a lane called like a word',
      'lane thought: T\n',
      ['6:6 J114 the lane "thought" is called like a word of the language'],
    ],
    [
      'a label called like a word',
      'label status: T\n',
      ['6:7 J114 the label "status" is called like a word of the language'],
    ],
    [
      'a lane that could be no word',
      'lane Mood_Board: T\n',
      ['6:6 J115 the lane "Mood_Board" becomes a word, so it begins with a letter and has no capital and no "_"'],
    ],
    ['a lane and a label of one name', 'lane build: T\n', ['3:7 J121 "build" is declared as a word twice']],
  ])('%s', (_, lines, findings) => {
    expect(resolveText(team + lines).findings).toEqual(findings);
  });
});

it('lanes of an included library are words of the map', () => {
  const library = { 'lanes.journey': 'lane drivers: What drives them\n' };
  expect(resolveText('include: lanes.journey\njourney: D\nstage: A\n  drivers: X\n', library).findings).toEqual([]);
});
