// What .gitignore files leave out, nested ones included, as git reads them. Asked about paths, reads no map.

import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { decodeText } from './decode-text.js';
import { isInside, withSlashes } from './paths.js';
import { readBytes } from './read-bytes.js';

const MAXIMUM_BYTES = 1_048_576;

/**
 * Tells whether a file below `folder` is left out. The rules of the whole repository count, unless they leave out
 * `folder` itself: who names a folder wants to see it.
 */
export function createIgnoreRules(folder: string): (path: string) => boolean {
  const rules = new Map<string, Ignore>();
  const rulesOf = (parent: string) => remember(rules, parent, () => readRules(parent));
  const repository = repositoryAbove(folder);
  const whole = createIgnored(repository, rulesOf);
  return whole(folder, true) ? createIgnored(folder, rulesOf) : whole;
}

type Ignored = (path: string, isFolder?: boolean) => boolean;

/** A file in a folder that is left out is left out, whatever else is said of it. */
function createIgnored(top: string, rulesOf: (folder: string) => Ignore): Ignored {
  const folders = new Map<string, boolean>();
  const ignored: Ignored = (path, isFolder = false) => {
    if (path === top || !isInside(top, path)) return false;
    const parent = dirname(path);
    const parentIgnored = remember(folders, parent, () => ignored(parent, true));
    return parentIgnored || nearestRuleIgnores(path, isFolder, top, rulesOf);
  };
  return ignored;
}

/** The nearest .gitignore that says something of the path decides. */
function nearestRuleIgnores(
  path: string,
  isFolder: boolean,
  top: string,
  rulesOf: (folder: string) => Ignore,
): boolean {
  for (let folder = dirname(path); isInside(top, folder); folder = dirname(folder)) {
    const { ignored, unignored } = rulesOf(folder).test(withSlashes(relative(folder, path)) + (isFolder ? '/' : ''));
    if (ignored || unignored) return ignored;
    if (folder === dirname(folder)) break;
  }
  return false;
}

function readRules(folder: string): Ignore {
  const rules = ignore({ ignorecase: false });
  const reading = readBytes(join(folder, '.gitignore'), MAXIMUM_BYTES);
  const decoded = reading.kind === 'bytes' ? decodeText(reading.bytes) : undefined;
  return decoded?.kind === 'text' ? rules.add(decoded.text) : rules;
}

function repositoryAbove(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return folder;
  }
}

function remember<Value>(known: Map<string, Value>, key: string, find: () => Value): Value {
  const value = known.get(key) ?? find();
  known.set(key, value);
  return value;
}
