// The maps in a folder or of a glob. Loaded only when one is given, as most runs name their file.

import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { convertPathToPattern, globSync } from 'tinyglobby';
import type { DiscoveredInput } from './discovered-input.js';
import { createIgnoreRules } from './ignore-rules.js';
import { isInside, labelOf, withSlashes } from './paths.js';
import { errorCode, reasonOf } from './system-error.js';

export type Search = { readonly folder: string } | { readonly glob: string };

export interface FoundMaps {
  readonly maps: readonly DiscoveredInput[];
  readonly unreadable: readonly UnreadableFolder[];
}

/** There may be maps in it, and nobody could look. */
export interface UnreadableFolder {
  /** From the working folder. */
  readonly label: string;
  /** A clause: `you have no permission to`. */
  readonly reason: string;
}

export function findMaps(search: Search, without: readonly string[], folder: string): FoundMaps {
  const start = 'folder' in search ? resolve(folder, search.folder) : resolve(folder, fixedPartOf(search.glob));
  const pattern = 'folder' in search ? `${convertPathToPattern(start)}/**/*.journey` : withSlashes(search.glob);
  const ignored = createIgnoreRules(start);
  const failures = new Map<string, unknown>();
  const paths = globSync([pattern], {
    cwd: folder,
    absolute: true,
    onlyFiles: true,
    dot: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**', ...without],
    // The library passes over what it can't open.
    fs: { readdirSync: readFolder((path, error) => failures.set(resolve(path), error)) },
  });
  const maps = paths
    .map((path) => resolve(path))
    .filter((path) => path.endsWith('.journey') && isInside(start, path) && !ignored(path))
    .map((path) => ({ path, label: labelOf(path, folder), named: false, within: labelOf(path, start) }));
  const unreadable = [...failures]
    .filter(([path, error]) => isInside(start, path) && !isMissing(error) && !ignored(path))
    .map(([path, error]) => ({ label: labelOf(path, folder), reason: reasonOf(error) }));
  return { maps, unreadable };
}

/** Node's own function, listened to. */
function readFolder(onFailure: (path: string, error: unknown) => void): typeof readdirSync {
  return new Proxy(readdirSync, {
    apply: (read, self, given) => {
      try {
        return Reflect.apply(read, self, given);
      } catch (error) {
        onFailure(String(given[0]), error);
        throw error;
      }
    },
  });
}

/** The folder that a glob begins with may not be there: then the glob matches nothing, which is said elsewhere. */
function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(errorCode(error));
}

/** The folders a glob begins with: `maps/` of `maps/*.journey`. */
function fixedPartOf(glob: string): string {
  const parts = withSlashes(glob).split('/');
  const first = parts.findIndex((part) => /[*?[\]{}!()]/.test(part));
  return parts.slice(0, first === -1 ? -1 : first).join('/') || (glob.startsWith('/') ? '/' : '.');
}
