// Where each picture goes that the flags ask for, before any is drawn. Writes nothing.

import { statSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import type { DiscoveredInput } from '../../project/discovered-input.js';
import type { OutputPlace } from '../../project/write-output.js';
import { knownInWords } from '../option-values.js';
import { checkPlan } from './check-plan.js';
import type { Plan, RenderJob } from './job.js';

export interface OutputWishes {
  /** A file, a folder, or `-`. Default: beside each map. */
  readonly output?: string;
  readonly format?: string;
  readonly theme?: string;
  readonly view?: string;
}

export interface OutputFormat {
  readonly name: string;
  /** With the dot. */
  readonly extension: string;
}

export function planOutputs(
  inputs: readonly DiscoveredInput[],
  wishes: OutputWishes,
  formats: readonly OutputFormat[],
  folder: string,
): Plan {
  const target = targetOf(wishes.output, folder, formats);
  const format = chooseFormat(wishes.format, target, formats);
  if (typeof format === 'string') return { kind: 'refused', reason: format };
  if (inputs.length > 1 && (target.kind === 'file' || target.kind === 'standard output')) {
    const reason = `${inputs.length} maps cannot all go to ${target.kind === 'file' ? 'one file' : target.kind}: name a folder, such as -o pictures/`;
    return { kind: 'refused', reason };
  }
  const { theme, view } = wishes;
  const jobs = inputs.map(
    (input): RenderJob => ({
      input,
      format: format.name,
      viewOptional: false,
      destination: destinationOf(input, target, format),
      ...(theme === undefined ? {} : { theme }),
      ...(view === undefined ? {} : { view }),
    }),
  );
  return checkPlan(jobs, folder);
}

type Target =
  | { readonly kind: 'beside' }
  | { readonly kind: 'standard output' }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string };

/** A path with an ending is a file, unless a folder is there already. */
function targetOf(output: string | undefined, folder: string, formats: readonly OutputFormat[]): Target {
  if (output === undefined) return { kind: 'beside' };
  if (output === '-') return { kind: 'standard output' };
  const path = resolve(folder, output);
  const known = formats.some(({ extension }) => path.endsWith(extension));
  const isFolder = /[\\/]$/.test(output) || isFolderAt(path) || (extname(path) === '' && !known);
  return { kind: isFolder ? 'folder' : 'file', path };
}

/** The format, or why there is none. */
function chooseFormat(
  wish: string | undefined,
  target: Target,
  formats: readonly OutputFormat[],
): OutputFormat | string {
  const names = formats.map(({ name }) => name);
  const wished = formats.find(({ name }) => name === wish);
  if (wish !== undefined && wished === undefined) return `there is no format "${wish}". ${knownInWords(wish, names)}`;
  const ending = target.kind === 'file' ? extname(target.path) : '';
  const byEnding = formats.find(({ extension }) => target.kind === 'file' && target.path.endsWith(extension));
  if (wished !== undefined && byEnding !== undefined && byEnding !== wished) {
    return `-f ${wished.name} and the ending ${ending} contradict each other`;
  }
  const chosen = wished ?? byEnding ?? (target.kind === 'file' ? undefined : formats[0]);
  return chosen ?? `no format has the ending ${ending}. ${knownInWords(ending.slice(1), names)}`;
}

function destinationOf(input: DiscoveredInput, target: Target, { extension }: OutputFormat): RenderJob['destination'] {
  if (target.kind === 'standard output' || (target.kind === 'beside' && input.path === '-')) return 'standard output';
  if (target.kind === 'file') return { folder: dirname(target.path), name: basename(target.path) };
  if (target.kind === 'folder') return { folder: target.path, name: pictureName(input.within, extension) };
  return besideMap(input.path, extension);
}

function besideMap(path: string, extension: string): OutputPlace {
  return { folder: dirname(path), name: pictureName(basename(path), extension) };
}

/** `dinner.journey` gives `dinner.svg`; `-` gives `map.svg`. */
export function pictureName(name: string, extension: string): string {
  return (name === '-' ? 'map' : name.replace(/\.journey$/, '')) + extension;
}

function isFolderAt(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
