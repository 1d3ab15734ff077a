// How paths are compared and shown. Touches no disk.

import { isAbsolute, relative, resolve, sep } from 'node:path';

/** What messages call a file: its path from `folder`, unless the whole path is shorter, as it is far outside. */
export function labelOf(path: string, folder: string): string {
  const fromFolder = relative(folder, path);
  if (fromFolder === '') return '.';
  const outside = !isInside(folder, path);
  return withSlashes(outside && path.length < fromFolder.length ? path : fromFolder);
}

/** Whether `path` is `folder` or below it, by their letters alone: resolve links first where that matters. */
export function isInside(folder: string, path: string): boolean {
  const fromFolder = relative(folder, resolve(folder, path));
  return fromFolder !== '..' && !fromFolder.startsWith(`..${sep}`) && !isAbsolute(fromFolder);
}

/** `a\b` as `a/b` where `\` separates folders. */
export function withSlashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
