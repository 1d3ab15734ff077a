import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.js';
import { temporaryFolder } from '../project/temporary-folder.js';
import { goodMap, runJourney } from './run-journey.js';

describe('help', () => {
  test('names every command and its aliases', async () => {
    const { exitCode, data, messages } = await runJourney(temporaryFolder(), ['--help']);
    expect({ exitCode, messages }).toEqual({ exitCode: 0, messages: '' });
    for (const { name, aliases, summary } of commands) {
      expect(data).toMatch(new RegExp(`^ {2}${name} .*`, 'm'));
      for (const alias of aliases) expect(summary).toContain(alias);
    }
  });

  test.each(commands.map(({ name }) => name))('of %s has examples, and they are commands', async (name) => {
    const { data } = await runJourney(temporaryFolder(), [name, '--help']);
    expect(await runJourney(temporaryFolder(), ['help', name])).toMatchObject({ exitCode: 0, data });
    const examples = data.slice(data.indexOf('Examples:')).match(/^ {2}journey \S+/gm) ?? [];
    expect(examples.length).toBeGreaterThan(0);
    expect(new Set(examples)).toEqual(new Set([`  journey ${name}`]));
  });

  test('without a command is help, and a usage error', async () => {
    expect(await runJourney(temporaryFolder(), [])).toMatchObject({
      exitCode: 2,
      data: '',
      messages: expect.stringContaining('Usage: journey'),
    });
  });
});

describe('slips', () => {
  test.each([
    [['rendr'], '(Did you mean render?)'],
    [['chekc', 'a.journey'], '(Did you mean check?)'],
    [['check', '--formt', 'json'], '(Did you mean --format?)'],
    [['check', '--format', 'jsn'], 'Did you mean "json"?'],
    [['check', '--max-warnings', 'many'], 'It takes a whole number'],
    [['words', 'emotion', 'pain'], 'too many arguments'],
    [['dinner.journey'], 'journey render dinner.journey'],
    [['render', '--theme'], 'argument missing'],
    [['check', ''], 'It is empty: is a variable of the shell not set?'],
    [['init', ''], 'It is empty: is a variable of the shell not set?'],
    [['check', 'a.journey', '--stdin-filename', 'b.journey'], 'give "-" for the file as well'],
  ])('%j', async (words, message) => {
    const { exitCode, data, messages } = await runJourney(temporaryFolder(), words);
    expect(messages).toContain(message);
    expect({ exitCode, data }).toEqual({ exitCode: 2, data: '' });
  });

  test('control characters in what was typed are not sent to the terminal', async () => {
    const evil = '\u001b[2J\u202ex';
    const folder = temporaryFolder({ 'a.journey': goodMap });
    for (const words of [
      [evil],
      [`${evil}.journey`],
      ['check', evil],
      ['check', `${evil}*`],
      ['explain', evil],
      ['words', evil],
      ['init', evil],
      ['render', 'a.journey', '-o', `${evil}.gif`],
      ['render', 'a.journey', '-f', evil],
      ['check', '--format', evil],
      ['check', `--${evil}`],
    ]) {
      const { data, messages } = await runJourney(folder, words);
      expect(data + messages, words.join(' ')).not.toMatch(/[\u001b\u202e]/);
    }
  });
});
