// How many colours a stream may be given: the flag first, then FORCE_COLOR, NO_COLOR, and what the terminal can show.

import type { ColourLevel } from '../diagnostics/formats/format.js';

export function colourLevel(
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
  wish: boolean | undefined,
): ColourLevel {
  const { FORCE_COLOR: forced, NO_COLOR: refused } = environment;
  if (wish !== undefined) return wish ? terminalLevel(environment) : 0;
  if (forced !== undefined && forced !== '') return forcedLevel(forced);
  if (refused !== undefined && refused !== '') return 0;
  return isTerminal && environment.TERM !== 'dumb' ? terminalLevel(environment) : 0;
}

/** `FORCE_COLOR=0` and `false` are a no; `1`, `2` and `3` are levels; all else is a yes. */
function forcedLevel(forced: string): ColourLevel {
  if (forced === '0' || forced === 'false') return 0;
  return forced === '2' ? 2 : forced === '3' ? 3 : 1;
}

function terminalLevel({ COLORTERM, TERM }: Readonly<Record<string, string | undefined>>): ColourLevel {
  if (COLORTERM === 'truecolor' || COLORTERM === '24bit') return 3;
  return TERM?.endsWith('256color') === true ? 2 : 1;
}
