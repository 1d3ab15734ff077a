// What the user may have meant by a path in a map that leads to no file. Looks at names, opens nothing.

import { readdirSync } from 'node:fs';
import { basename, dirname, posix } from 'node:path';
import { suggest } from '../diagnostics/suggest.js';
import { labelOf } from './paths.js';

/** `words`: the path as the map says it. `wanted`: where that is. Labels start from `folder`. */
export function adviceForMissing(words: string, wanted: string, folder: string): readonly string[] {
  if (words.includes('\\')) return [`folders are parted by "/": write "${words.replaceAll('\\', '/')}"`];
  if (/[*?]/.test(words)) return ['this takes the path of one file: write a line for each'];
  const names = namesIn(dirname(wanted));
  const name = basename(wanted);
  const nearest = names.includes(`${name}.journey`) ? `${name}.journey` : suggest(name, names)[0];
  if (nearest !== undefined) return [`did you mean "${posix.join(dirname(words), nearest)}"?`];
  return [`the path is relative to this file, so it means ${labelOf(wanted, folder)}`];
}

/** `root`: what no path of a map may leave. */
export function adviceForOutside(root: string, folder: string): readonly string[] {
  const label = labelOf(root, folder);
  const project = label === '.' ? 'this folder' : `the folder ${label}`;
  return [
    `the project is ${project}: move the file there, or put a journey.config.yaml into a folder above both, which makes that the project`,
  ];
}

const MOST_NAMES = 1000;

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).slice(0, MOST_NAMES);
  } catch {
    return [];
  }
}
