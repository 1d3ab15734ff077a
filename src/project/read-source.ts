// A file of the user's as source text, or the finding that says why it is none.

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { report } from '../diagnostics/problem.js';
import { emptyFile, missingFile, notAFile, notUtf8, unreadableFile } from '../diagnostics/problems/files.js';
import { tooManyBytes } from '../diagnostics/problems/text.js';
import { createSourceFile, type SourceFile, saysNothing } from '../source/source-file.js';
import { type Span, spanOf } from '../source/span.js';
import { decodeText, type NotText } from './decode-text.js';
import { readBytes, type SizedRefusal } from './read-bytes.js';
import { suggestFile } from './suggest-file.js';

export type SourceReading =
  /** `identity` is equal for two paths that lead to one file. */
  | { readonly kind: 'read'; readonly file: SourceFile; readonly identity: string }
  /** `reached`: the file could be opened; what is in it is at fault, not the run. */
  | { readonly kind: 'refused'; readonly finding: Diagnostic; readonly reached: boolean };

/** `label` is what messages call the file. */
export function readSource(path: string, label: string, maximumBytes: number): SourceReading {
  const bytes = readBytes(path, maximumBytes);
  if (bytes.kind === 'bytes') return sourceFrom(bytes.bytes, label, bytes.identity);
  if (bytes.kind === 'too-large') return tooLarge(bytes.size ?? maximumBytes + 1, label, maximumBytes);
  return { kind: 'refused', finding: findingOf(bytes, path, label), reached: false };
}

/** The same for bytes that came another way: standard input. */
export function sourceFrom(bytes: Buffer, label: string, identity: string): SourceReading {
  const decoded = decodeText(bytes);
  return decoded.kind === 'text'
    ? { kind: 'read', file: createSourceFile(label, decoded.text), identity }
    : { kind: 'refused', finding: notUtf8Finding(decoded, label), reached: true };
}

/** For standard input beyond the limit as well. */
export function tooLarge(bytes: number, label: string, limit: number): SourceReading {
  const finding = report(tooManyBytes, startOf(label), { bytes, limit });
  return { kind: 'refused', finding, reached: true };
}

/** A map that says nothing; an included file may. */
export function refuseEmpty(reading: SourceReading): SourceReading {
  if (reading.kind === 'refused' || !saysNothing(reading.file.text)) return reading;
  return { kind: 'refused', finding: report(emptyFile, spanOf(reading.file, 0, 0), {}), reached: true };
}

/** `what` stands in the message for the file. */
export function unreadable(what: string, label: string, reason: string): SourceReading {
  return { kind: 'refused', finding: report(unreadableFile, startOf(label), { path: what, reason }), reached: false };
}

function findingOf({ kind, reason }: SizedRefusal, path: string, label: string): Diagnostic {
  if (kind === 'missing')
    return report(missingFile, startOf(label), { path: label }, { help: suggestFile(path, label) });
  return report(kind === 'not-a-file' ? notAFile : unreadableFile, startOf(label), { path: label, reason });
}

/** The place of a finding about a file of which nothing was read. */
export function startOf(label: string): Span {
  return spanOf(createSourceFile(label, ''), 0, 0);
}

function notUtf8Finding(decoded: NotText, label: string): Diagnostic {
  const { text, textOffset, byteOffset, byte, encoding } = decoded;
  const span = spanOf(createSourceFile(label, text), textOffset, textOffset + 1);
  return report(notUtf8, span, { offset: byteOffset, byte, utf16: encoding === 'utf-16' });
}
