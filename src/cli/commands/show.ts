// `journey show`: what it takes. It renders to standard output, in the format for terminals.

import { type CommandDefinition, colourWish } from '../command.js';
import { notEmpty, wholeNumber } from '../option-values.js';

interface ShowFlags {
  readonly view?: string;
  readonly columns?: number;
  readonly stdinFilename?: string;
}

export const showCommand: CommandDefinition = {
  name: 'show',
  aliases: [],
  summary: 'show a map in the terminal',
  examples: [
    { line: 'journey show dinner.journey', meaning: 'the curve, and stage by stage what is known' },
    { line: 'journey show dinner.journey --view managers | less -R', meaning: 'one view, page by page' },
  ],
  configure: (command) => {
    command
      .description(
        'Shows a map in the terminal, as wide as it is: the emotion curve, then stage by stage what is known.\n' +
          'Ends with 0 when it was shown, with 1 when the map has an error, with 2 when it could not be read.',
      )
      .argument('<map>', 'a file, or - for standard input', notEmpty)
      .option('--view <name>', 'a view of the map (default: all of it)')
      .option('--columns <number>', 'cells of a line (default: as wide as the terminal, else 80)', wholeNumber)
      .option('--stdin-filename <file>', 'the name and place of what comes through standard input', notEmpty);
  },
  run: async (command, terminal) => {
    const { view, columns = terminal.columns(), stdinFilename } = command.opts<ShowFlags>();
    const colour = colourWish(command);
    const { renderFiles } = await import('../rendering/render-files.js');
    return renderFiles(
      {
        inputs: command.args,
        output: '-',
        formats: ['terminal'],
        options: { terminal: { columns, colours: terminal.coloursOf('data', colour) } },
        watch: false,
        check: false,
        fonts: [],
        embedFonts: false,
        plugins: [],
        colour,
        ...(view === undefined ? {} : { view }),
        ...(stdinFilename === undefined ? {} : { standardInputName: stdinFilename }),
      },
      terminal,
    );
  },
};
