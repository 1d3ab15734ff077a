// What the tests of the resolver share: a project in memory, and findings as lines to compare with.

import type { Diagnostic, Fix } from '../../src/diagnostics/diagnostic.js';
import type { ImageLook } from '../../src/image/image.js';
import { lookAtImage } from '../../src/image/look-at-image.js';
import type { Journey } from '../../src/model/journey.js';
import type { FileReader, FileReading } from '../../src/resolve/file-reader.js';
import { parseWithWords } from '../../src/resolve/parse-with-words.js';
import { type ResolveOptions, resolve } from '../../src/resolve/resolve.js';
import { createSourceFile, positionAt, type SourceFile } from '../../src/source/source-file.js';
import { applyEdits } from '../../src/source/text-edit.js';

/** Files by path; a path that is there with an empty text is a file that only has to exist. */
export type Project = Readonly<Record<string, string>>;

export interface Resolved {
  readonly journey: Journey;
  /** Syntax first, then meaning. */
  readonly diagnostics: readonly Diagnostic[];
  /** `line:column code message`, with the path in front when it is not the map's own. */
  readonly findings: readonly string[];
}

export function resolveText(text: string, project: Project = {}, options: ResolveOptions = {}): Resolved {
  const main = createSourceFile('map.journey', text);
  const parsed = parseWithWords(main);
  const resolved = resolve(parsed.value, { files: readerOf(project, main), ...options });
  const diagnostics = [...parsed.diagnostics, ...resolved.diagnostics];
  return { journey: resolved.value, diagnostics, findings: diagnostics.map((found) => lineOf(found, main)) };
}

/** The text after a fix of the only finding that has one. */
export function fixed(text: string, choose: (finding: Diagnostic) => Fix | undefined = ({ fix }) => fix): string {
  for (const finding of resolveText(text).diagnostics) {
    const fix = choose(finding);
    if (fix !== undefined) return applyEdits(text, fix.edits);
  }
  return text;
}

export function readerOf(project: Project, main: SourceFile): FileReader {
  const files = new Map<string, SourceFile>([[main.path, main]]);
  for (const [path, text] of Object.entries(project)) files.set(path, createSourceFile(path, text));
  const locate = (path: string, from: SourceFile) => normalize(`${from.path.replace(/[^/]*$/, '')}${path}`);
  const read = (path: string, from: SourceFile): FileReading => {
    const identity = locate(path, from);
    const file = files.get(identity);
    if (identity.startsWith('..')) return { kind: 'outside-root', reason: 'lies outside the project' };
    return file === undefined ? { kind: 'missing', reason: 'is not there' } : { kind: 'read', file, identity };
  };
  return {
    read,
    look: (path, from, wanted) => {
      const reading = read(path, from);
      if (reading.kind !== 'read') return reading.kind;
      const look = wanted === 'image' ? imageLook(reading.file.text) : undefined;
      return look?.kind === 'unusable' ? look : 'found';
    },
  };
}

/** An image of these characters; an empty one only has to exist. */
function imageLook(text: string): ImageLook | undefined {
  return text === '' ? undefined : lookAtImage(new TextEncoder().encode(text), true);
}

function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function lineOf({ span, code, message }: Diagnostic, main: SourceFile): string {
  const { line, column } = positionAt(span.file, span.start);
  const path = span.file === main ? '' : `${span.file.path}:`;
  return `${path}${line}:${column} ${code} ${message}`;
}
