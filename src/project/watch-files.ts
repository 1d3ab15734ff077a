// Tells when files change. Watches their folders, as editors replace a file rather than write into it.

import { type FSWatcher, watch } from 'node:fs';
import { dirname, join } from 'node:path';

export interface FileWatch {
  /** Whole paths; replaces what was watched before. */
  readonly follow: (paths: Iterable<string>) => void;
  readonly close: () => void;
}

/** Milliseconds of quiet before a change is told: saving a file makes several events. */
const QUIET = 60;

/** Calls `onChange` with the paths that changed, whether or not they are followed: new files matter too. */
export function watchFiles(onChange: (paths: ReadonlySet<string>) => void): FileWatch {
  const watchers = new Map<string, FSWatcher>();
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const tell = () => {
    const paths = changed;
    changed = new Set();
    onChange(paths);
  };
  const note = (folder: string, name: string | null) => {
    changed.add(name === null ? folder : join(folder, name));
    clearTimeout(timer);
    timer = setTimeout(tell, QUIET);
  };
  const follow = (paths: Iterable<string>) => {
    const folders = new Set([...paths].map((path) => dirname(path)));
    for (const [folder, watcher] of watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of folders) {
      const watcher = watchers.get(folder) ?? watchFolder(folder, (name) => note(folder, name));
      if (watcher !== undefined) watchers.set(folder, watcher);
    }
  };
  const close = () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
    watchers.clear();
  };
  return { follow, close };
}

/** A folder that is not there, or goes, is not watched: a map may name files in one that does not exist yet. */
function watchFolder(folder: string, note: (name: string | null) => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, (_event, name) => note(name));
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}
