// `journey fmt`: what it takes. Formatting is for ../formatting.

import { type CommandDefinition, colourWish } from '../command.js';
import { allNotEmpty, notEmpty } from '../option-values.js';
import { tellError } from '../tell-error.js';

interface FormatFlags {
  readonly check?: true;
  readonly diff?: true;
  readonly stdinFilename?: string;
}

export const fmtCommand: CommandDefinition = {
  name: 'fmt',
  aliases: ['format'],
  summary: 'write maps in the one way they are written (also: format)',
  examples: [
    { line: 'journey fmt', meaning: 'every map that the configuration names, else every .journey below' },
    { line: 'journey fmt dinner.journey', meaning: 'one map, in place' },
    { line: 'journey fmt --check', meaning: 'for CI: name the maps that are not formatted, and end with 1' },
    { line: 'journey fmt --diff dinner.journey', meaning: 'show what would change' },
    {
      line: 'journey fmt --stdin-filename maps/new.journey',
      meaning: 'for editors: from standard input to standard output',
    },
  ],
  configure: (command) => {
    command
      .description(
        'Writes maps in the one way they are written: two spaces a level, one between the parts of a line, at most one\n' +
          'blank line. Words, comments, order, lines and your choice of inline or nested facts stay. There are no options of\n' +
          'style. A map with an error of syntax is left as it is. Ends with 0 when all is formatted, with 1 when a map has an\n' +
          'error or, with --check or --diff, would change, with 2 when something could not be read or written.',
      )
      .argument('[inputs...]', 'files, folders, globs, or - for standard input', allNotEmpty)
      .option('--check', 'write nothing; name the maps that would change')
      .option('--diff', 'write nothing; show what would change')
      .option(
        '--stdin-filename <file>',
        'format standard input, which is this file; it is always written out',
        notEmpty,
      );
  },
  run: async (command, terminal) => {
    const { check, diff, stdinFilename } = command.opts<FormatFlags>();
    const piped = stdinFilename !== undefined || command.args.includes('-');
    if (piped && command.args.some((input) => input !== '-')) {
      tellError('standard input is formatted alone: name no other file beside it', terminal);
      return 2;
    }
    const wish = { check: check === true, diff: diff === true, colour: colourWish(command) };
    if (piped) {
      const { formatStandardInput } = await import('../formatting/format-standard-input.js');
      return formatStandardInput(stdinFilename, wish, terminal);
    }
    const { formatFiles } = await import('../formatting/format-files.js');
    return formatFiles(command.args, wish, terminal);
  },
};
