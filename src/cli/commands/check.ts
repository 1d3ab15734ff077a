// `journey check`: what it takes. Finding mistakes is for ../checking.

import { type CommandDefinition, colourWish } from '../command.js';
import { allNotEmpty, notEmpty, oneOf, uselessName, wholeNumber } from '../option-values.js';
import { tellError } from '../tell-error.js';

/** The tests hold this to the registry of formats, which is too heavy to load for `--help`. */
export const findingFormats = ['pretty', 'compact', 'json'];

interface CheckFlags {
  readonly format: string;
  readonly maxWarnings?: number;
  readonly quiet?: true;
  readonly allowEmpty?: true;
  readonly stdinFilename?: string;
}

export const checkCommand: CommandDefinition = {
  name: 'check',
  aliases: ['lint', 'validate'],
  summary: 'find every mistake in maps (also: lint, validate)',
  examples: [
    { line: 'journey check', meaning: 'every map that the configuration names, else every .journey below' },
    { line: 'journey check dinner.journey maps/', meaning: 'a map, and all in a folder' },
    { line: 'journey check --format compact "maps/**/*.journey"', meaning: 'a line for each finding' },
    { line: 'journey check - --stdin-filename maps/new.journey', meaning: 'text that another program pipes in' },
  ],
  configure: (command) => {
    command
      .description(
        'Finds every mistake in maps: each with its place, its reason and what to write instead.\n' +
          'Ends with 0 when there is none, with 1 when there are, with 2 when something could not be read.',
      )
      .argument('[inputs...]', 'files, folders, globs, or - for standard input', allNotEmpty)
      .option(
        '-f, --format <format>',
        `how findings are written: ${findingFormats.join(', ')}`,
        oneOf(findingFormats),
        'pretty',
      )
      .option('--max-warnings <number>', 'end with 1 when there are more warnings', wholeNumber)
      .option('-q, --quiet', 'show errors only, and no summary')
      .option('--allow-empty', 'no map at all is fine')
      .option('--stdin-filename <file>', 'the name and place of what comes through standard input', notEmpty);
  },
  run: async (command, terminal) => {
    const flags = command.opts<CheckFlags>();
    if (flags.stdinFilename !== undefined && !command.args.includes('-')) {
      tellError(uselessName, terminal);
      return 2;
    }
    const { checkFiles } = await import('../checking/check-files.js');
    return checkFiles(
      {
        inputs: command.args,
        format: flags.format,
        quiet: flags.quiet === true,
        allowEmpty: flags.allowEmpty === true,
        colour: colourWish(command),
        ...(flags.maxWarnings === undefined ? {} : { maximumWarnings: flags.maxWarnings }),
        ...(flags.stdinFilename === undefined ? {} : { standardInputName: flags.stdinFilename }),
      },
      terminal,
    );
  },
};
