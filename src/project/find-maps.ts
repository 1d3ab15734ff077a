// The maps in a folder or of a glob. Loaded only when one is given, as most runs name their file.

import { resolve } from 'node:path';
import { convertPathToPattern, globSync } from 'tinyglobby';
import type { DiscoveredInput } from './discovered-input.js';
import { createIgnoreRules } from './ignore-rules.js';
import { isInside, labelOf, withSlashes } from './paths.js';

export type Search = { readonly folder: string } | { readonly glob: string };

export function findMaps(search: Search, without: readonly string[], folder: string): readonly DiscoveredInput[] {
  const start = 'folder' in search ? resolve(folder, search.folder) : resolve(folder, fixedPartOf(search.glob));
  const pattern = 'folder' in search ? `${convertPathToPattern(start)}/**/*.journey` : withSlashes(search.glob);
  const ignored = createIgnoreRules(start);
  return globSync([pattern], {
    cwd: folder,
    absolute: true,
    onlyFiles: true,
    dot: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**', ...without],
  })
    .map((path) => resolve(path))
    .filter((path) => path.endsWith('.journey') && isInside(start, path) && !ignored(path))
    .map((path) => ({ path, label: labelOf(path, folder), named: false, within: labelOf(path, start) }));
}

/** The folders a glob begins with: `maps/` of `maps/*.journey`. */
function fixedPartOf(glob: string): string {
  const parts = withSlashes(glob).split('/');
  const first = parts.findIndex((part) => /[*?[\]{}!()]/.test(part));
  return parts.slice(0, first === -1 ? -1 : first).join('/') || (glob.startsWith('/') ? '/' : '.');
}
