// Writes the starter map where the user wants it, and says what to do next. Never over a file.

import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { visiblePath } from '../../diagnostics/visible.js';
import { labelOf } from '../../project/paths.js';
import { writeNewFile } from '../../project/write-output.js';
import { starterMap } from './starter-map.js';

export type StarterWriting =
  | { readonly kind: 'written'; readonly message: string }
  /** `reason` stands for a message. */
  | { readonly kind: 'refused'; readonly reason: string };

/** In a folder it is called map.journey. */
export function writeStarterMap(file: string, folder: string): StarterWriting {
  const named = resolve(folder, file);
  const path = isFolder(named) || /[\\/]$/.test(file) ? join(named, 'map.journey') : named;
  const label = labelOf(path, folder);
  if (!path.endsWith('.journey')) {
    return { kind: 'refused', reason: `the name of a map ends in .journey: journey init ${label}.journey` };
  }
  const writing = writeNewFile(path, starterMap);
  if (writing.kind === 'refused') {
    const advice = writing.there ? `${label} is there already and stays as it is; name another file` : undefined;
    return { kind: 'refused', reason: advice ?? `${label} cannot be written: ${writing.reason}` };
  }
  return { kind: 'written', message: nextSteps(visiblePath(label)) };
}

function nextSteps(label: string): string {
  const picture = label.replace(/\.journey$/, '.svg');
  const name = /^[\w./-]+$/.test(label) ? label : `'${label.replaceAll("'", "'\\''")}'`;
  const steps = [
    { line: `journey render ${name}`, meaning: `draw it: ${picture}; with --watch, again at every change` },
    { line: `journey check ${name}`, meaning: 'find mistakes' },
    { line: 'journey words', meaning: 'see what else a map can say' },
  ];
  const width = Math.max(...steps.map(({ line }) => line.length));
  return [`wrote ${label}`, '', ...steps.map(({ line, meaning }) => `  ${line.padEnd(width)}  ${meaning}`), ''].join(
    '\n',
  );
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
