// Where paths lead once links are followed. Never throws.

import { realpathSync } from 'node:fs';
import { isInside } from './paths.js';

/** The path itself when nothing is there. */
export function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** Whether `path` is `folder` or below it, whatever links say. */
export function staysBelow(folder: string, path: string): boolean {
  return isInside(realPathOf(folder), realPathOf(path));
}
