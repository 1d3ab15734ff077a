// The files beside the examples of the documented problems.

import type { Project } from './resolving.js';

export const exampleProject: Project = {
  'shared/channels.journey': 'channel web: Website\nchannel phone: Phone\n',
  'shared/steps.journey': 'step pay: Pays\n  action: Asks for the bill\n',
  'circle.journey': 'include: map.journey\nchannel web: Website\n',
  'other-map.journey': 'journey: Breakfast\nstage: Eat\n  step: Eats\n',
  'faulty-map.journey': 'journey: Breakfast\n  state: yesterday\nstage: Eat\n  step: Eats\n',
  'multiplying.journey': multiplying(),
  'too-many.journey': Array.from({ length: 300 }, (_, index) => `include: part-${index}.journey\n`).join(''),
  ...Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`part-${index}.journey`, `channel c${index}: C\n`])),
  'images/dinner.png': '',
  'images/dinner.gif': 'GIF89a',
};

/** 300 lines placed 400 times: what a small file can ask for. */
function multiplying(): string {
  const steps = (count: number, line: string) => Array.from({ length: count }, () => line).join('');
  return [
    `step ten: Ten\n${steps(300, '  action: Waits\n')}`,
    `step hundred: Hundred\n${steps(400, '  use: ten\n')}`,
    `stage ten-thousand: Ten thousand\n${steps(2, '  use: hundred\n')}`,
  ].join('');
}
