// `journey init`: writes a map worth starting from, never over a file that is there.

import type { CommandDefinition } from '../command.js';
import { notEmpty } from '../option-values.js';
import { tellError } from '../tell-error.js';

export const initCommand: CommandDefinition = {
  name: 'init',
  aliases: [],
  summary: 'write a map to start from',
  examples: [
    { line: 'journey init', meaning: 'write map.journey' },
    { line: 'journey init maps/checkout.journey', meaning: 'write it there; folders are made' },
  ],
  configure: (command) => {
    command
      .description('Writes a small map that explains itself, to start from. Never writes over a file.')
      .argument('[file]', 'where to write it', notEmpty, 'map.journey');
  },
  run: async (command, terminal) => {
    const { writeStarterMap } = await import('../starting/write-starter-map.js');
    const outcome = writeStarterMap(command.args[0] ?? 'map.journey', terminal.folder);
    if (outcome.kind === 'written') {
      terminal.tell(outcome.message);
      return 0;
    }
    tellError(outcome.reason, terminal);
    return 2;
  },
};
