import { expect, test } from 'vitest';
import { colourLevel } from '../../src/cli/colour-level.js';

test.each([
  ['a terminal', {}, true, undefined, 1],
  ['no terminal', {}, false, undefined, 0],
  ['a dumb terminal', { TERM: 'dumb' }, true, undefined, 0],
  ['a terminal of 256 colours', { TERM: 'xterm-256color' }, true, undefined, 2],
  ['a terminal of all colours', { COLORTERM: 'truecolor' }, true, undefined, 3],
  ['NO_COLOR', { NO_COLOR: '1' }, true, undefined, 0],
  ['NO_COLOR that is empty says nothing', { NO_COLOR: '' }, true, undefined, 1],
  ['FORCE_COLOR', { FORCE_COLOR: '1' }, false, undefined, 1],
  ['FORCE_COLOR with a level', { FORCE_COLOR: '3' }, false, undefined, 3],
  ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, undefined, 0],
  ['FORCE_COLOR before NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, false, undefined, 1],
  ['--color before NO_COLOR', { NO_COLOR: '1' }, false, true, 1],
  ['--no-color before FORCE_COLOR', { FORCE_COLOR: '1' }, true, false, 0],
])('%s', (_what, environment, isTerminal, wish, expected) => {
  expect(colourLevel(environment, isTerminal, wish)).toBe(expected);
});
