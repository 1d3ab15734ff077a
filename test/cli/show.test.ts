// `journey show`: a map in the terminal, as wide as it is.

import { expect, test } from 'vitest';
import { temporaryFolder } from '../project/temporary-folder.js';
import { badMap, runJourney } from './run-journey.js';

const scored = 'journey: Dinner\nstage: Eat\n  step: Orders a pizza\n    emotion: +1 Happy\n';

test('writes the map to standard output, and nothing to messages', async () => {
  const { exitCode, data, messages } = await runJourney(temporaryFolder({ 'a.journey': scored }), [
    'show',
    'a.journey',
  ]);
  expect({ exitCode, messages }).toEqual({ exitCode: 0, messages: '' });
  expect(data).toMatch(/^Dinner\n/);
  expect(data).toContain('●');
  expect(data).toContain(`\n${'─'.repeat(80)}\n1 Eat\n  □ Orders a pizza\n    emotion: +1 Happy\n`);
  expect(data).not.toContain('\u001b');
});

test('as wide as the terminal, or as --columns says', async () => {
  const folder = temporaryFolder({ 'a.journey': scored });
  const wide = await runJourney(folder, ['show', 'a.journey'], { columns: 100 });
  expect(wide.data).toContain(`\n${'─'.repeat(100)}\n`);
  const narrow = await runJourney(folder, ['show', 'a.journey', '--columns', '40'], { columns: 100 });
  expect(narrow.data).toContain(`\n${'─'.repeat(40)}\n`);
});

test('in colour where colour is wanted', async () => {
  const { data } = await runJourney(temporaryFolder({ 'a.journey': scored }), ['show', 'a.journey', '--color']);
  expect(data).toContain('\u001b[1mDinner\u001b[22m');
});

test('from standard input', async () => {
  const { data } = await runJourney(temporaryFolder(), ['show', '-'], { standardInput: scored });
  expect(data).toMatch(/^Dinner\n/);
});

test('a map with an error is not shown, and its finding is', async () => {
  const { exitCode, data, messages } = await runJourney(temporaryFolder({ 'a.journey': badMap }), [
    'show',
    'a.journey',
  ]);
  expect({ exitCode, data }).toEqual({ exitCode: 1, data: '' });
  expect(messages).toContain('a.journey is not drawn: 1 error');
});

test('without a map: what is missing', async () => {
  const { exitCode, messages } = await runJourney(temporaryFolder(), ['show']);
  expect(exitCode).toBe(2);
  expect(messages).toContain("missing required argument 'map'");
});
