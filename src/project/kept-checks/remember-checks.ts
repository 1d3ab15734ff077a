// Remembers what checks found: looks up whether anything that a map depends on has changed, and keeps what is new.

import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { restoredDiagnostic, storedDiagnostic } from '../../diagnostics/stored-diagnostic.js';
import { createSourceFile, type SourceFile } from '../../source/source-file.js';
import { decodeText } from '../decode-text.js';
import type { OpenedMap } from '../open-map.js';
import { labelOf } from '../paths.js';
import { readBytes } from '../read-bytes.js';
import type { Writing } from '../write-output.js';
import type { KeptCheck, KeptFile } from './kept-check.js';
import { readKeptChecks, writeKeptChecks } from './kept-checks-file.js';

export interface RememberedCheck extends Pick<KeptCheck, 'answers' | 'answered' | 'library'> {
  /** Whole paths of the files that the map names. */
  readonly files: readonly string[];
  readonly findings: () => readonly Diagnostic[];
}

/** What was found of a map, to be kept. */
export interface MadeCheck extends Pick<KeptCheck, 'answers' | 'answered' | 'library'> {
  readonly findings: readonly Diagnostic[];
}

export interface Memory {
  /** Nothing when the map or anything it depends on has changed. */
  readonly recall: (path: string, map: OpenedMap, settings: string) => RememberedCheck | undefined;
  readonly keep: (path: string, map: OpenedMap, settings: string, check: MadeCheck) => void;
  /** Nothing when all was known. */
  readonly save: () => Writing | undefined;
}

/** Of maps that this run did not look at, no more are kept than this. */
const MOST_KEPT = 20_000;

/** `folder`: where the checks are kept. `workingFolder`: where labels start. `day`: the day that reviews are compared with. */
export function openMemory(folder: string, workingFolder: string, day: string): Memory {
  const before = readKeptChecks(folder);
  const now = new Map<string, KeptCheck>();
  const fileAt = rememberedFiles();
  const settingsHash = hashedOnce();
  let isNew = false;

  const recall: Memory['recall'] = (path, map, settings) => {
    const kept = before.get(path);
    if (kept === undefined || kept.settings !== settingsHash(settings) || kept.text !== hashOf(map.file.text))
      return undefined;
    if (kept.day !== undefined && kept.day !== day) return undefined;
    const pathOf = ({ label }: KeptFile) => resolve(workingFolder, label);
    if (kept.files.some((file) => fileAt(pathOf(file))?.hash !== file.hash)) return undefined;
    now.set(path, kept);
    const sources = new Map<number, SourceFile>([[0, map.file]]);
    const sourceOf = (number: number) => {
      const { label = '-' } = kept.files[number - 1] ?? {};
      const source =
        sources.get(number) ?? createSourceFile(label, textOf(fileAt(resolve(workingFolder, label))?.bytes));
      sources.set(number, source);
      return source;
    };
    const { answers, answered, library } = kept;
    const findings = () => kept.findings.map((one) => restoredDiagnostic(one, sourceOf));
    return { answers, answered, library, files: kept.files.map(pathOf), findings };
  };

  const keep: Memory['keep'] = (path, map, settings, { findings, ...rest }) => {
    isNew = true;
    now.delete(path);
    const kept = filesOf(map, fileAt, workingFolder);
    if (kept === undefined) return;
    const numbers = new Map(kept.files.map(({ label }, index) => [label, index + 1]));
    const numberOf = (file: SourceFile) => (file === map.file ? 0 : numbers.get(file.path));
    const stored = findings.map((one) => storedDiagnostic(one, numberOf)).filter((one) => one !== undefined);
    if (stored.length < findings.length) return;
    now.set(path, {
      settings: settingsHash(settings),
      text: hashOf(map.file.text),
      files: kept.files,
      ...(kept.speaksOfReviews ? { day } : {}),
      ...rest,
      findings: stored,
    });
  };

  const save = () => {
    if (!isNew) return undefined;
    const others = [...before].filter(([path]) => !now.has(path)).slice(0, MOST_KEPT);
    return writeKeptChecks(folder, new Map([...now, ...others]));
  };
  return { recall, keep, save };
}

interface RememberedFile {
  readonly hash: string;
  readonly bytes: Buffer;
}

type FileAt = (path: string) => RememberedFile | undefined;

/** What several maps include is read once. A link that leads elsewhere now is another file. */
function rememberedFiles(): FileAt {
  const known = new Map<string, RememberedFile | undefined>();
  return (path) => {
    if (known.has(path)) return known.get(path);
    const reading = readBytes(path, Number.MAX_SAFE_INTEGER);
    const file =
      reading.kind === 'bytes'
        ? { hash: hash('sha1', `${reading.identity}\n${hash('sha1', reading.bytes)}`), bytes: reading.bytes }
        : undefined;
    known.set(path, file);
    return file;
  };
}

/** Nothing when a file is not there: what is said then depends on what else is. */
function filesOf({ file, files }: OpenedMap, fileAt: FileAt, workingFolder: string) {
  const kept: KeptFile[] = [];
  let speaksOfReviews = file.text.includes('review');
  for (const path of files.asked()) {
    const found = fileAt(path);
    if (found === undefined) return undefined;
    speaksOfReviews ||= found.bytes.includes('review');
    kept.push({ label: labelOf(path, workingFolder), hash: found.hash });
  }
  return { files: kept, speaksOfReviews };
}

function textOf(bytes: Buffer | undefined): string {
  const decoded = bytes === undefined ? undefined : decodeText(bytes);
  return decoded?.kind === 'text' ? decoded.text : '';
}

function hashOf(text: string): string {
  return hash('sha1', text);
}

/** Most maps of a run share their settings. */
function hashedOnce(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const hashed = known.get(text) ?? hashOf(text);
    known.set(text, hashed);
    return hashed;
  };
}
