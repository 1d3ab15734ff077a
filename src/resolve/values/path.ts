// Files of the project that a map names: images, data, other maps. They must be there, and images must be fit to draw.

import { report } from '../../diagnostics/problem.js';
import { missingProjectFile, unusableImage } from '../../diagnostics/problems/references.js';
import { notAPath } from '../../diagnostics/problems/values.js';
import type { Text } from '../../syntax/ast.js';
import type { FileRefusal } from '../file-reader.js';
import { note, type Resolution } from '../resolution.js';
import { type UnreadFact, unreadable, type ValueReader, writeInstead } from './value-reader.js';

const reasons: Readonly<Record<FileRefusal['kind'], string>> = {
  missing: 'is not there',
  'outside-root': 'lies outside the project',
  'not-a-file': 'is not a file',
  'not-text': 'is not text',
  unreadable: 'cannot be read',
  'too-large': 'is too large',
  'too-many': 'is one file too many',
};

export const pathReader: ValueReader = {
  kind: 'path',
  read: (fact, resolution) => {
    const { entry, text } = fact;
    const reason = reasonAgainst(text.value);
    if (reason !== undefined) return refuse(fact, reason, resolution);
    const row = entry.type.kind === 'path' && entry.type.row === true ? text.value.indexOf('#') : -1;
    const path = row === -1 ? text.value : text.value.slice(0, row);
    // A baseline is read, not only looked at, and has findings of its own.
    if (entry.word !== 'baseline' && !isThere(path, text, resolution, entry.word === 'image' ? 'image' : undefined))
      return unreadable;
    return { kind: 'path', path: text.value };
  },
};

/** Says why a path is none, or nothing when it may be one. */
function reasonAgainst(path: string): string | undefined {
  if (/^[a-z]:[\\/]/i.test(path) || path.startsWith('/') || path.startsWith('\\')) return 'is absolute';
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return 'is an address';
  return path.includes('\\') ? 'has backslashes; folders are parted by "/"' : undefined;
}

function isThere(path: string, text: Text, resolution: Resolution, wanted: 'image' | undefined): boolean {
  const { reader, building } = resolution;
  const found = reader?.look(path, building.file.ast.file, wanted) ?? 'found';
  if (found === 'found') return true;
  if (typeof found === 'string') {
    note(resolution, report(missingProjectFile, text.span, { path, reason: reasons[found] }));
  } else note(resolution, report(unusableImage, text.span, { path, reason: found.reason }, { help: found.help ?? [] }));
  return false;
}

function refuse({ word, text }: UnreadFact, reason: string, resolution: Resolution) {
  const fix = text.value.includes('\\') ? writeInstead(text.span, text.value.replaceAll('\\', '/')) : {};
  note(resolution, report(notAPath, text.span, { word, text: text.value, reason }, reason.includes('/') ? fix : {}));
  return unreadable;
}
