// Where each picture goes that the flags ask for, before any is drawn. Writes nothing.

import { type Stats, statSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import type { DiscoveredInput } from '../../project/discovered-input.js';
import { isInside, labelOf } from '../../project/paths.js';
import { findProjectRoot } from '../../project/project-root.js';
import { wouldStayBelow } from '../../project/real-paths.js';
import type { OutputPlace } from '../../project/write-output.js';
import type { Renderer } from '../../renderers/renderer.js';
import { knownInWords } from '../option-values.js';
import { checkPlan } from './check-plan.js';
import { type Plan, pathOfJob, type RenderJob } from './job.js';

export interface OutputWishes {
  /** A file, a folder, or `-`. Default: beside each map. */
  readonly output?: string;
  /** Names of formats. Default: by the ending of the output, else `svg`. */
  readonly formats?: readonly string[];
  readonly theme?: string;
  readonly view?: string;
  /** In pixels. */
  readonly width?: number;
}

export function planOutputs(
  inputs: readonly DiscoveredInput[],
  wishes: OutputWishes,
  formats: readonly Renderer[],
  folder: string,
): Plan {
  const target = targetOf(wishes.output, folder, formats);
  if (target.kind === 'unfit') return { kind: 'refused', reason: target.reason };
  const chosen = chooseFormats(wishes.formats, target, formats);
  if (typeof chosen === 'string') return { kind: 'refused', reason: chosen };
  if (chosen.length > 1 && (target.kind === 'file' || target.kind === 'standard output')) {
    const reason = `${chosen.length} formats cannot all go to ${target.kind === 'file' ? 'one file' : target.kind}: name a folder, such as -o pictures/`;
    return { kind: 'refused', reason };
  }
  if (inputs.length > 1 && (target.kind === 'file' || target.kind === 'standard output')) {
    const reason = `${inputs.length} maps cannot all go to ${target.kind === 'file' ? 'one file' : target.kind}: name a folder, such as -o pictures/`;
    return { kind: 'refused', reason };
  }
  const { theme, view, width } = wishes;
  const jobs = inputs.flatMap((input) =>
    chosen.map(
      (format): RenderJob => ({
        input,
        format,
        viewOptional: false,
        destination: destinationOf(input, target, format),
        ...(theme === undefined ? {} : { theme }),
        ...(view === undefined ? {} : { view }),
        ...(width === undefined ? {} : { width }),
      }),
    ),
  );
  const reason = jobs.map((job) => reasonAgainstLinks(job, folder)).find((found) => found !== undefined);
  return reason === undefined ? checkPlan(jobs, folder) : { kind: 'refused', reason };
}

/**
 * A path that leads out of the project through a link below it is refused: the link may be another's. What lies outside
 * by its own letters was meant.
 */
function reasonAgainstLinks(job: RenderJob, folder: string): string | undefined {
  const path = pathOfJob(job);
  const root = findProjectRoot(folder).folder;
  if (path === undefined || !isInside(root, path) || wouldStayBelow(root, dirname(path))) return undefined;
  return `${labelOf(path, folder)} lies behind a link that leads out of the project: name the place that it leads to`;
}

type Target =
  | { readonly kind: 'beside' }
  | { readonly kind: 'standard output' }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string }
  /** `reason` stands for a message. */
  | { readonly kind: 'unfit'; readonly reason: string };

type FitTarget = Exclude<Target, { readonly kind: 'unfit' }>;

/** A path with an ending is a file, unless a folder is there already. */
function targetOf(output: string | undefined, folder: string, formats: readonly Renderer[]): Target {
  if (output === undefined) return { kind: 'beside' };
  if (output === '-') return { kind: 'standard output' };
  const path = resolve(folder, output);
  const there = statsOf(path);
  if (there?.isDirectory() === true) return { kind: 'folder', path };
  if (there !== undefined && !there.isFile()) {
    return { kind: 'unfit', reason: `${output} is a device or a pipe: write to it with -o - > ${output}` };
  }
  const isFolder = /[\\/]$/.test(output) || (extname(path) === '' && formatOf(path, formats) === undefined);
  if (isFolder && there !== undefined)
    return { kind: 'unfit', reason: `${output} is a file and no picture: name a folder` };
  return { kind: isFolder ? 'folder' : 'file', path };
}

/** What can't be looked at is told when it can't be written. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** By the ending, in small letters or large ones. */
function formatOf(path: string, formats: readonly Renderer[]): Renderer | undefined {
  const small = path.toLowerCase();
  return formats.find(({ endings }) => endings.some((ending) => small.endsWith(ending)));
}

function endingsOf(formats: readonly Renderer[]): readonly string[] {
  return formats.flatMap(({ endings }) => endings);
}

/** Endings that say what a file is, and are none of a picture's of ours. */
const OTHER_KINDS =
  /\.(?:journey|ya?ml|json|md|txt|csv|html?|css|[cm]?[jt]sx?|png|jpe?g|gif|webp|avif|bmp|ico|tiff?|pdf|pptx?|docx?|xlsx?|zip|gz)$/i;

/** The formats, each once, or why there is none. */
function chooseFormats(
  wishes: readonly string[] | undefined,
  target: FitTarget,
  formats: readonly Renderer[],
): readonly Renderer[] | string {
  const names = formats.map(({ name }) => name);
  const unknown = wishes?.find((wish) => !names.includes(wish));
  if (unknown !== undefined) return `there is no format "${unknown}". ${knownInWords(unknown, names)}`;
  const wished = formats.filter(({ name }) => wishes?.includes(name));
  if (wished.length > 1) return wished;
  const format = chooseFormat(wished[0], target, formats);
  return typeof format === 'string' ? format : [format];
}

function chooseFormat(
  wished: Renderer | undefined,
  target: FitTarget,
  formats: readonly Renderer[],
): Renderer | string {
  const ending = target.kind === 'file' ? extname(target.path) : '';
  const byEnding = target.kind === 'file' ? formatOf(target.path, formats) : undefined;
  const isOther = byEnding === undefined ? OTHER_KINDS.test(ending) : byEnding !== wished;
  if (wished !== undefined && isOther) {
    return `-f ${wished.name} and the ending ${ending} contradict each other`;
  }
  const chosen = wished ?? byEnding ?? (target.kind === 'file' ? undefined : formats[0]);
  return chosen ?? `no format has the ending ${ending}. ${knownInWords(ending, endingsOf(formats))}`;
}

function destinationOf(
  input: DiscoveredInput,
  target: FitTarget,
  { endings: [ending] }: Renderer,
): RenderJob['destination'] {
  if (target.kind === 'standard output' || (target.kind === 'beside' && input.path === '-')) return 'standard output';
  if (target.kind === 'file') return { folder: dirname(target.path), name: basename(target.path) };
  if (target.kind === 'folder') return { folder: target.path, name: pictureName(input.within, ending) };
  return besideMap(input.path, ending);
}

function besideMap(path: string, extension: string): OutputPlace {
  return { folder: dirname(path), name: pictureName(basename(path), extension) };
}

/** `dinner.journey` gives `dinner.svg`; `-` gives `map.svg`. */
export function pictureName(name: string, extension: string): string {
  return (name === '-' ? 'map' : name.replace(/\.journey$/, '')) + extension;
}
