// The file in which checks are kept between runs. One that is not ours, not whole or of another version is as none.

import { hash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { readBytes } from '../read-bytes.js';
import { isFolder } from '../real-paths.js';
import { type Writing, writeNewFile, writeOutput } from '../write-output.js';
import type { KeptCheck } from './kept-check.js';

/** By whole path. */
export type KeptChecks = ReadonlyMap<string, KeptCheck>;

const LARGEST = 256 * 1024 * 1024;

/** Below `node_modules`, where tools keep such things, else in a folder of its own that git passes over. */
export function keptChecksName(folder: string): string {
  const inModules = isFolder(join(folder, 'node_modules'));
  return join(inModules ? join('node_modules', '.cache', 'journey') : '.journey-cache', 'checks.json');
}

export function readKeptChecks(folder: string): KeptChecks {
  const reading = readBytes(join(folder, keptChecksName(folder)), LARGEST);
  if (reading.kind !== 'bytes') return new Map();
  const text = reading.bytes.toString('utf8');
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  return text.slice(0, end) === hash('sha1', body) ? new Map(parseOwn(body)) : new Map();
}

/** Whole or not at all: of two runs at once the later one stays. */
export function writeKeptChecks(folder: string, checks: KeptChecks): Writing {
  const name = keptChecksName(folder);
  const body = JSON.stringify([...checks]);
  const writing = writeOutput({ folder, name }, `${hash('sha1', body)}\n${body}`);
  if (!name.startsWith('node_modules')) writeNewFile(join(folder, dirname(name), '.gitignore'), '*\n');
  return writing;
}

/** The one place where data from a disk is taken for what its type says: its hash says that we wrote it. */
function parseOwn(body: string): readonly (readonly [string, KeptCheck])[] {
  try {
    const data: readonly (readonly [string, KeptCheck])[] = JSON.parse(body);
    return Array.isArray(data) ? data : [];
  } catch {
    return [];
  }
}
