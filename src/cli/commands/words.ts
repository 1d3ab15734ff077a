// `journey words`: the vocabulary, as a list or word by word.

import type { CommandDefinition, ExitCode } from '../command.js';
import { nearestInWords } from '../option-values.js';
import { tellError } from '../tell-error.js';
import type { Terminal } from '../terminal.js';

export const wordsCommand: CommandDefinition = {
  name: 'words',
  aliases: [],
  summary: 'show the words of the language',
  examples: [
    { line: 'journey words', meaning: 'every word, by where it may stand' },
    { line: 'journey words emotion', meaning: 'what one means, right and wrong' },
  ],
  configure: (command) => {
    command
      .description('Shows the words of the language: all of them, or what one means, takes and holds.')
      .argument('[word]', 'a word of the language');
  },
  run: async (command, terminal) => {
    const { describeWord, wordOverview } = await import('../../vocabulary/word-help.js');
    const [word] = command.args;
    if (word === undefined) terminal.write(`${wordOverview()}\n`);
    else return showWord(word, describeWord, terminal);
    return 0;
  },
};

/** A word that others use for one of ours leads to ours. */
async function showWord(asked: string, describeWord: (word: string) => string, terminal: Terminal): Promise<ExitCode> {
  const { allWords, wordForSynonym } = await import('../../vocabulary/vocabulary.js');
  const word = asked.toLowerCase().replace(/:$/, '');
  const description = describeWord(word);
  if (description !== '') {
    terminal.write(`${description}\n`);
    return 0;
  }
  const meant = wordForSynonym(word)?.word;
  const advice =
    meant === undefined
      ? nearestInWords(word, allWords(), '"journey words" lists them.')
      : `The language says "${meant}": journey words ${meant}`;
  tellError(`"${asked}" is no word of the language. ${advice}`, terminal);
  return 2;
}
