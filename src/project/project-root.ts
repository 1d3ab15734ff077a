// Which folder a map belongs to, and which configuration speaks for it. Opens neither.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const CONFIGURATION_NAME = 'journey.config.yaml';

export interface ProjectRoot {
  /** Of the configuration, else of the repository, else the folder that was asked about. */
  readonly folder: string;
  /** Whole path. */
  readonly configurationFile?: string;
}

/** The folder of the repository that `folder` is in. */
export function findRepository(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return undefined;
  }
}

/** Looks upward from `folder`, and never beyond the repository: what lies there is somebody else's. */
export function findProjectRoot(folder: string): ProjectRoot {
  for (let at = folder; ; at = dirname(at)) {
    const configurationFile = join(at, CONFIGURATION_NAME);
    if (existsSync(configurationFile)) return { folder: at, configurationFile };
    if (existsSync(join(at, '.git'))) return { folder: at };
    if (at === dirname(at)) return { folder };
  }
}
