// The commands: the registry. To add one, write its file and list it here.

import type { CommandDefinition } from '../command.js';
import { checkCommand } from './check.js';
import { explainCommand } from './explain.js';
import { fmtCommand } from './fmt.js';
import { initCommand } from './init.js';
import { renderCommand } from './render.js';
import { rulesCommand } from './rules.js';
import { showCommand } from './show.js';
import { wordsCommand } from './words.js';

/** In the order of `journey --help`. */
export const commands: readonly CommandDefinition[] = [
  renderCommand,
  showCommand,
  checkCommand,
  fmtCommand,
  wordsCommand,
  explainCommand,
  rulesCommand,
  initCommand,
];
