// Reads the files that a map names (includes, data, images), inside the project's real root only. Never throws.

import { dirname, resolve } from 'node:path';
import type { ImageReader } from '../image/image.js';
import type { FileReader, FileReading, FileRefusal } from '../resolve/file-reader.js';
import { createSourceFile, type SourceFile } from '../source/source-file.js';
import { decodeText } from './decode-text.js';
import { createImageFiles, type ImageLimits } from './image-files.js';
import { adviceForMissing, adviceForOutside } from './path-advice.js';
import { isInside, labelOf } from './paths.js';
import { lookAt, readBytes, sizeInWords } from './read-bytes.js';
import type { ReadingLimits } from './reading-limits.js';
import { realPathOf } from './real-paths.js';

export interface FileReaderOptions {
  /** Nothing outside of this folder is read, whatever links say. */
  readonly root: string;
  /** Labels of files are paths from here. */
  readonly folder: string;
  readonly limits: Pick<ReadingLimits, 'fileBytes' | 'includedFiles' | 'includedBytes'> & ImageLimits;
  /** The map is to be drawn: its images are read whole, and kept for `image`. */
  readonly draws?: boolean;
  /** The map itself, so that an include that leads back to it finds this very text. */
  readonly main?: { readonly file: SourceFile; readonly identity: string };
  /** What other readers of the same run have read already. */
  readonly known?: Map<string, FileReading>;
}

export interface ProjectFileReader extends FileReader {
  /** Whole paths of all that was asked for, found or not: what a watcher must watch. */
  readonly asked: () => readonly string[];
  /** The bytes of an image of a map that is to be drawn; nothing for what `look` refuses. */
  readonly image: ImageReader;
}

export function createFileReader(options: FileReaderOptions): ProjectFileReader {
  const { folder, limits, main, known = new Map<string, FileReading>() } = options;
  const root = realPathOf(options.root);
  const asked = new Set<string>();
  const own = new Map<string, FileReading>();
  if (main !== undefined) own.set(main.identity, { kind: 'read', ...main });
  const images = createImageFiles(limits, options.draws === true);
  let totalBytes = 0;

  const find = (path: string, from: SourceFile) => {
    const wanted = resolve(realPathOf(dirname(resolve(folder, from.path))), path);
    if (!isInside(root, wanted)) return outsideRoot(root, folder);
    asked.add(wanted);
    const found = lookAt(wanted);
    if (found.kind === 'found' && !isInside(root, found.identity)) return outsideRoot(root, folder);
    if (found.kind === 'missing') return { ...found, help: adviceForMissing(path, wanted, folder) };
    return found.kind === 'found' ? { ...found, label: labelOf(wanted, folder) } : found;
  };

  const read = (path: string, from: SourceFile): FileReading => {
    const found = find(path, from);
    if (found.kind !== 'found') return found;
    const before = own.get(found.identity);
    if (before !== undefined) return before;
    if (own.size - (main === undefined ? 0 : 1) >= limits.includedFiles)
      return tooMany(`is one more than the ${limits.includedFiles} files that a map may include`);
    totalBytes += found.size;
    if (totalBytes > limits.includedBytes) {
      return tooMany(`brings the included files above ${sizeInWords(limits.includedBytes)}`);
    }
    const reading = known.get(found.identity) ?? readText(found.identity, found.label, limits.fileBytes);
    known.set(found.identity, reading);
    own.set(found.identity, reading);
    return reading;
  };

  const look: FileReader['look'] = (path, from, kind) => {
    const found = find(path, from);
    return found.kind !== 'found' || kind === undefined ? found.kind : images.look(found.identity, found.size);
  };

  const image: ImageReader = (path, from) => {
    const found = find(path, from);
    return found.kind === 'found' ? images.read(found.identity, found.size) : undefined;
  };
  return { read, look, image, asked: () => [...asked] };
}

function outsideRoot(root: string, folder: string): FileRefusal {
  return { kind: 'outside-root', reason: 'lies outside the project', help: adviceForOutside(root, folder) };
}

function tooMany(reason: string): FileRefusal {
  return { kind: 'too-many', reason };
}

function readText(path: string, label: string, maximumBytes: number): FileReading {
  const reading = readBytes(path, maximumBytes);
  if (reading.kind !== 'bytes') return reading;
  const decoded = decodeText(reading.bytes);
  if (decoded.kind === 'text') {
    return { kind: 'read', file: createSourceFile(label, decoded.text), identity: reading.identity };
  }
  const reason =
    decoded.encoding === 'utf-16' ? 'is UTF-16, not UTF-8' : `is not UTF-8 at byte ${decoded.byteOffset + 1}`;
  return { kind: 'not-text', reason, help: ['save it as UTF-8'] };
}
