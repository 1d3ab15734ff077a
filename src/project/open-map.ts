// A map as it is handed to the compiler: its text, its project, and the reader of the files it names.

import { dirname, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { FileReading } from '../resolve/file-reader.js';
import type { SourceFile } from '../source/source-file.js';
import type { DiscoveredInput } from './discovered-input.js';
import { createFileReader, type ProjectFileReader } from './file-reader.js';
import { labelOf } from './paths.js';
import type { Project } from './project.js';
import { lookAt } from './read-bytes.js';
import { readSource, refuseEmpty, type SourceReading, sourceFrom, tooLarge, unreadable } from './read-source.js';
import { defaultReadingLimits, type ReadingLimits } from './reading-limits.js';
import { readStandardInput } from './standard-input.js';

export interface OpenedMap {
  readonly file: SourceFile;
  readonly files: ProjectFileReader;
  readonly project: Project;
  readonly limits: ReadingLimits;
}

export type MapOpening =
  | { readonly kind: 'opened'; readonly map: OpenedMap }
  | (Extract<SourceReading, { kind: 'refused' }> & { readonly project: Project });

export interface MapOpenerOptions {
  /** Where paths that the user writes start. */
  readonly folder: string;
  readonly standardInput: () => Readable;
  readonly projectOf: (folder: string) => Promise<Project>;
  /** The name that messages give to standard input, and the place from which it includes. */
  readonly standardInputName?: string;
  /** The maps are to be drawn, so that their images are read whole. */
  readonly draws?: boolean;
}

/** Opens maps of one run: what several include is read once. */
export function createMapOpener(options: MapOpenerOptions): (input: DiscoveredInput) => Promise<MapOpening> {
  const { folder, projectOf, draws = false } = options;
  const known = new Map<string, FileReading>();

  return async (input) => {
    const name = input.path === '-' ? options.standardInputName : input.path;
    const project = await projectOf(name === undefined ? folder : dirname(resolve(folder, name)));
    const limits = { ...defaultReadingLimits, ...project.configuration.limits };
    const reading = refuseEmpty(
      input.path === '-'
        ? await readPiped(options, limits.fileBytes)
        : readSource(input.path, input.label, limits.fileBytes),
    );
    if (reading.kind === 'refused') return { ...reading, project };
    const files = createFileReader({ root: project.root, folder, limits, main: reading, known, draws });
    return { kind: 'opened', map: { file: reading.file, files, project, limits } };
  };
}

async function readPiped(options: MapOpenerOptions, maximumBytes: number): Promise<SourceReading> {
  const { folder, standardInput, standardInputName } = options;
  const label = standardInputName === undefined ? '-' : labelOf(resolve(folder, standardInputName), folder);
  const piped = await readStandardInput(standardInput(), maximumBytes);
  if (piped.kind === 'failed') return unreadable('standard input', label, `can't be read: ${piped.reason}`);
  const { size, bytes } = piped;
  if (size > maximumBytes) return tooLarge(size, label, maximumBytes);
  return sourceFrom(bytes, label, identityOf(standardInputName, folder));
}

/** Text that an editor has not saved yet stands for the file on disk, also where another map includes it. */
function identityOf(name: string | undefined, folder: string): string {
  const found = name === undefined ? undefined : lookAt(resolve(folder, name));
  return found?.kind === 'found' ? found.identity : '-';
}
