// Writes one file whole or not at all: into a temporary file beside it, then renamed. Never follows a link below the
// output folder, never replaces what is no ordinary file.

import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  type Stats,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { labelOf } from './paths.js';
import { errorCode, reasonOf } from './system-error.js';

export interface OutputPlace {
  /** What the user named, or the folder of the configuration; may itself be a link. */
  readonly folder: string;
  /** A path below it. */
  readonly name: string;
}

export type Writing =
  | { readonly kind: 'written'; readonly path: string }
  /** The old file, if there was one, is as it was. `reason` is a clause for the message. */
  | { readonly kind: 'refused'; readonly path: string; readonly reason: string };

export function writeOutput(place: OutputPlace, data: string | Uint8Array): Writing {
  const path = join(place.folder, place.name);
  try {
    const reason = prepareFolders(place) ?? reasonAgainst(path);
    if (reason !== undefined) return { kind: 'refused', path, reason };
    replaceFile(path, data);
    return { kind: 'written', path };
  } catch (error) {
    return { kind: 'refused', path, reason: reasonOf(error) };
  }
}

/** Makes the folders that are missing; says why not when a link or a file stands where one must be. */
function prepareFolders({ folder, name }: OutputPlace): string | undefined {
  if (statsOf(folder)?.isFile() === true) return `"${basename(folder)}" is not a folder`;
  mkdirSync(folder, { recursive: true });
  let at = folder;
  for (const part of dirname(join('.', name)).split(sep)) {
    if (part === '.') continue;
    if (part === '..') return 'it lies outside the output folder';
    at = join(at, part);
    const stats = statsOf(at);
    if (stats === undefined) mkdirSync(at, { recursive: true });
    else if (stats.isSymbolicLink()) return `"${labelOf(at, folder)}" is a link, and links are not followed`;
    else if (!stats.isDirectory()) return `"${labelOf(at, folder)}" is not a folder`;
  }
  return undefined;
}

function reasonAgainst(path: string): string | undefined {
  const stats = statsOf(path);
  if (stats === undefined) return undefined;
  if (stats.isSymbolicLink()) return 'it is a link, and links are not followed';
  if (stats.isDirectory()) return 'it is a folder';
  if (!stats.isFile()) return 'it is no ordinary file; write to "-" and redirect it there';
  accessSync(path, constants.W_OK);
  return undefined;
}

function replaceFile(path: string, data: string | Uint8Array): void {
  const mode = statsOf(path)?.mode;
  const { descriptor, temporary } = openTemporary(path);
  try {
    try {
      writeFileSync(descriptor, data);
      if (mode !== undefined) fchmodSync(descriptor, mode & 0o777);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, path);
  } catch (error) {
    removeQuietly(temporary);
    throw error;
  }
}

/** The flag `wx` never opens what is there already, a link included. */
function openTemporary(path: string): { readonly descriptor: number; readonly temporary: string } {
  for (let attempt = 0; ; attempt += 1) {
    const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${process.pid}-${attempt}.tmp`);
    try {
      return { descriptor: openSync(temporary, 'wx'), temporary };
    } catch (error) {
      if (errorCode(error) !== 'EEXIST' || attempt === 100) throw error;
    }
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // What went wrong before is what the user needs to hear.
  }
}

function statsOf(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

export type NewFileWriting =
  | { readonly kind: 'written' }
  /** `there`: a file of that name was there before. */
  | { readonly kind: 'refused'; readonly reason: string; readonly there: boolean };

/** Writes only where nothing is yet; the folder is made. */
export function writeNewFile(path: string, text: string): NewFileWriting {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    const inTheWay = errorCode(error) === 'EEXIST';
    return {
      kind: 'refused',
      reason: inTheWay ? 'a file stands where its folder must be' : reasonOf(error),
      there: false,
    };
  }
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return { kind: 'written' };
  } catch (error) {
    return { kind: 'refused', reason: reasonOf(error), there: errorCode(error) === 'EEXIST' };
  }
}
