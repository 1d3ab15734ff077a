// `journey render`: what it takes. Drawing is for ../rendering.

import { resolve } from 'node:path';
import { formatNames } from '../../project/configuration/names.js';
import { type CommandDefinition, colourWish } from '../command.js';
import { allNotEmpty, collected, listed, notEmpty, pixelScale, sheetWidth } from '../option-values.js';

interface RenderFlags {
  readonly output?: string;
  readonly format?: readonly string[];
  readonly scale?: number;
  readonly image?: string;
  readonly spans?: true;
  readonly check?: true;
  readonly plugin?: readonly string[];
  readonly config?: string;
  readonly theme?: string;
  readonly font?: readonly string[];
  readonly embedFonts?: true;
  readonly view?: string;
  readonly width?: number;
  readonly watch?: true;
  readonly stdinFilename?: string;
}

export const renderCommand: CommandDefinition = {
  name: 'render',
  aliases: [],
  summary: 'draw maps as pictures',
  examples: [
    { line: 'journey render dinner.journey', meaning: 'write dinner.svg beside it' },
    { line: 'journey render dinner.journey -f svg,png,json', meaning: 'write dinner.svg, dinner.png and dinner.json' },
    { line: 'journey render maps/ -o docs/', meaning: 'draw every map of a folder into another' },
    { line: 'journey render dinner.journey --theme dark -o - > dark.svg', meaning: 'write to standard output' },
    {
      line: 'journey render dinner.journey --theme brand.theme.yaml --embed-fonts',
      meaning: 'in your own colours, with the fonts it needs',
    },
    { line: 'journey render dinner.journey --width 800', meaning: 'in bands, for a page of 800 pixels' },
    { line: 'journey render dinner.journey --watch', meaning: 'draw again whenever the map changes' },
    { line: 'journey render', meaning: 'write what journey.config.yaml asks for' },
    { line: 'journey render --check', meaning: 'for CI: fail when a committed output is stale' },
  ],
  configure: (command) => {
    command
      .description(
        'Draws maps as pictures. A map with an error is not drawn, and its findings are shown; all others are.\n' +
          'Ends with 0 when all were drawn, with 1 when a map has an error or, with --check, an output is stale, with 2 when something could not be read or written.',
      )
      .argument('[inputs...]', 'files, folders, globs, or - for standard input', allNotEmpty)
      .option('-o, --output <path>', 'a file, a folder, or - for standard output (default: beside the map)', notEmpty)
      .option(
        '-f, --format <formats>',
        `${formatNames.join(', ')}; several with commas (default: by the ending of the output, else svg)`,
        listed,
      )
      .option(
        '--theme <theme>',
        'light, dark, auto (both in one picture), high-contrast, mono, or a file: brand.theme.yaml (default: what the map says, else auto)',
      )
      .option('--font <file>', 'a TTF or OTF for characters that the carried fonts lack; may be repeated', collected)
      .option('--embed-fonts', 'carry the fonts in the picture, with just the characters it uses')
      .option('--view <name>', 'a view of the map (default: all of it)')
      .option(
        '--width <pixels>',
        'wrap the stages into bands, so that text stays readable in a page or on a phone this wide (default: one wide sheet)',
        sheetWidth,
      )
      .option('--scale <number>', 'of PNG: pixels for each unit of the picture (default: 2)', pixelScale)
      .option('--image <file>', 'of Markdown: a picture to stand on top, as seen from the page', notEmpty)
      .option('--spans', 'of JSON: say where each fact stands in its file')
      .option('--check', 'write nothing; name the outputs that are stale, and end with 1 when there are any')
      .option(
        '--plugin <file>',
        'a format of your own, from a file or an npm package; it runs with your rights',
        collected,
      )
      .option('--config <file>', 'a configuration instead of the one that is found; its plugins are run', notEmpty)
      .option('-w, --watch', 'draw again whenever a map or what it includes changes')
      .option('--stdin-filename <file>', 'the name and place of what comes through standard input', notEmpty);
  },
  run: async (command, terminal) => {
    const flags = command.opts<RenderFlags>();
    const { output, format, theme, font, embedFonts, view, width, watch, check, stdinFilename } = flags;
    const { renderFiles } = await import('../rendering/render-files.js');
    const request = {
      inputs: command.args,
      watch: watch === true,
      check: check === true,
      options: {
        json: { spans: flags.spans === true },
        ...(flags.image === undefined ? {} : { markdown: { image: flags.image } }),
        ...(flags.scale === undefined ? {} : { png: { scale: flags.scale } }),
      },
      fonts: font ?? [],
      embedFonts: embedFonts === true,
      plugins: flags.plugin ?? [],
      colour: colourWish(command),
      ...(flags.config === undefined ? {} : { configurationFile: resolve(terminal.folder, flags.config) }),
      ...(output === undefined ? {} : { output }),
      ...(format === undefined ? {} : { formats: format }),
      ...(theme === undefined ? {} : { theme }),
      ...(view === undefined ? {} : { view }),
      ...(width === undefined ? {} : { width }),
      ...(stdinFilename === undefined ? {} : { standardInputName: stdinFilename }),
    };
    return renderFiles(request, terminal);
  },
};
