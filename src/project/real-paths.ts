// Where paths lead once links are followed. Never throws.

import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { isInside } from './paths.js';

/** The path itself when nothing is there. */
export function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Whether `path` is `folder` or below it, whatever links say. */
export function staysBelow(folder: string, path: string): boolean {
  return isInside(realPathOf(folder), realPathOf(path));
}

/** The same for what is not there yet: the nearest folder that is there decides. */
export function wouldStayBelow(folder: string, path: string): boolean {
  let at = path;
  while (!existsSync(at) && at !== dirname(at)) at = dirname(at);
  return staysBelow(folder, at);
}
