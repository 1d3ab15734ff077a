// Loads formats of the team's: files or npm packages that export a `Renderer`. They run with the user's rights, so only
// what the command line names comes here, or a configuration that it names; never one that was merely found.

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Renderer } from '../../renderers/renderer.js';
import { reasonOf } from '../system-error.js';
import { readPlugin } from './read-plugin.js';

export interface PluginName {
  /** A path, or the name of a package. */
  readonly words: string;
  /** Where paths and packages are looked for. */
  readonly folder: string;
}

export interface LoadedPlugins {
  readonly renderers: readonly Renderer[];
  /** Each a whole message. */
  readonly refused: readonly string[];
}

/** `known`: formats whose names and endings are taken. Never throws. */
export async function loadPlugins(names: readonly PluginName[], known: readonly Renderer[]): Promise<LoadedPlugins> {
  const renderers: Renderer[] = [];
  const refused: string[] = [];
  for (const name of names) {
    const loaded = await loadPlugin(name, [...known, ...renderers]);
    if (typeof loaded === 'string') refused.push(`the plugin "${name.words}" ${loaded}`);
    else renderers.push(...loaded);
  }
  return { renderers, refused };
}

async function loadPlugin(name: PluginName, known: readonly Renderer[]): Promise<readonly Renderer[] | string> {
  try {
    const path = pathOf(name);
    if (!existsSync(path)) return 'is not there';
    return readPlugin(await importModule(path), known);
  } catch (error) {
    return reasonAgainst(error);
  }
}

/** `./x.js`, `x.mjs` and whole paths are files; all else are packages, found as Node finds them. */
function pathOf({ words, folder }: PluginName): string {
  const isFile = /^\.{1,2}[\\/]/.test(words) || isAbsolute(words) || /\.[cm]?js$/i.test(words);
  return isFile ? resolve(folder, words) : createRequire(join(folder, 'plugins.js')).resolve(words);
}

function reasonAgainst(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND') {
    return 'is not installed here, or imports what is not: a file is named by its path, such as ./plugin.js';
  }
  if (code === 'ERR_PACKAGE_PATH_NOT_EXPORTED') return 'has no entry: its "exports" need "default" or "require"';
  const [message = ''] = reasonOf(error).split('\n');
  return `cannot be loaded: ${message}`;
}

async function importModule(path: string): Promise<unknown> {
  const importer: unknown = createRequire(import.meta.url)(importerPath());
  if (typeof importer !== 'function') throw new Error('the package is not whole: bin/import-module.js is missing');
  return importer(pathToFileURL(path).href);
}

/** Upwards from this file, which lies elsewhere once it is bundled. */
function importerPath(): string {
  for (let at = import.meta.dirname; ; at = dirname(at)) {
    const path = join(at, 'bin', 'import-module.js');
    if (existsSync(path) || at === dirname(at)) return path;
  }
}
