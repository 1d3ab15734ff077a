// `emotion: SCORE words`.

import { describe, expect, it } from 'vitest';
import { resolveText } from './resolving.js';

function read(emotion: string, scale = '') {
  const { journey, findings } = resolveText(
    `journey: Dinner\n${scale}stage: Eat\n  step: Tastes\n    emotion: ${emotion}\n`,
  );
  const value = journey.stages[0]?.moments[0]?.facts[0]?.value;
  return value?.kind === 'score'
    ? { points: value.points, words: value.words, findings }
    : { kind: value?.kind, findings };
}

const levels =
  '  scale: 1..5\n    level 1: Ready to leave\n    level 3: So so\n    level 5: Delighted\n    level 2: So\n';

describe('on the scale from -2 to 2', () => {
  it.each([
    ['0 Open', [0], 'Open'],
    ['+1 Amused', [1], 'Amused'],
    ['-2 Frustrated, third lap round the block', [-2], 'Frustrated, third lap round the block'],
    ['−1 Doubtful', [-1], 'Doubtful'],
    ['–2 Sad', [-2], 'Sad'],
    ['—1 bad', [-1], 'bad'],
    ['－１ 不安', [-1], '不安'],
    ['＋１ ok', [1], 'ok'],
    ['1 ,b1', [1], ',b1'],
    ['1 ::d0::', [1], '::d0::'],
    ['1 %b5', [1], '%b5'],
    ['- relieved', [], '- relieved'],
    ['(at last) relieved', [], '(at last) relieved'],
    ['1.5 Content', [1.5], 'Content'],
    ['-2', [-2], ''],
    ['1: Content', [1], 'Content'],
    ['+1 -> -2 Delight turns to worry', [1, -2], 'Delight turns to worry'],
    ['+1→-2', [1, -2], ''],
    ['😍 At last', [2], 'At last'],
    [':) Fine', [1], 'Fine'],
    ['😠 -> 🙂 Calms down', [-1.5, 1], 'Calms down'],
    ['Hungry and a little lost', [], 'Hungry and a little lost'],
    ['3rd time lucky', [], '3rd time lucky'],
    ['-> relieved', [], '-> relieved'],
    ['+1 -> worse', [1], '-> worse'],
  ])('%s', (emotion, points, words) => {
    expect(read(emotion)).toEqual({ points, words, findings: [] });
  });

  it.each([
    ['7 Great', '4:14', 'J166 the score 7 is off the scale, which goes from -2 to 2'],
    ['+1 -> 9', '4:20', 'J166 the score 9 is off the scale, which goes from -2 to 2'],
    ['1,5 Content', '4:14', 'J167 "1,5" has a decimal comma'],
    ['4/5 Content', '4:14', 'J169 the emotion "4/5 Content" begins with "4/5", which is no score'],
    ['80% sure', '4:14', 'J169 the emotion "80% sure" begins with "80%", which is no score'],
    ['1.5.2 ok', '4:14', 'J169 the emotion "1.5.2 ok" begins with "1.5.2", which is no score'],
    ['1e309', '4:14', 'J169 the emotion "1e309" begins with "1e309", which is no score'],
    [
      '+2.0000000000000000000001 x',
      '4:14',
      'J169 the emotion "+2.0000000000000000000001 x" begins with "+2.0000000000000000000001", which is no score',
    ],
    ['1 -> 2 -> 0', '4:14', 'J169 the emotion "1 -> 2 -> 0" has more than two scores'],
  ])('%s', (emotion, place, said) => {
    expect(read(emotion)).toEqual({ kind: 'unreadable', findings: [`${place} ${said}`] });
  });
});

describe('on a scale with levels', () => {
  it.each([
    ['Delighted', [5], 'Delighted'],
    ['delighted by the bill', [5], 'delighted by the bill'],
    ['So so, as ever', [3], 'So so, as ever'],
    ['So it goes', [2], 'So it goes'],
    ['Sore', [], 'Sore'],
    ['Delighted -> ready to leave', [5, 1], 'Delighted -> ready to leave'],
    ['4 Fine', [4], 'Fine'],
    ['🙂', [4], ''],
  ])('%s', (emotion, points, words) => {
    expect(read(emotion, levels)).toEqual({ points, words, findings: [] });
  });

  it('the model has them in order', () => {
    const { journey } = resolveText(`journey: Dinner\n${levels}`);
    expect(journey.scale).toEqual({
      lowest: 1,
      highest: 5,
      levels: [
        { score: 1, label: 'Ready to leave' },
        { score: 2, label: 'So' },
        { score: 3, label: 'So so' },
        { score: 5, label: 'Delighted' },
      ],
    });
  });
});

it.each([
  ['    level 6: Overjoyed', ['4:11 J165 "6" is no number of the scale, which goes from 1 to 5']],
  ['    level worst: Bad', ['4:11 J118 a level is named by its number, and "worst" is none']],
  ['    level: Bad', ['4:5 J116 this "level" has no name']],
  ['    level 2: Bad\n    level 2: Poor', ['5:11 J106 "level 2" is given twice']],
])('a scale with %s', (line, expected) => {
  expect(resolveText(`journey: Dinner\n  goal: Eat\n  scale: 1..5\n${line}\n`).findings).toEqual(expected);
});

it('a scale that cannot be read makes no emotion wrong', () => {
  const { findings } = resolveText('journey: Dinner\n  scale: wide\nstage: Eat\n  emotion: 9 Great\n');
  expect(findings).toEqual(['2:10 J164 the scale "wide" is not two numbers with two points between']);
});

it('a scale of the configuration holds where the map declares none', () => {
  const options = { scale: { lowest: 0, highest: 10 } };
  expect(resolveText('journey: Dinner\nstage: Eat\n  emotion: 9 Great\n', {}, options).findings).toEqual([]);
});
