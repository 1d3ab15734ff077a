// What the user may have meant by a file that is not there. Looks at names, opens nothing.

import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { suggest } from '../diagnostics/suggest.js';
import { withSlashes } from './paths.js';

/** Advice: the file with its ending, or the nearest name in the same folder. */
export function suggestFile(path: string, label: string): readonly string[] {
  const maps = mapsOf(dirname(path));
  const name = basename(path);
  const nearest = maps.includes(`${name}.journey`) ? `${name}.journey` : suggest(name, maps)[0];
  if (nearest === undefined) return [];
  return [`did you mean "${withSlashes(join(dirname(label), nearest))}"?`];
}

function mapsOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.journey'))
      .slice(0, 1000);
  } catch {
    return [];
  }
}
