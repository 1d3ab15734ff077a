// Which files a command means: files, folders, globs and `-`. Opens no map.

import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { DiscoveredInput } from './discovered-input.js';
import type { UnreadableFolder } from './find-maps.js';
import { labelOf } from './paths.js';
import { realPathOf } from './real-paths.js';

export interface Discovery {
  /** In the order of their labels, each file once. */
  readonly inputs: readonly DiscoveredInput[];
  /** Folders and globs in which there is no map, as written. */
  readonly unmatched: readonly string[];
  /** Folders below those named that nobody could look into, unless .gitignore leaves them out. */
  readonly unreadable: readonly UnreadableFolder[];
}

/**
 * A file that is named is always taken, there or not. Folders give every `.journey` below them, globs those they
 * match, both without what .gitignore leaves out, `node_modules`, hidden folders and links. `!glob` takes away.
 */
export async function discoverInputs(inputs: readonly string[], folder: string): Promise<Discovery> {
  const without = inputs.filter((input) => isExclusion(input, folder)).map((input) => input.slice(1));
  const found: DiscoveredInput[] = [];
  const unreadable = new Map<string, UnreadableFolder>();
  // Who only takes away is left with nothing.
  const unmatched = without.length === inputs.length ? [...inputs] : [];
  for (const input of inputs.filter((input) => !isExclusion(input, folder))) {
    const kind = kindOf(input, folder);
    if (kind === 'named') {
      found.push(named(input, folder));
      continue;
    }
    const { findMaps } = await import('./find-maps.js');
    const { maps, unreadable: failed } = findMaps(
      kind === 'folder' ? { folder: input } : { glob: input },
      without,
      folder,
    );
    if (maps.length === 0 && failed.length === 0) unmatched.push(input);
    found.push(...maps);
    for (const one of failed) unreadable.set(one.label, one);
  }
  return { inputs: onceEach(found), unmatched, unreadable: [...unreadable.values()] };
}

function isExclusion(input: string, folder: string): boolean {
  return input.startsWith('!') && input.length > 1 && kindOf(input, folder) !== 'folder';
}

/** A name that exists is no glob, whatever signs are in it: `[draft].journey`. */
function kindOf(input: string, folder: string): 'named' | 'folder' | 'glob' {
  if (input === '-') return 'named';
  try {
    return statSync(resolve(folder, input)).isDirectory() ? 'folder' : 'named';
  } catch {
    return /[*?[\]{}!()]/.test(input) ? 'glob' : 'named';
  }
}

function named(input: string, folder: string): DiscoveredInput {
  if (input === '-') return { path: '-', label: '-', named: true, within: '-' };
  const path = resolve(folder, input);
  return { path, label: labelOf(path, folder), named: true, within: basename(path) };
}

/** Two names of one file are one input; the one that somebody wrote counts. */
function onceEach(found: readonly DiscoveredInput[]): readonly DiscoveredInput[] {
  const once = new Map<string, DiscoveredInput>();
  for (const input of found) {
    const identity = input.path === '-' ? '-' : realPathOf(input.path);
    const known = once.get(identity);
    if (known === undefined || (input.named && !known.named)) once.set(identity, input);
  }
  return [...once.values()].sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
}
